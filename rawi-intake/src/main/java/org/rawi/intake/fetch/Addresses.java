package org.rawi.intake.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;

/** Checks where an address leads before anything is sent there. */
final class Addresses {

    private final Predicate<InetAddress> refused;

    Addresses(Predicate<InetAddress> refused) {
        this.refused = refused;
    }

    static Addresses of(FetchOptions options) {
        return new Addresses(options.allowPrivate() ? address -> false : Addresses::isPrivate);
    }

    /** An address of http or https with a host; what a browser would encode is encoded. */
    static URI parse(String url) throws FetchException {
        try {
            URI uri = new URI(encoded(url.strip()));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new FetchException("only http and https are fetched");
            }
            if (uri.getHost() == null || uri.getUserInfo() != null) {
                throw new FetchException("not a web address");
            }
            return uri.getRawFragment() == null
                    ? uri
                    : new URI(uri.toString().substring(0, uri.toString().indexOf('#')));
        } catch (URISyntaxException malformed) {
            throw new FetchException("not a web address: " + malformed.getReason());
        }
    }

    /** Characters that no URI may have, percent-encoded; what is encoded stays. */
    private static String encoded(String url) {
        StringBuilder encoded = new StringBuilder(url.length());
        url.codePoints().forEach(point -> {
            if (point > ' ' && point < 0x7F && "\"<>\\^`{|}".indexOf(point) < 0) {
                encoded.appendCodePoint(point);
            } else {
                for (byte each : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(String.format(Locale.ROOT, "%02X", each & 0xFF));
                }
            }
        });
        return encoded.toString();
    }

    /** Refuses a host one of whose addresses is private; the resolver's cache makes the connection go to one of these. */
    void check(URI uri) throws FetchException {
        String host = uri.getHost();
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (refused.test(address)) {
                    throw new FetchException("the address of " + host + " is private (" + address.getHostAddress()
                            + "); --allow-private allows it");
                }
            }
        } catch (UnknownHostException unknown) {
            throw new FetchException("no such host: " + host);
        }
    }

    /** Whether it is one that only machines nearby can reach, or none at all. */
    static boolean isPrivate(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? isPrivate4(bytes, 0)
                : address instanceof Inet6Address && isPrivate6(bytes);
    }

    private static boolean isPrivate4(byte[] bytes, int from) {
        int first = bytes[from] & 0xFF;
        int second = bytes[from + 1] & 0xFF;
        int third = bytes[from + 2] & 0xFF;
        return first == 0
                || first == 10
                || first == 127
                || first >= 224
                || (first == 100 && second >= 64 && second < 128)
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && second == 168)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 198 && (second == 18 || second == 19));
    }

    private static boolean isPrivate6(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        if ((first & 0xFE) == 0xFC) {
            return true; // unique local
        }
        if (first == 0x20 && bytes[1] == 0x02) {
            return isPrivate4(bytes, 2); // 6to4
        }
        boolean zeros = true;
        for (int i = 4; i < 10; i++) {
            zeros &= bytes[i] == 0;
        }
        boolean mapped = zeros && first == 0 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0;
        boolean translated =
                zeros && first == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
        return (mapped || translated) && isPrivate4(bytes, 12);
    }
}
