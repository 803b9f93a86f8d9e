package berkas.validate;

import berkas.text.PercentCoding;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What must be remembered of a page that is in order by itself, to tell whether it still is in the
 * company of all others: the places it has and the places it leads to, as numbers.
 *
 * <p>An anchor is kept as 64 bits of a hash. That a broken fragment is taken for one of a thousand
 * anchors of its target has a chance of 1 in 10<sup>16</sup>; the other way round never happens.
 */
final class PageSummary {
    private static final long WHOLE = 0;

    /** Hashes of what a fragment can name, ascending. */
    private final long[] anchors;

    /** The files it leads to by number, or for a link that nobody follows its complement. */
    private final int[] files;

    /** To which place of each file; a file is there once for each of its places. */
    private final long[] places;

    private PageSummary(long[] anchors, int[] files, long[] places) {
        this.anchors = anchors;
        this.files = files;
        this.places = places;
    }

    /**
     * A link to another file.
     *
     * @param file its number
     * @param followed as in {@link LinkUse#followed}
     * @param place hash of the fragment
     */
    record Link(int file, boolean followed, long place) {
        boolean isWhole() {
            return place == WHOLE;
        }
    }

    /**
     * The summary of a page.
     *
     * @return empty if something is wrong with it already, so that all of it will be wanted
     */
    static Optional<PageSummary> of(PageFacts page, SiteFiles files) {
        if (!page.faults().isEmpty()) {
            return Optional.empty();
        }
        int own = files.number(page.path());
        Set<Link> links = new HashSet<>();
        for (LinkUse use : page.links()) {
            int file = files.find(use.path());
            Optional<Long> place = place(use.fragment());
            if (file < 0 || place.isEmpty()) {
                return Optional.empty();
            }
            if (file != own) {
                links.add(new Link(file, use.followed(), place.get()));
            } else if (place.get() != WHOLE && !page.anchors().contains(decoded(use.fragment()))) {
                return Optional.empty();
            }
        }
        long[] anchors = page.anchors().stream().mapToLong(PageSummary::hash).sorted().toArray();
        return Optional.of(of(anchors, links));
    }

    private static PageSummary of(long[] anchors, Collection<Link> links) {
        int[] files = new int[links.size()];
        long[] places = new long[links.size()];
        int next = 0;
        for (Link link : links) {
            files[next] = link.followed ? link.file : ~link.file;
            places[next++] = link.place;
        }
        return new PageSummary(anchors, files, places);
    }

    /** Writes it down for {@link #read}. */
    void write(DataOutput out) throws IOException {
        out.writeInt(anchors.length);
        for (long anchor : anchors) {
            out.writeLong(anchor);
        }
        out.writeInt(files.length);
        for (int i = 0; i < files.length; i++) {
            out.writeInt(files[i]);
            out.writeLong(places[i]);
        }
    }

    /**
     * Reads what was written.
     *
     * @param numbers the numbers that files have now, by those they had; negative for a file that
     *     is no longer there
     * @return empty if one of the files it leads to is no longer there
     */
    static Optional<PageSummary> read(ByteBuffer in, int[] numbers) {
        long[] anchors = new long[in.getInt()];
        for (int i = 0; i < anchors.length; i++) {
            anchors[i] = in.getLong();
        }
        int[] files = new int[in.getInt()];
        long[] places = new long[files.length];
        boolean complete = true;
        for (int i = 0; i < files.length; i++) {
            int file = in.getInt();
            int now = numbers[file < 0 ? ~file : file];
            complete &= now >= 0;
            files[i] = file < 0 ? ~now : now;
            places[i] = in.getLong();
        }
        return complete ? Optional.of(new PageSummary(anchors, files, places)) : Optional.empty();
    }

    boolean has(long anchor) {
        return Arrays.binarySearch(anchors, anchor) >= 0;
    }

    boolean has(String anchor) {
        return has(hash(anchor));
    }

    Stream<Link> links() {
        return IntStream.range(0, files.length)
                .mapToObj(
                        at ->
                                new Link(
                                        files[at] < 0 ? ~files[at] : files[at],
                                        files[at] >= 0,
                                        places[at]));
    }

    /** Empty if it cannot be decoded. A place named {@code top} is the whole page's. */
    private static Optional<Long> place(String fragment) {
        return fragment.isEmpty()
                ? Optional.of(WHOLE)
                : PercentCoding.decode(fragment)
                        .map(name -> name.equalsIgnoreCase("top") ? WHOLE : hash(name));
    }

    private static String decoded(String fragment) {
        return PercentCoding.decode(fragment).orElse(fragment);
    }

    /** Never {@link #WHOLE}. */
    private static long hash(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash == WHOLE ? 1 : hash;
    }
}
