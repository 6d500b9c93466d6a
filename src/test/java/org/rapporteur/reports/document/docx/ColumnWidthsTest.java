package org.rapporteur.reports.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.reports.document.Block.Table;
import org.rapporteur.reports.document.Block.Table.Column;

class ColumnWidthsTest {

    @Test
    void followTheSharesWhereThereIsRoom() {
        var widths = widths(9000, new Column("Name", false, 2), new Column("Full", true, 1));

        assertThat(widths.get(0)).isBetween(5900, 6100);
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(9000);
    }

    @Test
    void divideNoWordOfAHeadingWhereOthersHaveRoom() {
        var widths = widths(6000, new Column("Name", false, 20), new Column("Substantial", true, 1));

        assertThat(widths.get(1)).isGreaterThanOrEqualTo("Substantial".length() * 80);
    }

    @Test
    void addUpToTheWidthOfTheTableHoweverManyThereAre() {
        var columns =
                Stream.generate(() -> new Column("Unimplemented", true, 0)).limit(30);

        assertThat(widths(9000, columns.toArray(Column[]::new)))
                .allSatisfy(width -> assertThat(width).isPositive())
                .satisfies(widths -> assertThat(
                                widths.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(9000));
    }

    private static List<Integer> widths(int width, Column... columns) {
        return ColumnWidths.of(new Table("", "", "", List.of(columns), List.of(), List.of()), width);
    }
}
