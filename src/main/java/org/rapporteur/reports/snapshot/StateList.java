package org.rapporteur.reports.snapshot;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import org.rapporteur.core.Sha256;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.reports.figures.Regions;

/** The Member States as a text: a line for each, in their order, with code, M49 code, regional group and name. */
final class StateList {

    private static final String BETWEEN = "\t";
    private static final int COLUMNS = 4;

    private StateList() {}

    static String write(MemberStates states) {
        return states.all().stream()
                .map(state ->
                        String.join(BETWEEN, state.iso3(), state.m49(), Regions.code(state.group()), state.name()))
                .collect(joining("\n", "", "\n"));
    }

    static MemberStates read(String text) {
        return new MemberStates(text.lines()
                .map(line -> line.split(BETWEEN, COLUMNS))
                .map(cells -> new MemberState(cells[0], cells[1], cells[3], Regions.group(cells[2])))
                .toList());
    }

    /** Of the text in UTF-8. */
    static String sha256(MemberStates states) {
        return Sha256.of(write(states).getBytes(StandardCharsets.UTF_8));
    }
}
