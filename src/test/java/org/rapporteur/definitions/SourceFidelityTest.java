package org.rapporteur.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the source table itself and holds the catalogue's files against it, without any of the program's own code. */
class SourceFidelityTest {

    private static final Path FOLDER = Path.of("questionnaires", "ungass-2016");
    private static final Map<Integer, Integer> RECOMMENDATIONS_BY_CHAPTER =
            Map.of(1, 18, 2, 7, 3, 21, 4, 15, 5, 25, 6, 5, 7, 12);
    private static final Pattern NOISE = Pattern.compile(" {2}|<|>| [,;.:)]|\\( |^ | $");

    private static Transcript transcript;
    private static FidelityCheck check;

    @BeforeAll
    static void readTheFiles() throws IOException {
        transcript = Transcript.read(FOLDER);
        check = FidelityCheck.of(FOLDER);
    }

    @Test
    void everyErratumIsPrintedWhereItSays() {
        assertThat(check.errata().misplaced()).isEmpty();
    }

    @Test
    void everyErratumHasATargetAReasonAndAConfidence() {
        assertThat(check.errata().targets()).isEmpty();
    }

    @Test
    void pageBreaksLoneReferencesAndCutTextsAreInTheErrata() {
        assertThat(check.errata().gaps()).isEmpty();
    }

    @Test
    void errataStandInTheOrderOfTheLines() {
        assertThat(transcript.corrections()).extracting(Correction::line).isSorted();
    }

    @Test
    void everyEntryStandsWordForWordInItsLines() {
        assertThat(check.text().words()).isEmpty();
    }

    @Test
    void theEntriesInTheirOrderAreTheWholeSource() {
        assertThat(check.text().whole()).isEmpty();
    }

    @Test
    void everyLineBelongsToAnEntryOrAnErratum() {
        assertThat(check.text().lines()).isEmpty();
    }

    @Test
    void everyReferenceCellHoldsReferencesOnly() {
        assertThat(check.references().cells()).isEmpty();
    }

    @Test
    void everyReferenceIsPrintedForItsEntryAndNoneIsLost() {
        assertThat(check.references().references()).isEmpty();
    }

    @Test
    void notApplicableAndBlankCellsAreKeptApart() {
        assertThat(check.references().stated()).isEmpty();
    }

    @Test
    void everyOpenCorrespondenceHasAnErratumThatSaysSo() {
        assertThat(check.references().confidences()).isEmpty();
    }

    @Test
    void thereAreAHundredAndThreeRecommendationsLetteredWithoutAGap() {
        List<String> expected = IntStream.rangeClosed(1, 7)
                .boxed()
                .flatMap(chapter -> IntStream.range(0, RECOMMENDATIONS_BY_CHAPTER.get(chapter))
                        .mapToObj(i -> chapter + "." + (char) ('a' + i)))
                .toList();
        assertThat(expected).hasSize(103);
        assertThat(transcript.recommendations())
                .extracting(TranscriptEntry::target)
                .isEqualTo(expected);
    }

    @Test
    void onlyThePrintedSubHeadingsAreGiven() {
        assertThat(entriesWith("heading")).containsExactly("1.i", "4.j", "5.a");
    }

    @Test
    void onlyTheTwoParagraphsThatTheSourceCutsOffAreCompleted() {
        assertThat(entriesWith("completion")).containsExactly("1.o", "3.q");
    }

    private static List<String> entriesWith(String field) {
        return transcript.entries().stream()
                .filter(entry -> entry.texts().containsKey(field))
                .map(TranscriptEntry::target)
                .toList();
    }

    @Test
    void everyChapterButTheFourthHasAChapeau() {
        assertThat(transcript.entries())
                .extracting(TranscriptEntry::target)
                .filteredOn(target -> target.startsWith("chapeau-"))
                .containsExactly("chapeau-1", "chapeau-2", "chapeau-3", "chapeau-5", "chapeau-6", "chapeau-7");
    }

    @Test
    void everyTitleOfOursHasOneToEightWords() {
        assertThat(transcript.recommendations()).allSatisfy(entry -> assertThat(
                        entry.texts().getOrDefault("title", "").split(" "))
                .as(entry.place())
                .doesNotContain("")
                .hasSizeBetween(1, 8));
    }

    @Test
    void everyTextIsCleanAndNormalized() {
        Map<String, String> noisy = transcript.entries().stream()
                .flatMap(entry -> entry.texts().entrySet().stream()
                        .filter(text -> NOISE.matcher(text.getValue()).find()
                                || !Normalizer.isNormalized(text.getValue(), Normalizer.Form.NFC))
                        .map(text -> Map.entry(entry.place() + " " + text.getKey(), text.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(noisy).isEmpty();
    }
}
