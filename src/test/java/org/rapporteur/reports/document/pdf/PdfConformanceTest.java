package org.rapporteur.reports.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.reports.document.Block.Quotation;
import org.rapporteur.reports.document.SampleDocument;
import org.rapporteur.reports.document.Span.Words;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Held against the rules of the standards by the validator of the PDF Association's industry. */
class PdfConformanceTest {

    private static final List<String> SCRIPTS = List.of(
            "Français, Türkçe, Tiếng Việt",
            "Кыргызстан",
            "Ελλάδα",
            SampleDocument.ARABIC,
            SampleDocument.HEBREW,
            SampleDocument.JAPANESE,
            "中国",
            "ประเทศไทย",
            "ປະເທດລາວ",
            "ኢትዮጵያ",
            "Հայաստան საქართველო",
            "Left-to-right mark \u200E, soft\u00ADhyphen, no\u00A0break, joiner \u200D, 서울");

    private static byte[] pdf;

    @BeforeAll
    static void write() {
        VeraGreenfieldFoundryProvider.initialise();
        var blocks = new ArrayList<>(SampleDocument.document().blocks());
        SCRIPTS.forEach(text -> blocks.add(new Quotation(text, List.of(new Words("A Member State")))));
        pdf = ReadPdf.bytes(SampleDocument.with(blocks));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void keepsToTheStandard(PDFAFlavour standard) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
