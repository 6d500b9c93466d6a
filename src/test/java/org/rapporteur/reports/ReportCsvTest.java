package org.rapporteur.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.report.Ties;
import org.rapporteur.text.Texts;

class ReportCsvTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Test
    void givesARowForEachFigureWithCodesAndLabels() {
        assertThat(lines())
                .startsWith("year,edition,states,chapter,reference,recommendation,title,subject,subject_label,element,"
                        + "element_label,measure,unit,region,region_label,outcome,outcome_label,count,percent,value,"
                        + "member_states,reporting,asked,answered,applicable,synthetic")
                .contains("2026,2026,all,1,,1.a,Title of 1.a,status,What of status?,,,,,,Total,partial,partial,1,25.0,,"
                        + "11,6,6,5,4,false")
                .contains("2026,2026,all,1,,1.a,Title of 1.a,status,What of status?,,,,,african,African States,full,"
                        + "full,1,50.0,,3,2,2,2,2,false")
                .contains("2026,2026,all,1,,1.a,Title of 1.a,elements,What of elements?,one,Element one,,,,Total,"
                        + "in_place,in place,1,50.0,,11,6,3,3,2,false")
                .contains("2026,2026,all,1,,1.c,Title of 1.c,status,What of status?,,,,,,Total,full,full,0,,,"
                        + "11,6,6,0,0,false");
    }

    @Test
    void givesWhoReportedAndTheChapterAsAWhole() {
        assertThat(lines())
                .contains(
                        "2026,2026,all,1,,,,coverage,Who reported,,,,,,Total,reporting,Reporting,6,54.5,,11,6,,,,false")
                .contains("2026,2026,all,1,,,,status,Progress,,,,,,Total,full,full,2,25.0,,33,18,18,9,8,false");
    }

    @Test
    void givesNumbersWithTheirMeasureAndTheirUnit() {
        assertThat(figures())
                .contains("facts,people,count,persons,,given,2,,,11,6,3,3,3")
                .contains("facts,people,count,persons,,median,,,1000,11,6,3,3,3")
                .contains("facts,people,count,persons,african,sum,,,2000,3,2,2,2,2")
                .contains("began,,year,,,median,,,2015,11,6,3,3,3")
                .noneMatch(line -> line.contains("began,,year,,,sum,"));
    }

    @Test
    void givesWhatWasNamedAndWhatBecameOfCarriedAnswers() {
        assertThat(figures())
                .contains("hurdles,,,,,law,2,100.0,,11,6,6,2,2")
                .contains("hurdles,main,,,,law,1,50.0,,11,6,6,2,2")
                .contains("hurdles,,,,,not_answered,4,,,11,6,6,2,2")
                .contains("carried,,,,,not_reviewed,1,33.3,,,,,3,");
    }

    @Test
    void givesARowForEachPooledFigure() {
        var report = SmallReport.correspondence(Ties.ALL);
        var lines = lines(ReportCsv.write(report, TEXTS, true));
        assertThat(lines.get(0)).contains(",outcome_label,recommendations,certain,inferred,doubtful,count,");
        assertThat(lines)
                .contains("2026,2026,all,,Action 4.a,,,status,Progress,,,,,,Total,full,full,1.a 1.b,2,0,0,2,25.0,,"
                        + "22,12,12,9,8,true")
                .contains("2026,2026,all,,Action 4.a,,,status,Progress,,,,,african,African States,not_answered,"
                        + "Not answered,1.a 1.b,2,0,0,1,,,6,4,4,3,3,true")
                .contains("2026,2026,all,,OP 23,,,status,Progress,,,,,,Total,not_known,Not known,1.a,0,0,1,1,25.0,,"
                        + "11,6,6,5,4,true")
                .hasSize(1 + 2 * 6 + 2 * 6 * 8);
    }

    @Test
    void keepsATextFromBecomingAFormula() {
        assertThat(lines()).anyMatch(line -> line.startsWith("2026,2026,all,1,,1.b,'=1+1,status,"));
        assertThat(List.of("=1", "+1", "-1", "@a", "\ta"))
                .extracting(TidyCsv::cell)
                .containsExactly("'=1", "'+1", "'-1", "'@a", "'\ta");
        assertThat(TidyCsv.cell("\ra")).isEqualTo("\"'\ra\"");
    }

    @Test
    void quotesWhatWouldBreakARow() {
        assertThat(TidyCsv.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(TidyCsv.cell("say \"b\"")).isEqualTo("\"say \"\"b\"\"\"");
        assertThat(TidyCsv.cell("one\ntwo")).isEqualTo("\"one\ntwo\"");
        assertThat(TidyCsv.cell("plain")).isEqualTo("plain");
        assertThat(TidyCsv.cell("")).isEmpty();
    }

    /** The rows of 1.a with the codes and the figures alone. */
    private static List<String> figures() {
        return lines().stream()
                .filter(line -> line.contains(",1.a,"))
                .map(line -> line.split(",", -1))
                .map(cells -> Stream.of(7, 9, 11, 12, 13, 15, 17, 18, 19, 20, 21, 22, 23, 24)
                        .map(cell -> cells[cell])
                        .collect(Collectors.joining(",")))
                .toList();
    }

    private static List<String> lines() {
        return lines(ReportCsv.write(SmallReport.chapter(), TEXTS, false));
    }

    private static List<String> lines(byte[] csv) {
        return List.of(new String(csv, StandardCharsets.UTF_8).split("\r\n"));
    }
}
