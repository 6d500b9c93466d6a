package org.rapporteur.reports.sdmx;

import static org.rapporteur.reports.sdmx.CodeListId.CL_AREA;

import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.text.Texts;

/** All Member States together, their regional groups, and each of them under its number in the standard M49. */
final class AreaCodes {

    private final MemberStates states;
    private final Texts texts;

    AreaCodes(MemberStates states, Texts texts) {
        this.states = states;
        this.texts = texts;
    }

    void addTo(CodeLists lists) {
        lists.add(CL_AREA, Code.of(CodeIds.TOTAL, texts.text("reports.region.all")));
        for (var group : RegionalGroup.values()) {
            lists.add(
                    CL_AREA,
                    Code.of(CodeIds.of(group), texts.text("reports.region." + group.code()))
                            .within(CodeIds.TOTAL));
        }
        states.all()
                .forEach(state ->
                        lists.add(CL_AREA, Code.of(state.m49(), state.name()).within(CodeIds.of(state.group()))));
    }
}
