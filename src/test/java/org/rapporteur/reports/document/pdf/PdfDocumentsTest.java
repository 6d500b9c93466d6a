package org.rapporteur.reports.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Block.Contents;
import org.rapporteur.reports.document.Block.Heading;
import org.rapporteur.reports.document.Block.PageBreak;
import org.rapporteur.reports.document.Block.Quotation;
import org.rapporteur.reports.document.SampleDocument;

class PdfDocumentsTest {

    @Test
    void readsInTheOrderOfTheDocument() throws Exception {
        try (var pdf = ReadPdf.of(SampleDocument.document())) {
            assertThat(pdf.read())
                    .containsSubsequence(
                            "United Nations",
                            "E /CN.7/2027/[...]",
                            "Economic and Social Council",
                            "Commission on Narcotic Drugs",
                            "Implementation of the operational recommendations on demand reduction",
                            "Report by the Secretariat",
                            "Summary",
                            "Of the 193 Member States, 118 reported",
                            "Contents",
                            "Page",
                            "I. Introduction ....",
                            "Annex I Member States that reported ....",
                            "I. Introduction 1. The General Assembly",
                            "Our joint commitment to effectively addressing",
                            "A. Basis of the report",
                            "(a) What the Member State does not know;",
                            "Figure I",
                            "1.r Young people in the street",
                            "Member States that reported. Source: national returns, 2026.",
                            "Table 1 Degree of implementation, by recommendation",
                            "Table 2 Obstacles named",
                            "Any 1,064 A Member State may name several obstacles.",
                            SampleDocument.FRENCH,
                            "France, on recommendation 1.b",
                            "Annex I",
                            "Algeria, Benin, Côte d’Ivoire, Kenya");
        }
    }

