package berkas.model;

import java.util.Map;

/**
 * The one free map of a file: whatever an editor wants to keep there.
 *
 * @param values as plain strings, lists and maps
 */
public record Extra(Map<String, Object> values) {
    /** Nothing extra. */
    public static final Extra NONE = new Extra(Map.of());
}
