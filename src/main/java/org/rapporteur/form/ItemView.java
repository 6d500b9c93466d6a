package org.rapporteur.form;

import java.util.List;
import java.util.Optional;

/**
 * A question of the form with its answer.
 *
 * @param label the question
 * @param help what its list does not say already
 * @param value as the field holds it: an option's code, a text, digits, or {@code not_known}
 * @param words the answer as a person reads it; empty where there is none
 * @param options to choose from; empty where nothing is chosen
 * @param kind of an answer, in words: a number's unit and bounds
 * @param limit the most characters that a text may have; 0 for what is no text
 * @param row whether it stands in a list of questions
 * @param lastYear what was signed last year, in words
 * @param reworded whether last year's question was another one
 * @param carried whether the answer was carried over and nobody has looked at it
 * @param changedBy who changed it just now
 */
public record ItemView(
        String code,
        Kind kindOfField,
        String label,
        Optional<String> help,
        Optional<String> whenUnknown,
        boolean required,
        String value,
        Optional<String> words,
        List<Choice> options,
        String kind,
        int limit,
        boolean row,
        Optional<String> lastYear,
        boolean reworded,
        boolean carried,
        List<FindingLine> findings,
        Optional<String> changedBy,
        Optional<ConflictView> conflict,
        boolean editable) {

    public ItemView {
        options = List.copyOf(options);
        findings = List.copyOf(findings);
    }

    /** Which kind of field takes the answer. */
    public enum Kind {
        RADIOS,
        SELECT,
        TEXT,
        NUMBER
    }

    /** An option. */
    public record Choice(String code, String label, boolean chosen) {}

    /** As an id in the page may be spelled. */
    public String getId() {
        return code.replace('.', '-');
    }

    public boolean isRadios() {
        return kindOfField == Kind.RADIOS;
    }

    public boolean isSelect() {
        return kindOfField == Kind.SELECT;
    }

    public boolean isText() {
        return kindOfField == Kind.TEXT;
    }

    public boolean isNotKnown() {
        return value.equals("not_known");
    }

    /** What is written into a field for a number. */
    public String getDigits() {
        return isNotKnown() ? "" : value;
    }

    /** Whether what is in the field cannot stay so. */
    public boolean isInvalid() {
        return conflict.isPresent()
                || findings.stream().anyMatch(finding -> finding.level().equals("error"));
    }

    /** Lines of a field for a text that most answers fit into. */
    public int getLines() {
        return limit <= 300 ? 2 : limit <= 1000 ? 3 : 6;
    }

    /** Characters of the text, as they are counted against the limit. */
    public int getLength() {
        return value.codePointCount(0, value.length());
    }

    public boolean isTooLong() {
        return getLength() > limit;
    }
}
