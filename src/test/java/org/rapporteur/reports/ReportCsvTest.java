package org.rapporteur.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportCsvTest {

    @Test
    void givesARowForEachFigure() {
        assertThat(lines())
                .startsWith("year,chapter,recommendation,title,subject,element,region,outcome,count,percent,"
                        + "member_states,reporting,asked,answered,applicable,synthetic")
                .contains("2026,1,1.a,Title of 1.a,status,,,partial,1,25.0,11,6,6,5,4,false")
                .contains("2026,1,1.a,Title of 1.a,status,,african,full,1,50.0,3,2,2,2,2,false")
                .contains("2026,1,1.a,Title of 1.a,elements,one,,in_place,1,50.0,11,6,3,3,2,false")
                .contains("2026,1,1.c,Title of 1.c,status,,,full,0,,11,6,6,0,0,false");
    }

    @Test
    void keepsATextFromBecomingAFormula() {
        assertThat(lines()).anyMatch(line -> line.startsWith("2026,1,1.b,'=1+1,status,"));
        assertThat(List.of("=1", "+1", "-1", "@a", "\ta"))
                .extracting(ReportCsv::cell)
                .containsExactly("'=1", "'+1", "'-1", "'@a", "'\ta");
        assertThat(ReportCsv.cell("\ra")).isEqualTo("\"'\ra\"");
    }

    @Test
    void quotesWhatWouldBreakARow() {
        assertThat(ReportCsv.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(ReportCsv.cell("say \"b\"")).isEqualTo("\"say \"\"b\"\"\"");
        assertThat(ReportCsv.cell("one\ntwo")).isEqualTo("\"one\ntwo\"");
        assertThat(ReportCsv.cell("plain")).isEqualTo("plain");
        assertThat(ReportCsv.cell("")).isEmpty();
    }

    private static List<String> lines() {
        var csv = new String(new ReportCsv(SmallReport.chapter(), false).write(), StandardCharsets.UTF_8);
        return List.of(csv.split("\r\n"));
    }
}
