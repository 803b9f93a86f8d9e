package berkas.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** All inline pieces of a text, nested ones included, in reading order. */
public final class Inlines {
    private Inlines() {}

    /** Every piece before those within it. */
    public static List<Inline> of(List<Block> text) {
        Deque<Block> blocks = new ArrayDeque<>(text);
        List<Inline> all = new ArrayList<>();
        while (!blocks.isEmpty()) {
            Block block = blocks.removeFirst();
            pushAll(blocks, block.fold(CHILDREN));
            addAll(all, block.fold(CONTENT));
        }
        return all;
    }

    private static void addAll(List<Inline> all, List<Inline> content) {
        Deque<Inline> pieces = new ArrayDeque<>(content);
        while (!pieces.isEmpty()) {
            Inline piece = pieces.removeFirst();
            all.add(piece);
            pushAll(pieces, piece.fold(NESTED));
        }
    }

    private static <T> void pushAll(Deque<T> deque, List<T> first) {
        for (int i = first.size() - 1; i >= 0; i--) {
            deque.addFirst(first.get(i));
        }
    }

    private static final Block.Cases<List<Block>> CHILDREN =
            new Block.Cases<>() {
                @Override
                public List<Block> paragraph(Block.Paragraph block) {
                    return List.of();
                }

                @Override
                public List<Block> heading(Block.Heading block) {
                    return List.of();
                }

                @Override
                public List<Block> quote(Block.Quote block) {
                    return block.content();
                }

                @Override
                public List<Block> list(Block.ListBlock block) {
                    return block.items().stream().flatMap(List::stream).toList();
                }

                @Override
                public List<Block> code(Block.CodeBlock block) {
                    return List.of();
                }

                @Override
                public List<Block> rule(Block.Rule block) {
                    return List.of();
                }

                @Override
                public List<Block> table(Block.Table block) {
                    return List.of();
                }
            };

    private static final Block.Cases<List<Inline>> CONTENT =
            new Block.Cases<>() {
                @Override
                public List<Inline> paragraph(Block.Paragraph block) {
                    return block.content();
                }

                @Override
                public List<Inline> heading(Block.Heading block) {
                    return block.content();
                }

                @Override
                public List<Inline> quote(Block.Quote block) {
                    return List.of();
                }

                @Override
                public List<Inline> list(Block.ListBlock block) {
                    return List.of();
                }

                @Override
                public List<Inline> code(Block.CodeBlock block) {
                    return List.of();
                }

                @Override
                public List<Inline> rule(Block.Rule block) {
                    return List.of();
                }

                @Override
                public List<Inline> table(Block.Table block) {
                    Stream<List<Inline>> cells = block.rows().stream().flatMap(List::stream);
                    return cells.flatMap(List::stream).toList();
                }
            };

    private static final Inline.Cases<List<Inline>> NESTED =
            new Inline.Cases<>() {
                @Override
                public List<Inline> text(Inline.Text piece) {
                    return List.of();
                }

                @Override
                public List<Inline> code(Inline.Code piece) {
                    return List.of();
                }

                @Override
                public List<Inline> emphasis(Inline.Emphasis piece) {
                    return piece.content();
                }

                @Override
                public List<Inline> strong(Inline.Strong piece) {
                    return piece.content();
                }

                @Override
                public List<Inline> strikethrough(Inline.Strikethrough piece) {
                    return piece.content();
                }

                @Override
                public List<Inline> link(Inline.Link piece) {
                    return piece.content();
                }

                @Override
                public List<Inline> image(Inline.Image piece) {
                    return List.of();
                }

                @Override
                public List<Inline> lineBreak(Inline.LineBreak piece) {
                    return List.of();
                }

                @Override
                public List<Inline> entryLink(Inline.EntryLink piece) {
                    return List.of();
                }

                @Override
                public List<Inline> noteLink(Inline.NoteLink piece) {
                    return List.of();
                }

                @Override
                public List<Inline> citation(Inline.Citation piece) {
                    return List.of();
                }
            };
}
