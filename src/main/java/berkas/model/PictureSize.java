package berkas.model;

/** How large a picture is shown where it has room: in CSS pixels, each at least one. */
public record PictureSize(int width, int height) {
    /** The same picture on its side. */
    public PictureSize turned() {
        return new PictureSize(/* width= */ height, /* height= */ width);
    }
}
