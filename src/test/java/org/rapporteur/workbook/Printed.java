package org.rapporteur.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.merge.Incoming;
import org.rapporteur.core.questionnaire.GeneratedQuestionnaires;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.testing.CoreQuestionnaire;
import org.rapporteur.testing.SmallQuestionnaire;
import org.rapporteur.text.Texts;

/** A workbook in the making for a test: printed, changed as a person would, and read again. */
record Printed(
        Questionnaire questionnaire,
        Answers present,
        Answers previous,
        Set<ItemCode> unreviewed,
        Set<Integer> chapters,
        boolean trial) {

    static final MemberState AUSTRIA = new MemberState("AUT", "040", "Austria", RegionalGroup.WESTERN_EUROPEAN_OTHER);
    static final MemberState TOGO = new MemberState("TGO", "768", "Togo", RegionalGroup.AFRICAN);
    static final int REVISION = 3;

    static Printed small() {
        return of(SmallQuestionnaire.questionnaire());
    }

    static Printed core() {
        return of(CoreQuestionnaire.questionnaire());
    }

    static Printed of(Questionnaire questionnaire) {
        var chapters = questionnaire.chapters().stream()
                .map(QuestionnaireChapter::number)
                .collect(Collectors.toSet());
        return new Printed(questionnaire, Answers.NONE, Answers.NONE, Set.of(), chapters, false);
    }

    Printed with(Answers answers) {
        return new Printed(questionnaire, answers, previous, unreviewed, chapters, trial);
    }

    Printed with(String code, AnswerValue answer) {
        return with(present.with(Map.of(CoreQuestionnaire.code(code), Optional.of(answer))));
    }

    Printed after(Answers answers) {
        return new Printed(questionnaire, present, answers, unreviewed, chapters, trial);
    }

    Printed unreviewed(String... codes) {
        var items = Stream.of(codes).map(CoreQuestionnaire::code).collect(Collectors.toSet());
        return new Printed(questionnaire, present, previous, items, chapters, trial);
    }

    Printed inTrial() {
        return new Printed(questionnaire, present, previous, unreviewed, chapters, true);
    }

    Printed chapter(int number) {
        return new Printed(questionnaire, present, previous, unreviewed, Set.of(number), trial);
    }

    WorkbookContents contents() {
        var checks = new Checks(questionnaire, previous, part());
        return new WorkbookContents(
                questionnaire,
                AUSTRIA,
                Texts.in(Locale.ENGLISH),
                part(),
                Part.WHOLE,
                present,
                previous,
                unreviewed,
                REVISION,
                checks.completion(present),
                checks.effort(present),
                trial);
    }

    private Part part() {
        return chapters.isEmpty() ? Part.WHOLE : Part.ofChapters(chapters);
    }

    byte[] file() {
        return write(contents());
    }

    static byte[] write(WorkbookContents contents) {
        var out = new ByteArrayOutputStream();
        try {
            new WorkbookWriter().write(contents, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Reading read(byte[] file) {
        var states = new MemberStates(List.of(AUSTRIA, TOGO));
        var reader = new WorkbookReader(states, new GeneratedQuestionnaires(List.of(questionnaire)));
        return reader.read(file, AUSTRIA, questionnaire.year());
    }

    /** What the file holds; fails where it is refused. */
    Incoming incoming(byte[] file) {
        return accepted(file).incoming();
    }

    Reading.Accepted accepted(byte[] file) {
        if (read(file) instanceof Reading.Accepted accepted) {
            return accepted;
        }
        throw new AssertionError("refused: " + read(file));
    }
}
