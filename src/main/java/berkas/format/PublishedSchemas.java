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
    private static final List<String> FORMS = List.of(".schema.json", ".translation.schema.json");

    private PublishedSchemas() {}

    /**
     * The schemas by path: {@code schema/annotation.schema.json}.
     *
     * @throws IOException when the program is incomplete
     */
    public static SortedMap<String, byte[]> files() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String kind : KINDS) {
            for (String form : FORMS) {
                String path = "schema/" + kind + form;
                files.put(path, read(path));
            }
        }
        return files;
    }

    private static byte[] read(String path) throws IOException {
        try (InputStream in = PublishedSchemas.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IOException(path + " is missing from the program");
            }
            return in.readAllBytes();
        }
    }
}
