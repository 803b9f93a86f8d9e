package berkas.build;

import berkas.write.SiteWriter;
import java.io.IOException;

/** Takes the files of the site as they are made. */
interface Shelf {
    /** Takes nothing: for those who only look. */
    Shelf LOOKING_ONLY =
            new Shelf() {
                @Override
                public void put(String path, byte[] bytes) {}

                @Override
                public boolean keep(String path) {
                    return false;
                }
            };

    /** Takes a file. */
    void put(String path, byte[] bytes) throws IOException;

    /** Takes a file as the last build left it; false if there is none. */
    boolean keep(String path);

    /** Stages what it takes. */
    static Shelf of(SiteWriter writer) {
        return new Shelf() {
            @Override
            public void put(String path, byte[] bytes) throws IOException {
                writer.offer(path, bytes);
            }

            @Override
            public boolean keep(String path) {
                return writer.keep(path);
            }
        };
    }
}
