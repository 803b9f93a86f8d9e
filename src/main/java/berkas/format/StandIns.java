package berkas.format;

import berkas.model.Edtf;
import berkas.model.Extra;
import berkas.model.LanguageTag;
import berkas.model.Markup;
import berkas.model.Ref;
import berkas.model.SourceRef;
import berkas.model.Text;
import berkas.model.WebUrl;
import berkas.text.Span;
import java.util.List;
import java.util.Map;

/** What a component holds when its key is absent, or its value cannot be read. */
final class StandIns implements Shape.Cases<Object> {
    private static final Edtf DATE = Edtf.parse("0000").orElseThrow();

    private final Span span;

    /**
     * @param span of the keys it is about
     */
    StandIns(Span span) {
        this.span = span;
    }

    @Override
    public Object value(Shape.Value shape) {
        return switch (shape) {
            case STRING -> "";
            case TEXT -> new Text("", span);
            case FLAG -> false;
            case DATE -> DATE;
            case LANGUAGE -> new LanguageTag("und");
            case ADDRESS -> new WebUrl("https://example.invalid/");
            case REFERENCE -> new Ref("", span);
            case MARKDOWN -> Markup.none(span.file());
        };
    }

    @Override
    public Object number(Shape.Numeric shape) {
        return shape.whole() ? (Object) 0 : (Object) 0.0;
    }

    @Override
    public Object keyword(Shape.OneOf shape) {
        return shape.list().get(0).constant();
    }

    @Override
    public Object list(Shape.ListOf shape) {
        return List.of();
    }

    @Override
    public Object map(Shape.MapOf shape) {
        return Map.of();
    }

    @Override
    public Object record(Shape.RecordOf shape) {
        YamlNode.Mapping nothing = new YamlNode.Mapping(List.of(), span);
        return new Binding(Map.of()).record(shape.type(), nothing, Map.of());
    }

    @Override
    public Object source(Shape.Citation shape) {
        return new SourceRef(new Ref("", span), null);
    }

    @Override
    public Object free(Shape.Free shape) {
        return Extra.NONE;
    }
}
