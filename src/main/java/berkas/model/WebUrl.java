package berkas.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An absolute {@code http} or {@code https} address, kept exactly as written (RFC 3986, IRIs too).
 */
public record WebUrl(String url) {
    private static final int PORTS = 65_536;

    /** The user, the port, and what most hosts begin with. */
    private static final Pattern NOT_HOST = Pattern.compile("^(.*@)?(www\\.)?|:\\d*$");

    /** The address, if it is one that a reader could open. */
    public static Optional<WebUrl> parse(String text) {
        try {
            URI uri = new URI(text);
            return isWeb(uri) && text.codePoints().allMatch(WebUrl::isShown)
                    ? Optional.of(new WebUrl(text))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The host without {@code www.}, as readers name a site. */
    public String host() {
        return NOT_HOST.matcher(URI.create(url).getRawAuthority()).replaceAll("");
    }

    /** The path, at least {@code /}, always ending in {@code /}. */
    public String basePath() {
        String path = URI.create(url).getRawPath();
        return path.endsWith("/") ? path : path + "/";
    }

    /** Whether pages can stand below it: it has no user, query, fragment or empty folder. */
    public boolean isBase() {
        URI uri = URI.create(url);
        return uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && !uri.getRawPath().contains("//")
                && !uri.getRawAuthority().contains("@");
    }

    /** Not what comes along unseen where an address is pasted: URI takes most of it. */
    private static boolean isShown(int c) {
        return Character.getType(c) != Character.FORMAT && !Character.isSpaceChar(c);
    }

    private static boolean isWeb(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String authority = uri.getRawAuthority();
        return (scheme.equals("http") || scheme.equals("https"))
                && authority != null
                && authority.matches("([^@\\s]*@)?([^\\s:@\\[\\]]+|\\[[0-9A-Fa-f:.]+])(:\\d*)?")
                && uri.getPort() < PORTS;
    }

    @Override
    public String toString() {
        return url;
    }
}
