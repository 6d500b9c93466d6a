package org.rapporteur.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.common.net.Inet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private final TrustedProxies proxies = TrustedProxies.of(List.of("192.0.2.7", "10.1.0.0/16", "2001:db8::/32"));

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.7", "10.1.0.0/16", "2001:db8::1", "2001:db8::/32"})
    void takesAnAddressAndARange(String text) {
        assertThat(TrustedProxies.isRange(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "proxy.example.org", "10.1", "10.1.0.0/33", "10.1.0.0/", "300.1.1.1", "0.0.0.0/0", "::/0"})
    void takesNothingElse(String text) {
        assertThat(TrustedProxies.isRange(text)).isFalse();
    }

    @Test
    void believesAStrangerNothing() {
        assertThat(sender("198.51.100.1", "203.0.113.9")).isEqualTo("198.51.100.1");
    }

    @Test
    void believesAProxyWhoWasConnectedToIt() {
        assertThat(sender("192.0.2.7", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(sender("2001:db8::1", "203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void goesBackThroughOurProxiesAndNoFurther() {
        assertThat(sender("192.0.2.7", "1.1.1.1, 203.0.113.9, 10.1.2.3")).isEqualTo("203.0.113.9");
        assertThat(sender("192.0.2.7", "1.1.1.1", "203.0.113.9,10.1.2.3")).isEqualTo("203.0.113.9");
    }

    @Test
    void staysAtTheLastAddressThatCanBeRead() {
        assertThat(sender("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(sender("192.0.2.7", "unknown")).isEqualTo("192.0.2.7");
        assertThat(sender("192.0.2.7", "203.0.113.9, unknown, 10.1.2.3")).isEqualTo("10.1.2.3");
    }

    @Test
    void believesNobodyWhereNoneIsNamed() {
        var none = TrustedProxies.of(List.of());
        assertThat(none.sender(Inet.parseInetAddress("127.0.0.1"), List.of("203.0.113.9")))
                .isEqualTo(Inet.parseInetAddress("127.0.0.1"));
    }

    private String sender(String peer, String... passedOn) {
        return proxies.sender(Inet.parseInetAddress(peer), List.of(passedOn)).getHostAddress();
    }
}
