package org.rapporteur.reports.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.rapporteur.reports.document.SampleDocument;

class SameBytesTest {

    @Test
    void givesTheSameBytesForTheSameDocument() {
        assertThat(Docx.write(SampleDocument.document())).isEqualTo(Docx.write(SampleDocument.document()));
    }

    @Test
    @ResourceLock(Resources.TIME_ZONE)
    @ResourceLock(Resources.LOCALE)
    void givesTheSameBytesWhereverTheMachineStands() {
        var here = Docx.write(SampleDocument.document());
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(Docx.write(SampleDocument.document())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    /** So that the bytes cannot depend on when they are written, however long after. */
    @Test
    void bearsNoTimeOfWriting() throws IOException {
        var file = Docx.write(SampleDocument.document());
        var times = new ArrayList<>(times(file));
        for (var part : WrittenDocx.parts(file).entrySet()) {
            if (part.getKey().endsWith(".xlsx")) {
                times.addAll(times(part.getValue()));
            }
        }

        assertThat(times).hasSizeGreaterThan(30).containsOnly(LocalDateTime.of(1980, 2, 1, 0, 0));
    }

    private static List<LocalDateTime> times(byte[] archive) throws IOException {
        var times = new ArrayList<LocalDateTime>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTimeLocal());
            }
        }
        return times;
    }
}