    @Test
    void tellsHeadingsTablesAndFiguresApart() throws Exception {
        try (var pdf = ReadPdf.of(SampleDocument.document())) {
            assertThat(pdf.elements("H1", "H2", "H3", "H4"))
                    .extracting(PDStructureElement::getStructureType)
                    .containsExactly("H1", "H2", "H2", "H2", "H3", "H4", "H2", "H3", "H3", "H2", "H2");
            assertThat(pdf.elements("Table")).hasSize(3);
            assertThat(pdf.elements("TH")).hasSize(9 + 18 + 2 + 3 + 2 + 2);
            assertThat(pdf.elements("TD")).hasSize(18 * 8 + 3 + 2);
            assertThat(pdf.elements("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .hasSize(3)
                    .anyMatch(alternative -> alternative.startsWith("Two lines from 2024 to 2026: among all"));
            assertThat(pdf.elements("Link")).hasSizeGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void printsTheNumbersOfTheRealPagesInTheContents() throws Exception {
        var blocks = new ArrayList<Block>(List.of(new Contents("Contents")));
        for (var i = 1; i <= 12; i++) {
            blocks.add(new Heading(i % 3 == 0 ? 2 : 1, i + ".", "Part number " + i + " begins", "part-" + i));
            blocks.add(SampleDocument.paragraph(i, "Words. ".repeat(150 * i)));
            if (i % 4 == 0) {
                blocks.add(new PageBreak());
            }
        }
        try (var pdf = ReadPdf.of(SampleDocument.with(blocks))) {
            var entries = Pattern.compile("(Part number \\d+ begins) ?\\.{3,} ?(\\d+)")
                    .matcher(pdf.seen(1))
                    .results()
                    .toList();
            assertThat(entries).hasSize(12);
            for (var entry : entries) {
                assertThat(pdf.seen(Integer.parseInt(entry.group(2)))).contains(entry.group(1));
            }
            assertThat(entries.get(11).group(2)).isNotEqualTo(entries.get(0).group(2));
            assertThat(pdf.file().getPage(0).getAnnotations())
                    .filteredOn(PDAnnotationLink.class::isInstance)
                    .hasSizeGreaterThanOrEqualTo(12);
        }
    }

    @Test
    void standsItsMarkItsSymbolAndItsNumberOnEveryPage() throws Exception {
        try (var pdf = ReadPdf.of(SampleDocument.document())) {
            var pages = pdf.file().getNumberOfPages();
            assertThat(pages).isGreaterThan(5);
            for (var page = 1; page <= pages; page++) {
                assertThat(pdf.seen(page)).contains(SampleDocument.MARK, "E/CN.7/2027/[...]", page + "/" + pages);
            }
        }
    }

    @Test
    void repeatsTheHeadOfATableOnEachPage() throws Exception {
        try (var pdf = ReadPdf.of(SampleDocument.document())) {
            assertThat(pdf.seen(3)).contains("Table 1", "Substantial");
            assertThat(pdf.seen(4)).doesNotContain("Table 1").containsSubsequence("Substantial", "1.r Young people");
        }
    }

    @Test
    void givesTheSameBytesWhereverItRuns() throws Exception {
        var document = SampleDocument.document();
        var first = ReadPdf.bytes(document);
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(ReadPdf.bytes(document)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void saysWhatItIsAndWhenItWasMade() throws Exception {
        try (var pdf = ReadPdf.of(SampleDocument.document())) {
            var information = pdf.file().getDocumentInformation();
            assertThat(information.getTitle())
                    .isEqualTo("Implementation of the operational recommendations on demand reduction");
            assertThat(information.getSubject()).isEqualTo("Chapter 1 of the outcome document, 2026");
            assertThat(information.getCreationDate().toInstant()).isEqualTo("2027-01-15T10:00:00Z");
            assertThat(pdf.file().getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void runsArabicFromTheRight() throws Exception {
        try (var pdf = ReadPdf.of(quoted(SampleDocument.ARABIC))) {
            assertThat(pdf.seen(1)).contains("وشمل البرنامج 120 مدرسة").contains("في عام 2025، بالتعاون مع");
        }
    }

    @Test
    void printsNamesInTheScriptsOfTheStates() throws Exception {
        var names = List.of(
                "Côte d’Ivoire Türkiye Việt Nam",
                "Кыргызстан Україна",
                "Ελλάδα",
                "中国 日本 ひらがな カタカナ",
                "ኢትዮጵያ",
                "Հայաստան",
                "საქართველო");
        for (var name : names) {
            try (var pdf = ReadPdf.of(quoted(name))) {
                assertThat(pdf.seen(1)).contains(name).doesNotContain("□");
            }
        }
    }

    @Test
    void losesNoCharacterWithoutSayingSo() throws Exception {
        try (var pdf = ReadPdf.of(quoted("Seoul 서울 is here"))) {
            assertThat(pdf.seen(1))
                    .contains("Seoul □□ is here")
                    .contains("□ stands for 2 characters that this file has no font for: U+C11C, U+C6B8.");
        }
    }

    @Test
    void countsOneMissingCharacterInTheSingular() throws Exception {
        try (var pdf = ReadPdf.of(quoted("မ"))) {
            assertThat(pdf.seen(1)).contains("□ stands for a character that this file has no font for: U+1019.");
        }
    }

    @Test
    void hasAFontForEveryLetterOfTheScriptsItClaims() {
        var claimed = "ابتثپچگ אבג กขค ກຂຄ Աբ აბ ሀለ अआ অআ અઆ ਅਆ అఆ ಅಆ അആ අආ அஆ កខ ހށ ᠠᠡ ߊߋ ཀཁ →≥∑ 中文"
                .codePoints()
                .filter(Character::isLetter)
                .filter(letter -> List.of(Family.values()).stream()
                        .noneMatch(family -> family.characters().get(letter)))
                .mapToObj("U+%04X"::formatted);

        assertThat(claimed).isEmpty();
    }

    @Test
    void breaksAWordThatIsLongerThanALine() throws Exception {
        var word = "Donaudampfschifffahrtsgesellschaft".repeat(20);
        try (var pdf = ReadPdf.of(quoted(word))) {
            assertThat(pdf.seen(1).replace(" ", "")).contains(word);
        }
    }

    @Test
    void printsHostileWordsAsWords() throws Exception {
        var hostile = "<script>alert(1)</script><img src=\"http://127.0.0.1/x.png\"/> & &lt; url(file:///etc/passwd)";
        try (var pdf = ReadPdf.of(quoted(hostile))) {
            assertThat(pdf.seen(1).replace(" ", "")).contains(hostile.replace(" ", ""));
        }
    }

    private static Quotation quoted(String words) {
        return new Quotation(words, List.of());
    }

    @Test
    void printsADocumentWithoutAMark() throws Exception {
        var sample = SampleDocument.with(List.of(SampleDocument.paragraph(1, "Real words.")));
        var real = new org.rapporteur.reports.document.Document(
                sample.properties(), sample.masthead(), Optional.empty(), sample.running(), sample.blocks());
        try (var pdf = ReadPdf.of(real)) {
            assertThat(pdf.seen(1)).contains("Real words.").doesNotContain(SampleDocument.MARK);
        }
    }
}
