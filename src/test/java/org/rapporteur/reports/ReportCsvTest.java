package org.rapporteur.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.report.Ties;

class ReportCsvTest {

    @Test
    void givesARowForEachFigure() {
        assertThat(lines())
                .startsWith(
                        "year,chapter,recommendation,title,subject,element,measure,unit,region,outcome,count,percent,"
                                + "value,member_states,reporting,asked,answered,applicable,synthetic")
                .contains("2026,1,1.a,Title of 1.a,status,,,,,partial,1,25.0,,11,6,6,5,4,false")
                .contains("2026,1,1.a,Title of 1.a,status,,,,african,full,1,50.0,,3,2,2,2,2,false")
                .contains("2026,1,1.a,Title of 1.a,elements,one,,,,in_place,1,50.0,,11,6,3,3,2,false")
                .contains("2026,1,1.c,Title of 1.c,status,,,,,full,0,,,11,6,6,0,0,false");
    }

    @Test
    void givesNumbersWithTheirMeasureAndTheirUnit() {
        assertThat(lines())
                .contains("2026,1,1.a,Title of 1.a,facts,people,count,persons,,given,2,,,11,6,3,3,3,false")
                .contains("2026,1,1.a,Title of 1.a,facts,people,count,persons,,median,,,1000,11,6,3,3,3,false")
                .contains("2026,1,1.a,Title of 1.a,facts,people,count,persons,african,sum,,,2000,3,2,2,2,2,false")
                .contains("2026,1,1.a,Title of 1.a,began,,year,,,median,,,2015,11,6,3,3,3,false")
                .noneMatch(line -> line.contains(",began,,year,,,sum,"));
    }

    @Test
    void givesWhatWasNamedAndWhatBecameOfCarriedAnswers() {
        assertThat(lines())
                .contains("2026,1,1.a,Title of 1.a,hurdles,,,,,law,2,100.0,,11,6,6,2,2,false")
                .contains("2026,1,1.a,Title of 1.a,hurdles,main,,,,law,1,50.0,,11,6,6,2,2,false")
                .contains("2026,1,1.a,Title of 1.a,hurdles,,,,,not_answered,4,,,11,6,6,2,2,false")
                .contains("2026,1,1.a,Title of 1.a,carried,,,,,not_reviewed,1,33.3,,,,,3,,false");
    }

    @Test
    void givesARowForEachPooledFigure() {
        var csv = new String(ReportCsv.write(SmallReport.correspondence(Ties.ALL), true), StandardCharsets.UTF_8);
        assertThat(List.of(csv.split("\r\n")))
                .startsWith("year,reference,recommendations,certain,inferred,doubtful,region,outcome,count,percent,"
                        + "member_states,reporting,asked,answered,applicable,synthetic")
                .contains("2026,Action 4.a,1.a 1.b,2,0,0,,full,2,25.0,22,12,12,9,8,true")
                .contains("2026,Action 4.a,1.a 1.b,2,0,0,african,not_answered,1,,6,4,4,3,3,true")
                .contains("2026,OP 23,1.a,0,0,1,,not_known,1,25.0,11,6,6,5,4,true")
                .hasSize(1 + 2 * 6 * 8);
    }

    @Test
    void keepsATextFromBecomingAFormula() {
        assertThat(lines()).anyMatch(line -> line.startsWith("2026,1,1.b,'=1+1,status,"));
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

    private static List<String> lines() {
        var csv = new String(ReportCsv.write(SmallReport.chapter(), false), StandardCharsets.UTF_8);
        return List.of(csv.split("\r\n"));
    }
}
