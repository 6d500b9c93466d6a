package org.rapporteur.reports.sdmx;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of a row of data, in the order of the data structure definition: what tells figures apart, the figure, and what
 * is said about it.
 */
enum Component {
    FREQ(Kind.DIMENSION, CodeListId.CL_FREQ),
    REF_AREA(Kind.DIMENSION, CodeListId.CL_AREA),
    POPULATION(Kind.DIMENSION, CodeListId.CL_POPULATION),
    RECOMMENDATION(Kind.DIMENSION, CodeListId.CL_RECOMMENDATION),
    REFERENCE(Kind.DIMENSION, CodeListId.CL_REFERENCE),
    TIES(Kind.DIMENSION, CodeListId.CL_TIES),
    SUBJECT(Kind.DIMENSION, CodeListId.CL_SUBJECT),
    ITEM(Kind.DIMENSION, CodeListId.CL_ITEM),
    OUTCOME(Kind.DIMENSION, CodeListId.CL_OUTCOME),
    MEASURE(Kind.DIMENSION, CodeListId.CL_MEASURE),
    TIME_PERIOD(Kind.TIME, "ObservationalTimePeriod"),
    OBS_VALUE(Kind.FIGURE, "Decimal"),
    UNIT_MEASURE(Kind.SAID_ALWAYS, CodeListId.CL_UNIT_MEASURE),
    DECIMALS(Kind.SAID_ALWAYS, "Integer"),
    OBS_STATUS(Kind.SAID_ALWAYS, CodeListId.CL_OBS_STATUS),
    MEMBER_STATES(Kind.SAID_OF_SOME, "Integer"),
    REPORTING(Kind.SAID_OF_SOME, "Integer"),
    ASKED(Kind.SAID_OF_SOME, "Integer"),
    ANSWERED(Kind.SAID_OF_SOME, "Integer"),
    APPLICABLE(Kind.SAID_OF_SOME, "Integer"),
    SYNTHETIC(Kind.SAID_ALWAYS, "Boolean");

    private final Kind kind;
    private final Optional<CodeListId> list;
    private final String type;

    Component(Kind kind, CodeListId list) {
        this.kind = kind;
        this.list = Optional.of(list);
        this.type = "";
    }

    /** @param type of the standard's data types */
    Component(Kind kind, String type) {
        this.kind = kind;
        this.list = Optional.empty();
        this.type = type;
    }

    /** What a component is in a data structure definition. */
    enum Kind {
        DIMENSION,
        TIME,
        FIGURE,
        /** An attribute that every figure has. */
        SAID_ALWAYS,
        /** An attribute that figures have where it means something. */
        SAID_OF_SOME;

        /** Whether it tells figures apart. */
        boolean isOfKey() {
            return this == DIMENSION || this == TIME;
        }

        boolean isAttribute() {
            return this == SAID_ALWAYS || this == SAID_OF_SOME;
        }
    }

    Kind kind() {
        return kind;
    }

    /** Where its values come from; empty where they are no codes. */
    Optional<CodeListId> list() {
        return list;
    }

    /** The standard's data type of what is no code. */
    String type() {
        return type;
    }

    /** The component as keys of texts spell it, such as {@code ref_area}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that tell figures apart, time included. */
    static List<Component> ofKey() {
        return Arrays.stream(values()).filter(each -> each.kind.isOfKey()).toList();
    }
}
