package org.rapporteur.reports.sdmx;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.report.Observation;
import org.rapporteur.text.Texts;

/**
 * All code lists of an edition. They are the same in all of its reports, for lists of one name and version must be; what a
 * report names and the edition does not is added at the end.
 */
final class CodeLists {

    private final Map<CodeListId, Map<String, Code>> lists = new EnumMap<>(CodeListId.class);

    CodeLists() {
        for (var id : CodeListId.values()) {
            lists.put(id, new LinkedHashMap<>());
        }
    }

    /** The lists of an edition, and what else the observations of a report are about. */
    static CodeLists of(Scope scope, MemberStates states, Texts texts, Stream<Observation> observations) {
        var lists = new CodeLists();
        new FixedCodes(texts).addTo(lists);
        new AreaCodes(states, texts).addTo(lists);
        new CatalogueCodes(scope.questionnaire().catalogue(), texts).addTo(lists);
        new QuestionCodes(scope.questionnaire(), texts).addTo(lists);
        var report = new ReportCodes(new FigureCodes(scope), texts);
        observations.forEach(observation -> report.addTo(lists, observation));
        return lists;
    }

    /** @throws IllegalStateException where the code is there already and means something else */
    void add(CodeListId list, Code code) {
        var before = lists.get(list).putIfAbsent(code.id(), code);
        if (before != null && !before.equals(code)) {
            throw new IllegalStateException(code + " is " + before + " already in " + list);
        }
    }

    boolean has(CodeListId list, String id) {
        return lists.get(list).containsKey(id);
    }

    Collection<Code> codes(CodeListId list) {
        return List.copyOf(lists.get(list).values());
    }
}
