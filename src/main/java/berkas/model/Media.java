package berkas.model;

import org.jspecify.annotations.Nullable;

/**
 * A file that goes into the site as it is.
 *
 * @param path below {@code content/media}, with {@code /} separators
 * @param size if it is a picture of a known size
 */
public record Media(String path, @Nullable PictureSize size) {}
