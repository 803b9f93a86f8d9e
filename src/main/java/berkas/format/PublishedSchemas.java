package berkas.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The JSON Schemas that editors' programs read: they travel in the program and with each site. */
public final class PublishedSchemas {
    private static final List<String> KINDS =
            List.of("annotation", "article", "dossier", "entry", "event", "page", "source");

    private PublishedSchemas() {}

    /**
     * The schemas by path: {@code schema/annotation.schema.json}.
     *
     * @throws IOException when the program is incomplete
     */
    public static SortedMap<String, byte[]> files() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String kind : KINDS) {
            String path = "schema/" + kind + ".schema.json";
            try (InputStream in = PublishedSchemas.class.getResourceAsStream("/" + path)) {
                if (in == null) {
                    throw new IOException(path + " is missing from the program");
                }
                files.put(path, in.readAllBytes());
            }
        }
        return files;
    }
}
