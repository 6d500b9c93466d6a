package org.rapporteur.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.evidence.Link.Fault;
import org.rapporteur.evidence.Link.Field;

class LinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/law?id=7#article-3, https://www.example.org/law?id=7#article-3",
        "' HTTP://Example.ORG:8080/a ', http://example.org:8080/a",
        "https://example.org, https://example.org",
        "https://bücher.example/größe, https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe",
        "https://[2001:db8::1]/law, https://[2001:db8::1]/law",
        "https://example.org/a%20b, https://example.org/a%20b"
    })
    void keepsAnAddressAsTheNetworkKnowsIt(String given, String kept) {
        var link = Link.read("A law", given);

        assertThat(link.faults()).isEmpty();
        assertThat(link.address()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                              | NO_ADDRESS
                    www.example.org/law             | NOT_OF_THE_WEB
                    javascript:alert(1)             | NOT_OF_THE_WEB
                    data:text/html,<script>         | NOT_OF_THE_WEB
                    file:///etc/passwd              | NOT_OF_THE_WEB
                    ftp://example.org/law           | NOT_OF_THE_WEB
                    //example.org/law               | NOT_OF_THE_WEB
                    https:example.org               | UNREADABLE
                    https:///law                    | UNREADABLE
                    https://exa mple.org/           | UNREADABLE
                    https://example.org/a b         | UNREADABLE
                    https://example.org\\@evil.example/ | UNREADABLE
                    https://-/                      | UNREADABLE
                    https://example.org:port/       | UNREADABLE
                    https://focal:secret@example.org/ | CREDENTIALS
                    https://example.org@evil.example/ | CREDENTIALS
                    """)
    void refusesWhatIsNoAddressOfAPage(String given, Fault fault) {
        var link = Link.read("A law", given);

        assertThat(link.faults()).isEqualTo(Map.of(Field.ADDRESS, fault));
        assertThat(link.address()).isEmpty();
    }

    @Test
    void refusesHalfOfAPair() {
        assertThat(Link.read("Law", "https://example.org/\ud800").faults()).containsValue(Fault.UNREADABLE);
    }

    @Test
    void tellsWhatIsWrongWithEachField() {
        assertThat(Link.read(null, null).faults())
                .isEqualTo(Map.of(Field.TITLE, Fault.NO_TITLE, Field.ADDRESS, Fault.NO_ADDRESS));
        assertThat(Link.read("x".repeat(201), "https://example.org/" + "a".repeat(1981))
                        .faults())
                .isEqualTo(Map.of(Field.TITLE, Fault.LONG_TITLE, Field.ADDRESS, Fault.LONG_ADDRESS));
        assertThat(Link.read("x".repeat(200), "https://example.org/" + "a".repeat(1980))
                        .faults())
                .isEmpty();
    }

    @Test
    void measuresAnAddressAsItIsKept() {
        assertThat(Link.read("A law", "https://example.org/" + "ß".repeat(400)).faults())
                .isEqualTo(Map.of(Field.ADDRESS, Fault.LONG_ADDRESS));
    }

    @Test
    void keepsATitleOnOneLine() {
        assertThat(Link.read(" A\n law\u202E\u0000 ", "https://example.org").title())
                .isEqualTo("A law");
    }
}
