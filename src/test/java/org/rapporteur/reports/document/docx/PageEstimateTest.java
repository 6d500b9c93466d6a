package org.rapporteur.reports.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageEstimateTest {

    private static final int HEIGHT = Measure.PAGE_HEIGHT - Measure.TOP - Measure.BOTTOM;
    private static final int LINE = Measure.LINE;

    @Test
    void beginsOnTheFirstPage() {
        assertThat(pages(heading("a"), lines(3))).isEqualTo(Map.of("a", 1));
    }

    @Test
    void leavesNoHeadingAloneAtTheBottomOfAPage() {
        var almost = HEIGHT / LINE - 2;

        assertThat(pages(lines(almost), heading("a"), lines(4))).isEqualTo(Map.of("a", 2));
        assertThat(pages(lines(almost - 1), heading("a"), lines(4))).isEqualTo(Map.of("a", 1));
    }

    @Test
    void goesOnBelowALongParagraphOnThePageWhereItEnds() {
        assertThat(pages(lines(3 * HEIGHT / LINE - 10), heading("a"), lines(1))).isEqualTo(Map.of("a", 3));
    }

    @Test
    void beginsANewPageWhereItIsTold() {
        assertThat(pages(lines(1), new Box(0, 1, LINE, 0, false, true, 0, "a"))).isEqualTo(Map.of("a", 2));
    }

    @Test
    void repeatsTheHeadOfATableOnEveryPage() {
        var rows = new Box[4];
        Arrays.fill(rows, new Box(0, 1, HEIGHT / 2, 0, false, false, HEIGHT / 3, ""));

        var boxes = new ArrayList<>(List.of(rows)); // two on the first page, and then one beside each head
        boxes.add(heading("a"));

        assertThat(new PageEstimate(boxes).pages()).isEqualTo(Map.of("a", 3));
    }

    @Test
    void countsTheLargerOfTwoSpacesBetweenParagraphs() {
        var spaced = new Box(HEIGHT / 2, 1, LINE, HEIGHT / 2, false, false, 0, "");

        assertThat(pages(lines(1), spaced, new Box(HEIGHT / 3, 1, LINE, 0, false, false, 0, "a")))
                .isEqualTo(Map.of("a", 2));
        assertThat(pages(
                        new Box(0, 1, LINE, HEIGHT / 2, false, false, 0, ""),
                        new Box(HEIGHT / 2, 1, LINE, 0, false, false, 0, "a")))
                .isEqualTo(Map.of("a", 1));
    }

    @Test
    void breaksAnywhereWhatNoPageHolds() {
        var kept = new Box(0, 1, HEIGHT * 2 / 3, 0, true, false, 0, "");

        assertThat(pages(kept, kept, heading("a"), lines(1))).isEqualTo(Map.of("a", 2));
    }

    private static Map<String, Integer> pages(Box... boxes) {
        return new PageEstimate(List.of(boxes)).pages();
    }

    private static Box heading(String anchor) {
        return new Box(0, 1, LINE, 0, true, false, 0, anchor);
    }

    private static Box lines(int lines) {
        return new Box(0, lines, LINE, 0, false, false, 0, "");
    }
}
