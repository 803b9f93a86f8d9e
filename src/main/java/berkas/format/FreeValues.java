package berkas.format;

import berkas.format.YamlNode.Entry;
import berkas.format.YamlNode.Mapping;
import berkas.format.YamlNode.Scalar;
import berkas.format.YamlNode.Sequence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Nodes as plain strings, lists and maps; what has no value is an empty string. */
final class FreeValues implements YamlNode.Cases<Object> {
    private static final FreeValues CASES = new FreeValues();

    private FreeValues() {}

    static Map<String, Object> map(Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            values.put(entry.key().value(), entry.value().fold(CASES));
        }
        return Collections.unmodifiableMap(values);
    }

    @Override
    public Object scalar(Scalar node) {
        return node.isNull() ? "" : node.value();
    }

    @Override
    public Object sequence(Sequence node) {
        return node.items().stream().map(item -> item.<Object>fold(this)).toList();
    }

    @Override
    public Object mapping(Mapping node) {
        return map(node);
    }
}
