package berkas.build;

import berkas.plan.Digests;
import berkas.plan.Ingredient;
import berkas.plan.PageTask;
import berkas.plan.SitePlan;
import berkas.text.Hash128;
import berkas.validate.PageFacts;
import berkas.validate.ScannedPage;
import berkas.validate.SiteFiles;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * The pages of the last build, so that the next one makes only those that come out otherwise.
 *
 * <p>They lie in the cache folder, which may be deleted or damaged at any time: then all pages are
 * made. A checksum tells whether a file is whole.
 */
final class KnownPages {
    private static final System.Logger LOG = System.getLogger(KnownPages.class.getName());
    private static final String HEADER = "Berkas, pages, format 1";

    private final Map<String, KnownPage> pages;

    private KnownPages(Map<String, KnownPage> pages) {
        this.pages = pages;
    }

    /** Of a site of which nothing is known. */
    static KnownPages none() {
        return new KnownPages(Map.of());
    }

    /**
     * The page as it was, if it would come out the same.
     *
     * @param digests of the sites as they are now
     */
    Optional<KnownPage> same(PageTask task, Digests digests) {
        return Optional.ofNullable(pages.get(task.path()))
                .filter(
                        known ->
                                digests.of(task.site(), known.ingredients())
                                        .equals(known.digest()));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param files those that the pages' links are held against
     * @param again makes and scans a page of the plan
     * @return none where anything is not as it was, or cannot be read
     */
    static KnownPages read(
            PageMemory memory,
            SitePlan plan,
            SiteFiles files,
            Function<PageTask, PageFacts> again) {
        if (memory.site().isEmpty() || !Files.exists(memory.file())) {
            return none();
        }
        try (FileChannel channel = FileChannel.open(memory.file())) {
            if (channel.size() > Integer.MAX_VALUE) {
                return none(); // more than can be looked at as one
            }
            ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return isWhole(all) ? new Reader(plan, files, again).read(all, memory) : none();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the last build's pages are not known", e);
            return none();
        }
    }

    /** Whether its last eight bytes are the checksum of all others. */
    private static boolean isWhole(ByteBuffer all) {
        int length = all.limit() - Long.BYTES;
        if (length <= 0) {
            return false;
        }
        CRC32C sum = new CRC32C();
        sum.update(all.slice(0, length));
        return sum.getValue() == all.getLong(length);
    }

    /** What was written, held against the site as it is now. */
    private record Reader(SitePlan plan, SiteFiles files, Function<PageTask, PageFacts> again) {
        KnownPages read(ByteBuffer in, PageMemory memory) {
            return text(in).equals(HEADER)
                            && text(in).equals(memory.surroundings())
                            && text(in).equals(memory.site())
                    ? new KnownPages(pages(in))
                    : none();
        }

        private Map<String, KnownPage> pages(ByteBuffer in) {
            Map<String, PageTask> tasks =
                    plan.pages().stream()
                            .collect(Collectors.toMap(PageTask::path, task -> task, (a, b) -> a));
            int[] numbers = files.numbers(list(in, Reader::text));
            List<Ingredient> ingredients = list(in, Reader::ingredient);
            Map<String, KnownPage> pages = new HashMap<>();
            for (int left = in.getInt(); left > 0; left--) {
                String path = text(in);
                PageTask task = tasks.get(path);
                Hash128 digest = new Hash128(in.getLong(), in.getLong());
                List<Ingredient> of = list(in, from -> ingredients.get(from.getInt()));
                ScannedPage.read(path, in, numbers, () -> again.apply(task))
                        .filter(page -> task != null)
                        .ifPresent(page -> pages.put(path, new KnownPage(of, digest, page)));
            }
            return pages;
        }

        private static Ingredient ingredient(ByteBuffer in) {
            return new Ingredient(Ingredient.Kind.valueOf(text(in)), text(in));
        }

        private static <T> List<T> list(ByteBuffer in, Function<ByteBuffer, T> item) {
            int size = in.getInt();
            List<T> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(item.apply(in));
            }
            return list;
        }

        private static String text(ByteBuffer in) {
            byte[] bytes = new byte[in.getInt()];
            in.get(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Writes down the pages of a build in which there was no fault. */
    static void write(PageMemory memory, SiteFiles files, Collection<KnownPage> pages) {
        CacheFile.write(
                memory.file(),
                to -> {
                    CheckedOutputStream summed = new CheckedOutputStream(to, new CRC32C());
                    // Summing up a number at a time takes longer than all the rest.
                    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(summed));
                    write(out, memory, files, pages);
                    out.flush();
                    out.writeLong(summed.getChecksum().getValue());
                    out.flush();
                });
    }

    private static void write(
            DataOutputStream out, PageMemory memory, SiteFiles files, Collection<KnownPage> pages)
            throws IOException {
        text(out, HEADER);
        text(out, memory.surroundings());
        text(out, memory.site());
        out.writeInt(files.paths().size());
        for (String path : files.paths()) {
            text(out, path);
        }
        Map<Ingredient, Integer> ingredients = numbered(pages);
        out.writeInt(ingredients.size());
        for (Ingredient ingredient : ingredients.keySet()) {
            text(out, ingredient.kind().name());
            text(out, ingredient.id());
        }
        out.writeInt(pages.size());
        for (KnownPage known : pages) {
            text(out, known.page().path());
            out.writeLong(known.digest().high());
            out.writeLong(known.digest().low());
            out.writeInt(known.ingredients().size());
            for (Ingredient ingredient : known.ingredients()) {
                out.writeInt(ingredients.getOrDefault(ingredient, 0));
            }
            known.page().write(out);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Map<Ingredient, Integer> numbered(Collection<KnownPage> pages) {
        Map<Ingredient, Integer> numbers = new LinkedHashMap<>();
        for (KnownPage page : pages) {
            for (Ingredient ingredient : page.ingredients()) {
                numbers.putIfAbsent(ingredient, numbers.size());
            }
        }
        return numbers;
    }
}
