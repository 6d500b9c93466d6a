package org.rapporteur.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.rapporteur.launch.ApiClient;

/** Answers as a program does. */
final class HandOverApi implements Hand {

    private final ApiClient api;
    private final String home;
    private final Labels labels;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private int base;
    private JsonNode result;

    HandOverApi(ApiClient api, String home, Labels labels) {
        this.api = api;
        this.home = home;
        this.labels = labels;
    }

    @Override
    public void open() throws Exception {
        base = api.get(home).path("revision").intValue();
        answers.clear();
    }

    @Override
    public void answer(String code, String answer) {
        answers.put(code, answer.isEmpty() ? null : answer);
    }

    @Override
    public void send() throws Exception {
        var body = new LinkedHashMap<String, Object>();
        body.put("baseRevision", base);
        body.put("answers", answers);
        result = api.patch(home + "/answers", body);
        base = result.path("revision").intValue();
        answers.clear();
    }

    @Override
    public String told(String code) {
        return told(result, code);
    }

    /** The sentences of a result about an item. */
    static String told(JsonNode result, String code) {
        return StreamSupport.stream(result.path("findings").spliterator(), false)
                .filter(finding -> finding.path("item").asText().equals(code))
                .map(finding -> finding.path("message").asText())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String shown(String code) throws Exception {
        return labels.of(code, api.get(home).path("answers").path(code).asText(""));
    }
}
