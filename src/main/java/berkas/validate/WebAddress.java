package berkas.validate;

import java.util.Locale;
import java.util.Optional;

/**
 * An absolute {@code http} or {@code https} address, taken apart as far as a site must know itself.
 *
 * @param host lower case, with the port unless it is the scheme's own, without user information
 * @param rest from the path on; may be empty
 */
record WebAddress(String scheme, String host, String rest) {
    private static final String FORBIDDEN = " <>^|%\\\"`{}";

    /** The address of {@code scheme:rest}, where {@code rest} starts after the two slashes. */
    static WebAddress of(String scheme, String rest) {
        int end = authorityEnd(rest);
        String authority = rest.substring(0, end);
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return new WebAddress(scheme, withoutOwnPort(scheme, host), rest.substring(end));
    }

    /** An address with its scheme, such as the one in the settings; empty if it is none. */
    static Optional<WebAddress> of(String url) {
        int colon = url.indexOf("://");
        return colon <= 0
                ? Optional.empty()
                : Optional.of(
                        of(
                                url.substring(0, colon).toLowerCase(Locale.ROOT),
                                url.substring(colon + 3)));
    }

    /** What keeps browsers from understanding the address, or editors from meaning it. */
    Optional<String> fault() {
        if (host.isEmpty() || host.startsWith(":")) {
            return Optional.of("has no host");
        }
        if (!hostIsSane()) {
            return Optional.of("has a host that cannot be: `" + host + "`");
        }
        return rest.chars().anyMatch(c -> c <= ' ')
                ? Optional.of("has a space in it, which must be written `%20`")
                : Optional.empty();
    }

    private boolean hostIsSane() {
        int colon = host.startsWith("[") ? host.indexOf("]:") + 1 : host.lastIndexOf(':');
        String name = colon > 0 ? host.substring(0, colon) : host;
        return (colon <= 0 || isPort(host.substring(colon + 1))) && isName(name);
    }

    private static boolean isName(String name) {
        return name.startsWith("[")
                ? name.endsWith("]")
                        && name.chars()
                                .skip(1)
                                .limit(name.length() - 2L)
                                .allMatch(WebAddress::isIpv6)
                : !name.startsWith(".")
                        && !name.contains("..")
                        && name.chars()
                                .noneMatch(
                                        c ->
                                                c <= ' '
                                                        || c == 0x7F
                                                        || c == ':'
                                                        || FORBIDDEN.indexOf(c) >= 0);
    }

    private static boolean isIpv6(int c) {
        return c == ':' || c == '.' || Character.digit(c, 16) >= 0;
    }

    private static boolean isPort(String port) {
        return port.length() <= 5 && port.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int authorityEnd(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if ("/\\?#".indexOf(rest.charAt(i)) >= 0) {
                return i;
            }
        }
        return rest.length();
    }

    private static String withoutOwnPort(String scheme, String host) {
        String own = scheme.equals("http") ? ":80" : ":443";
        return host.endsWith(own) ? host.substring(0, host.length() - own.length()) : host;
    }
}
