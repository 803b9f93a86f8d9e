package berkas.docs;

import berkas.format.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a key takes, in an editor's words, with links to where it is explained. */
final class ValueWords implements Shape.Cases<String> {
    private final String title;
    private final Map<String, Class<? extends Record>> inner;
    private final Map<String, List<Shape.Word>> lists;

    /**
     * @param title of the section for what this key takes, if it needs one
     * @param inner gets the sets of keys met
     * @param lists gets the closed lists met
     */
    ValueWords(
            String title,
            Map<String, Class<? extends Record>> inner,
            Map<String, List<Shape.Word>> lists) {
        this.title = title;
        this.inner = inner;
        this.lists = lists;
    }

    @Override
    public String value(Shape.Value shape) {
        return switch (shape) {
            case STRING, TEXT -> "[text](#text)";
            case FLAG -> "`true` or `false`";
            case DATE -> "[date](#dates)";
            case LANGUAGE -> "[language tag](#language-tags)";
            case ADDRESS -> "[web address](#web-addresses)";
            case REFERENCE -> "[id](#ids) of an entry";
            case MARKDOWN -> "[Markdown](#markdown)";
        };
    }

    @Override
    public String number(Shape.Numeric shape) {
        return shape.words().replaceFirst("^an? ", "");
    }

    @Override
    public String keyword(Shape.OneOf shape) {
        lists.put(title, shape.list());
        return "one of [these words](#" + anchor() + ")";
    }

    @Override
    public String list(Shape.ListOf shape) {
        return shape.item().fold(this) + ", [one or several](#one-or-several)";
    }

    @Override
    public String map(Shape.MapOf shape) {
        String value = shape.value().fold(this);
        return "keys of your choice (" + shape.key().fold(this) + "), each with " + value;
    }

    @Override
    public String record(Shape.RecordOf shape) {
        inner.put(title, shape.type());
        return "[these keys](#" + anchor() + ")";
    }

    @Override
    public String source(Shape.Citation shape) {
        return "[id](#ids) of a source, or a [source](#source) in place";
    }

    @Override
    public String free(Shape.Free shape) {
        return "keys and values of your choice";
    }

    /** As hosts of Markdown make it from a heading. */
    private String anchor() {
        return title.toLowerCase(Locale.ROOT).replace(":", "").replace(' ', '-');
    }
}
