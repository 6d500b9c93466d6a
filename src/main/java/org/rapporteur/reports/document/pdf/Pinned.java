package org.rapporteur.reports.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Saves a PDF so that the same content gives the same bytes: neither the hour nor chance goes into it. */
final class Pinned {

    private static final Pattern DATES = Pattern.compile("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*");

    private Pinned() {}

    /**
     * @param made printed as the time of making
     * @param content what the file's identifier is derived from
     */
    static byte[] saved(PDDocument file, Instant made, String content) throws IOException {
        var second = made.truncatedTo(ChronoUnit.SECONDS);
        var information = file.getDocumentInformation();
        information.setCreationDate(calendar(second));
        information.setModificationDate(calendar(second));
        pinMetadata(file, second);
        file.setDocumentId(seed(content));
        var bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }

    private static void pinMetadata(PDDocument file, Instant second) throws IOException {
        var catalog = file.getDocumentCatalog();
        var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        var pinned = DATES.matcher(metadata).replaceAll("$1" + second);
        catalog.setMetadata(new PDMetadata(file, new ByteArrayInputStream(pinned.getBytes(StandardCharsets.UTF_8))));
    }

    private static GregorianCalendar calendar(Instant second) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(second.toEpochMilli());
        return calendar;
    }

    private static long seed(String content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
