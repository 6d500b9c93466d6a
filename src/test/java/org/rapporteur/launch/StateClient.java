package org.rapporteur.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A State's own program, which works on the State's return in a trial over the API. */
public final class StateClient {

    private static final int YEAR = 2026;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ApiClient api;
    private final String home;

    public StateClient(PackagedProgram program, String iso3) {
        this(program, iso3, YEAR);
    }

    /** @param year of the edition that the return is about */
    public StateClient(PackagedProgram program, String iso3, int year) {
        this.api = new ApiClient(program, iso3.toLowerCase(Locale.ROOT));
        this.home = "/returns/" + year + "/" + iso3;
    }

    /** The return as the program shows it. */
    public JsonNode view() throws IOException, InterruptedException {
        return api.get(home);
    }

    /** @param chapters separated by commas; empty for all of them */
    public byte[] workbook(String chapters) throws IOException, InterruptedException {
        return api.download(home + "/workbook?chapters=" + chapters);
    }

    /** @return what became of it */
    public JsonNode upload(byte[] workbook) throws IOException, InterruptedException {
        return api.post(home + "/uploads", XLSX, workbook);
    }

    /**
     * @param base the revision that the answers are a change of
     * @return what became of it
     */
    public JsonNode answer(int base, Map<String, String> answers) throws IOException, InterruptedException {
        return api.patch(home + "/answers", Map.of("baseRevision", base, "answers", answers));
    }

    /**
     * @param codes of items whose answers were carried over and still hold
     * @return what became of it
     */
    public JsonNode confirm(int base, List<String> codes) throws IOException, InterruptedException {
        return api.patch(home + "/answers", Map.of("baseRevision", base, "confirm", codes));
    }

    /** @return the receipt */
    public JsonNode submit() throws IOException, InterruptedException {
        return api.post(home + "/submissions", "application/json", new byte[0]);
    }
}
