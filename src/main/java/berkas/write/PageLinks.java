package berkas.write;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links of a page to other files of the site, as far as the order of writing needs them.
 *
 * <p>This is no HTML parser and judges nothing: it knows the markup of our own templates, which
 * quote every attribute and escape {@code >} and quotes everywhere else. A link it misses costs a
 * page its place in the order of writing, nothing more.
 */
final class PageLinks {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^>]*+>");
    private static final Pattern LINK =
            Pattern.compile(
                    "\\s(?:href|src|cite|action|data|poster|longdesc)=(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern ELSEWHERE =
            Pattern.compile("[#?].*|//.*|[a-zA-Z][a-zA-Z0-9+.-]*:.*|", Pattern.DOTALL);
    private static final Pattern SUFFIX = Pattern.compile("[?#].*", Pattern.DOTALL);

    private PageLinks() {}

    /** The paths a page links to, itself left out; sorted. Whether they exist is not asked. */
    static Set<String> targets(String page, String html) {
        Set<String> targets = new TreeSet<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            LINK.matcher(tag.group())
                    .results()
                    .forEach(link -> target(page, value(link)).ifPresent(targets::add));
        }
        targets.remove(page);
        return targets;
    }

    /**
     * The same page with some of its links not yet, or no longer, links: the attribute is left out,
     * and an {@code a} without {@code href} is what HTML calls a placeholder for a link.
     */
    static String without(String page, String html, Predicate<String> unwanted) {
        return TAG.matcher(html)
                .replaceAll(tag -> Matcher.quoteReplacement(pruned(page, tag.group(), unwanted)));
    }

    private static String pruned(String page, String tag, Predicate<String> unwanted) {
        return LINK.matcher(tag)
                .replaceAll(
                        link -> {
                            boolean drop = target(page, value(link)).filter(unwanted).isPresent();
                            return drop ? "" : Matcher.quoteReplacement(link.group());
                        });
    }

    private static String value(MatchResult link) {
        String value = link.group(1) != null ? link.group(1) : link.group(2);
        return value.strip().replace("&amp;", "&");
    }

    /** The path a link leads to; empty when it leaves the site or stays on the page. */
    private static Optional<String> target(String page, String href) {
        if (ELSEWHERE.matcher(href).matches()) {
            return Optional.empty();
        }
        String path = decoded(SUFFIX.matcher(href).replaceFirst(""));
        return Optional.of(file(resolved(page, path)));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path; // no percent-encoding after all: taken as it stands
        }
    }

    private static String resolved(String page, String path) {
        Deque<String> segments = new ArrayDeque<>();
        String base = page.substring(0, page.lastIndexOf('/') + 1);
        for (String segment : (path.startsWith("/") ? path : base + path).split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    /** A folder is reached through its index page; only folders have no dot in their name. */
    private static String file(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.isEmpty() ? "" : path + "/";
        return name.contains(".") ? path : folder + "index.html";
    }
}
