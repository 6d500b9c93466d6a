package org.rapporteur.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    law.pdf      | attachment; filename="law.pdf"; filename*=UTF-8''law.pdf
                    größe 1.pdf  | attachment; filename="gr__e 1.pdf"; filename*=UTF-8''gr%C3%B6%C3%9Fe%201.pdf
                    a"b\\c%41.pdf | attachment; filename="a_b_c_41.pdf"; filename*=UTF-8''a%22b%5Cc%2541.pdf
                    x;y'z.pdf    | attachment; filename="x;y'z.pdf"; filename*=UTF-8''x%3By%27z.pdf
                    法律.pdf      | attachment; filename="__.pdf"; filename*=UTF-8''%E6%B3%95%E5%BE%8B.pdf
                    """,
            quoteCharacter = '`')
    void saysTheNameForOldProgramsAndForNewOnes(String name, String disposition) {
        assertThat(Attachment.disposition(name)).isEqualTo(disposition);
    }
}
