package berkas.anchor;

import berkas.model.Annotation;

/**
 * The place of a note.
 *
 * @param start 0-based UTF-16 offset into the article's rendered text
 * @param end exclusive
 * @param passage what stands there, as readers see it
 */
public record Anchor(Annotation annotation, int start, int end, String passage) {}
