package berkas.format;

import berkas.diagnostic.Diagnostic;
import berkas.format.YamlNode.Entry;
import berkas.format.YamlNode.Mapping;
import berkas.format.YamlNode.Scalar;
import berkas.format.YamlNode.Sequence;
import berkas.format.YamlNode.Style;
import berkas.model.Extra;
import berkas.model.Ref;
import berkas.model.Source;
import berkas.model.SourceRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the value of one key; empty when it cannot be read, which is then reported. */
final class ValueReader implements Shape.Cases<Optional<Object>> {
    private final Binding binding;
    private final Scalar key;
    private final YamlNode node;

    ValueReader(Binding binding, Scalar key, YamlNode node) {
        this.binding = binding;
        this.key = key;
        this.node = node;
    }

    Optional<Object> read(Shape shape) {
        if (node instanceof Scalar scalar && scalar.style() == Style.REFUSED) {
            return Optional.empty();
        }
        if (node instanceof Scalar scalar && scalar.isNull()) {
            return fail(ValueFaults.nothing(key, scalar));
        }
        return shape.fold(this);
    }

    private ValueReader at(YamlNode other) {
        return new ValueReader(binding, key, other);
    }

    private <T> Optional<T> fail(Diagnostic fault) {
        binding.report(fault);
        return Optional.empty();
    }

    private Optional<Scalar> scalar(Shape shape) {
        if (node instanceof Scalar scalar) {
            return scalar.value().isBlank()
                    ? fail(ValueFaults.nothing(key, scalar))
                    : Optional.of(scalar);
        }
        return fail(ValueFaults.type(key, node, "a single value", shape));
    }

    private Optional<Mapping> mapping(Shape shape) {
        return node instanceof Mapping mapping
                ? Optional.of(mapping)
                : fail(ValueFaults.type(key, node, "a set of keys", shape));
    }

    @Override
    public Optional<Object> value(Shape.Value shape) {
        return scalar(shape).flatMap(scalar -> new ScalarReader(binding, key, scalar).read(shape));
    }

    @Override
    public Optional<Object> number(Shape.Numeric shape) {
        return scalar(shape)
                .flatMap(scalar -> new ScalarReader(binding, key, scalar).number(shape));
    }

    @Override
    public Optional<Object> keyword(Shape.OneOf shape) {
        return scalar(shape)
                .flatMap(scalar -> new ScalarReader(binding, key, scalar).keyword(shape));
    }

    @Override
    public Optional<Object> list(Shape.ListOf shape) {
        List<YamlNode> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        List<Object> values = new ArrayList<>();
        for (YamlNode item : items) {
            item(item, shape).ifPresent(values::add);
        }
        return Optional.of(List.copyOf(values));
    }

    private Optional<Object> item(YamlNode item, Shape.ListOf shape) {
        boolean hidden =
                item instanceof Scalar scalar
                        && scalar.style() == Style.PLAIN
                        && ValueFaults.HIDDEN_ITEM.matcher(scalar.span().text()).find();
        return hidden ? fail(ValueFaults.hiddenItem(item)) : at(item).read(shape.item());
    }

    @Override
    public Optional<Object> map(Shape.MapOf shape) {
        return mapping(shape).map(mapping -> map(mapping, shape));
    }

    private Object map(Mapping mapping, Shape.MapOf shape) {
        Map<Object, Object> values = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            Optional<Object> name = new ValueReader(binding, key, entry.key()).read(shape.key());
            Optional<Object> value =
                    new ValueReader(binding, entry.key(), entry.value()).read(shape.value());
            if (name.isPresent() && value.isPresent()) {
                add(values, entry.key(), name.get(), value.get());
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private void add(Map<Object, Object> values, Scalar written, Object name, Object value) {
        if (values.putIfAbsent(name, value) != null) {
            binding.report(ValueFaults.sameKey(written, name));
        }
    }

    @Override
    public Optional<Object> record(Shape.RecordOf shape) {
        return mapping(shape).map(mapping -> binding.record(shape.type(), mapping, Map.of()));
    }

    @Override
    public Optional<Object> source(Shape.Citation shape) {
        if (node instanceof Mapping mapping) {
            return Optional.of(inPlace(mapping));
        }
        return scalar(shape).map(scalar -> new SourceRef(ScalarReader.reference(scalar), null));
    }

    private SourceRef inPlace(Mapping mapping) {
        String id = binding.nextSourceId();
        Map<String, Object> given = Map.of("id", id, "span", mapping.span());
        Source source = (Source) binding.record(Source.class, mapping, given);
        boolean hasUrl = mapping.entries().stream().anyMatch(e -> e.key().value().equals("url"));
        if (!hasUrl) {
            Fields.of(Source.class).stream()
                    .filter(field -> field.name().equals("url"))
                    .forEach(field -> binding.report(KeyFaults.missing(field, mapping)));
        }
        return new SourceRef(new Ref(id, mapping.span()), source);
    }

    @Override
    public Optional<Object> free(Shape.Free shape) {
        return mapping(shape).map(mapping -> new Extra(FreeValues.map(mapping)));
    }
}
