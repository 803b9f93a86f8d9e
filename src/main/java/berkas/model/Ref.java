package berkas.model;

import berkas.text.Span;

/** An id as written where something refers to something else. */
public record Ref(String id, Span span) {
    @Override
    public String toString() {
        return id;
    }
}
