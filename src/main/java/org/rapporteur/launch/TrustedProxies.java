package org.rapporteur.launch;

import io.smallrye.common.net.CidrAddress;
import io.smallrye.common.net.Inet;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The proxies before us whose word we take on where a request comes from. */
public final class TrustedProxies {

    /** Where the web server reads them. */
    public static final String SETTING = "quarkus.http.proxy.trusted-proxies";

    private final List<CidrAddress> ranges;

    private TrustedProxies(List<CidrAddress> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /**
     * @param ranges each a form that {@link #isRange} accepts
     * @throws IllegalArgumentException where one is not
     */
    public static TrustedProxies of(List<String> ranges) {
        return new TrustedProxies(ranges.stream()
                .map(range -> range(range).orElseThrow(() -> new IllegalArgumentException(range)))
                .toList());
    }

    /** Whether it is an address such as {@code 192.0.2.7}, or a range such as {@code 10.0.0.0/8}; everybody is none. */
    static boolean isRange(String text) {
        return range(text).filter(range -> range.getNetmaskBits() > 0).isPresent();
    }

    private static Optional<CidrAddress> range(String text) {
        return text.contains("/")
                ? Optional.ofNullable(Inet.parseCidrAddress(text))
                : address(text).map(address -> CidrAddress.create(address, address.getAddress().length * Byte.SIZE));
    }

    private static Optional<InetAddress> address(String text) {
        return Optional.ofNullable(Inet.parseInetAddress(text));
    }

    /**
     * Who sent a request: the last address that none of our proxies has. What stands before it in the header was
     * written by the sender, who may write anything there, or by a stranger's proxy.
     *
     * @param peer who is connected to us
     * @param passedOn the values of {@code X-Forwarded-For}, to which each proxy appends who was connected to it
     */
    public InetAddress sender(InetAddress peer, Collection<String> passedOn) {
        var before = new ArrayDeque<String>();
        passedOn.forEach(value -> before.addAll(Arrays.asList(value.split(","))));
        var sender = peer;
        while (trusts(sender) && !before.isEmpty()) {
            var next = address(before.removeLast().strip());
            if (next.isEmpty()) {
                return sender;
            }
            sender = next.get();
        }
        return sender;
    }

    private boolean trusts(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.matches(address));
    }
}
