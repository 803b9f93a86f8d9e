package berkas.validate;

import berkas.diagnostic.Code;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells where an address of a page leads (URL Standard section 4.4, as far as a static site needs
 * it).
 *
 * <p>Addresses outside the site are only looked at for their form.
 */
final class Resolver {
    /** Stands for a site that does not know its address: no link has an empty host. */
    private static final WebAddress UNKNOWN = new WebAddress("https", "", "");

    private final WebAddress site;
    private final String sitePath;
    private final String document;
    private final boolean outside;

    private Resolver(WebAddress site, String document, boolean outside) {
        this.site = site;
        this.sitePath = folder(site);
        this.document = document;
        this.outside = outside;
    }

    /** Receives what an address turns out to be; one that leads elsewhere calls nothing. */
    interface Outcome {
        void inside(Target target);

        /**
         * The address cannot be what was meant.
         *
         * @param message what the address does wrong, to be read after the address itself
         */
        void wrong(Code code, String message);
    }

    /** A resolver for the addresses of one page. */
    static Resolver of(String page, Settings settings) {
        return new Resolver(WebAddress.of(settings.baseUrl()).orElse(UNKNOWN), page, false);
    }

    /** A resolver for the same page with {@code <base href>}. */
    Resolver rebased(String href, Outcome faults) {
        Resolver[] rebased = {new Resolver(site, document, true)};
        resolve(
                href,
                new Outcome() {
                    @Override
                    public void inside(Target target) {
                        rebased[0] = new Resolver(site, target.path(), false);
                    }

                    @Override
                    public void wrong(Code code, String message) {
                        faults.wrong(code, message);
                    }
                });
        return rebased[0];
    }

    void resolve(String raw, Outcome outcome) {
        String address = withoutControls(raw);
        int colon = Schemes.end(address);
        if (hasInvisibleEdge(address)) {
            outcome.wrong(Code.MALFORMED_LINK, "has an invisible character at its edge");
        } else if (colon > 0) {
            String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
            absolute(scheme, address.substring(colon + 1), outcome);
        } else if (beforeQuery(address).indexOf('\\') >= 0) {
            outcome.wrong(Code.MALFORMED_LINK, "has a backslash where a slash belongs");
        } else if (address.startsWith("//")) {
            web(site.scheme(), address.substring(2), outcome);
        } else if (!outside) {
            local(address, outcome);
        }
    }

    private void absolute(String scheme, String rest, Outcome outcome) {
        if (!scheme.equals("http") && !scheme.equals("https")) {
            Schemes.fault(scheme, rest)
                    .ifPresent(fault -> outcome.wrong(Code.MALFORMED_LINK, fault));
        } else if (beforeQuery(rest).indexOf('\\') >= 0) {
            outcome.wrong(Code.MALFORMED_LINK, "has a backslash where a slash belongs");
        } else if (!rest.startsWith("//")) {
            outcome.wrong(Code.MALFORMED_LINK, "lacks `//` after `" + scheme + ":`");
        } else {
            web(scheme, rest.substring(2), outcome);
        }
    }

    private void web(String scheme, String rest, Outcome outcome) {
        WebAddress address = WebAddress.of(scheme, rest);
        Optional<String> fault = address.fault();
        if (isOwn(address)) {
            rooted(address.rest(), outcome);
        } else if (fault.isPresent()) {
            outcome.wrong(Code.MALFORMED_LINK, fault.get());
        }
    }

    private void local(String address, Outcome outcome) {
        String path = beforeQuery(address);
        if (path.startsWith("/")) {
            rooted(address, outcome);
        } else if (path.isEmpty()) {
            outcome.inside(new Target(document, fragment(address)));
        } else {
            relative(path, fragment(address), outcome);
        }
    }

    private void relative(String path, String fragment, Outcome outcome) {
        Segments segments = Segments.folderOf(document).follow(path);
        if (segments.aboveRoot()) {
            outcome.wrong(Code.BROKEN_LINK, "leads out of the site, above its first folder");
        } else {
            segments.path()
                    .ifPresentOrElse(
                            inside -> outcome.inside(new Target(inside, fragment)),
                            () -> malformed(outcome));
        }
    }

    /** What starts at the host's root: ours if it lies below the path of the site's address. */
    private void rooted(String address, Outcome outcome) {
        fromRoot(beforeQuery(address))
                .ifPresentOrElse(
                        path -> below(path, fragment(address), outcome), () -> malformed(outcome));
    }

    private void below(String path, String fragment, Outcome outcome) {
        if ((path + "/").equals(sitePath)) {
            outcome.inside(new Target("", fragment));
        } else if (path.startsWith(sitePath)) {
            outcome.inside(new Target(path.substring(sitePath.length()), fragment));
        }
    }

    private static void malformed(Outcome outcome) {
        outcome.wrong(Code.BAD_ENCODING, "has a `%` that starts no UTF-8 character");
    }

    private boolean isOwn(WebAddress address) {
        return !address.host().isEmpty()
                && address.host().equals(site.host())
                && address.scheme().equals(site.scheme());
    }

    /** The folder of the site's address without its leading slash: {@code dossier/} or nothing. */
    private static String folder(WebAddress site) {
        String path = fromRoot(beforeQuery(site.rest())).orElse("");
        return path.isEmpty() || path.endsWith("/") ? path : path + "/";
    }

    private static Optional<String> fromRoot(String path) {
        return new Segments().follow(path.startsWith("/") ? path.substring(1) : path).path();
    }

    private static String beforeQuery(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                return address.substring(0, i);
            }
        }
        return address;
    }

    /**
     * A text directive ({@code #:~:text=…}) is for the browser; what precedes it is for the page.
     */
    private static String fragment(String address) {
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        int directive = fragment.indexOf(":~:");
        return directive < 0 ? fragment : fragment.substring(0, directive);
    }

    /** Surrounding control characters and spaces go, tabs and line breaks go everywhere. */
    private static String withoutControls(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && raw.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && raw.charAt(end - 1) <= ' ') {
            end--;
        }
        String address = raw.substring(start, end);
        return hasBreak(address) ? address.replaceAll("[\\t\\n\\r]", "") : address;
    }

    private static boolean hasBreak(String address) {
        return address.indexOf('\n') >= 0
                || address.indexOf('\t') >= 0
                || address.indexOf('\r') >= 0;
    }

    /** Pasted addresses bring zero-width characters and no-break spaces that nobody sees. */
    private static boolean hasInvisibleEdge(String address) {
        return !address.isEmpty()
                && (isInvisible(address.charAt(0))
                        || isInvisible(address.charAt(address.length() - 1)));
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || (Character.isSpaceChar(c) && c > ' ');
    }
}
