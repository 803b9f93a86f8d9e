package berkas.model;

import berkas.text.Span;

/** A plain string that knows where it stands. */
public record Text(String value, Span span) {
    @Override
    public String toString() {
        return value;
    }
}
