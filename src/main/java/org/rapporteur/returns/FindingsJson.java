package org.rapporteur.returns;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.questionnaire.ItemCode;

/** Findings as an upload keeps them: codes and arguments, so that they can be told in any language later. */
final class FindingsJson {

    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new SimpleModule().addSerializer(new KeptText()));

    private FindingsJson() {}

    static String write(List<Finding> findings) {
        try {
            return JSON.writeValueAsString(
                    findings.stream().map(KeptFinding::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings hold texts, numbers and lists only", e);
        }
    }

    static List<Finding> read(String json) {
        try {
            return List.of(JSON.readValue(json, KeptFinding[].class)).stream()
                    .map(KeptFinding::finding)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the findings of an upload are not as they were written", e);
        }
    }

    /** @param sheet {@code null} where the finding is about no cell; @param others {@code null} for none */
    record KeptFinding(
            String code, String item, List<String> others, String sheet, String cell, Map<String, Object> arguments) {

        static KeptFinding of(Finding finding) {
            var place = finding.location() instanceof Location.Cell cell ? cell : null;
            return new KeptFinding(
                    finding.code().name(),
                    finding.item().map(ItemCode::toString).orElse(null),
                    finding.others().isEmpty()
                            ? null
                            : finding.others().stream().map(ItemCode::toString).toList(),
                    place == null ? null : place.sheet(),
                    place == null ? null : place.cell(),
                    finding.arguments());
        }

        Finding finding() {
            return new Finding(
                    FindingCode.valueOf(code),
                    Optional.ofNullable(item).flatMap(ItemCode::parse),
                    Stream.ofNullable(others)
                            .flatMap(List::stream)
                            .flatMap(code -> ItemCode.parse(code).stream())
                            .toList(),
                    sheet == null ? new Location.Field() : new Location.Cell(sheet, cell),
                    arguments);
        }
    }

    /** PostgreSQL keeps neither U+0000 nor half of a pair in JSON, and a finding may quote them. */
    private static final class KeptText extends StdSerializer<String> {

        private static final long serialVersionUID = 1L;
        private static final Pattern NOT_KEPT = Pattern.compile("[\\x00\\p{Cs}]");

        KeptText() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(NOT_KEPT.matcher(text).replaceAll("\uFFFD"));
        }
    }
}
