package org.rapporteur.reports.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void leavesATextOfOneHandWhole() {
        assertThat(Piece.of("62 (71 per cent), «déjà» Ελλάδα"))
                .containsExactly(new Piece("62 (71 per cent), «déjà» Ελλάδα", Hand.EUROPEAN));
    }

    @Test
    void givesSpacesBetweenTwoHandsToTheDirectionOfTheWhole() {
        assertThat(Piece.of("مع UNODC ومنظمة 120."))
                .containsExactly(
                        new Piece("مع ", Hand.ARABIC),
                        new Piece("UNODC", Hand.EUROPEAN),
                        new Piece(" ومنظمة 120.", Hand.ARABIC));
    }

    @Test
    void takesChineseCharactersBesideJapaneseOnesForJapanese() {
        assertThat(Piece.of("早期の介入")).containsExactly(new Piece("早期の介入", Hand.JAPANESE));
        assertThat(Piece.of("早期介入")).containsExactly(new Piece("早期介入", Hand.CHINESE));
    }

    @Test
    void tellsTheHandOfEachScriptThatStatesWriteIn() {
        assertThat(Piece.first("ประเทศไทย")).isEqualTo(Hand.THAI);
        assertThat(Piece.first("भारत")).isEqualTo(Hand.INDIC);
        assertThat(Piece.first("საქართველო")).isEqualTo(Hand.CAUCASIAN);
        assertThat(Piece.first("ኢትዮጵያ")).isEqualTo(Hand.ETHIOPIC);
        assertThat(Piece.first("대한민국")).isEqualTo(Hand.KOREAN);
        assertThat(Piece.first("Россия")).isEqualTo(Hand.EUROPEAN);
        assertThat(Piece.first("ދިވެހި")).isEqualTo(Hand.OTHER_RIGHT_TO_LEFT);
    }

    @Test
    void makesNoPieceOfNothing() {
        assertThat(Piece.of("")).isEmpty();
    }

    @Property
    void losesNothing(@ForAll String text) {
        assertThat(Piece.of(text).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
