package berkas.model;

import berkas.text.Origin;
import berkas.text.SourceFile;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown text, parsed.
 *
 * <p>What leads out of it is always known; the blocks may be made only when somebody asks for them.
 * May be used from many threads.
 */
public final class Markup {
    private final SourceFile file;
    private final Origin origin;
    private final boolean isEmpty;
    private final List<Inline> leads;
    private final Supplier<List<Block>> later;
    private volatile @Nullable List<Block> blocks;

    private Markup(
            SourceFile file,
            Origin origin,
            boolean isEmpty,
            List<Inline> leads,
            Supplier<List<Block>> later,
            @Nullable List<Block> blocks) {
        this.file = file;
        this.origin = origin;
        this.isEmpty = isEmpty;
        this.leads = List.copyOf(leads);
        this.later = later;
        this.blocks = blocks;
    }

    /**
     * A text that was parsed.
     *
     * @param file the file it stands in; relative links start there
     * @param origin maps offsets of {@code blocks}' nodes to the file
     * @param blocks in reading order; empty when the text is absent
     */
    public static Markup of(SourceFile file, Origin origin, List<Block> blocks) {
        List<Block> all = List.copyOf(blocks);
        List<Inline> leads = Inlines.of(all).stream().filter(Markup::leadsOut).toList();
        return new Markup(file, origin, all.isEmpty(), leads, () -> all, all);
    }

    /**
     * A text that was parsed before.
     *
     * @param leads {@link #leads}
     * @param blocks makes them; may be called more than once
     */
    public static Markup known(
            SourceFile file, Origin origin, List<Inline> leads, Supplier<List<Block>> blocks) {
        return new Markup(file, origin, false, leads, blocks, null);
    }

    /** The text that is not there. */
    public static Markup none(SourceFile file) {
        return of(file, Origin.shifted(file, 0), List.of());
    }

    /** The file it stands in; relative links start there. */
    public SourceFile file() {
        return file;
    }

    /** Maps offsets of the blocks' nodes to the file. */
    public Origin origin() {
        return origin;
    }

    /** In reading order; empty when the text is absent. */
    public List<Block> blocks() {
        List<Block> known = blocks;
        if (known == null) {
            known = later.get();
            blocks = known;
        }
        return known;
    }

    /** The links of all kinds, images and citations, in reading order. */
    public List<Inline> leads() {
        return leads;
    }

    public boolean isEmpty() {
        return isEmpty;
    }

    private static boolean leadsOut(Inline piece) {
        return piece instanceof Inline.EntryLink
                || piece instanceof Inline.NoteLink
                || piece instanceof Inline.Citation
                || piece instanceof Inline.Link
                || piece instanceof Inline.Image;
    }
}
