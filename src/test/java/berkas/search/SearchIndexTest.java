package berkas.search;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.site.SiteTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The index as it stands in the output. */
class SearchIndexTest {
    private static final int BUDGET = 40_000;

    @TempDir Path scratch;

    @Test
    void thatOfTheRealDossierIsSmallAndLeadsToPlacesThatAreThere() throws IOException {
        SiteTest site = SiteTest.of(Path.of("content"), scratch).build().expectClean();
        for (Path file : files(site)) {
            assertThat(compressed(Files.readAllBytes(file))).as("%s", file).isLessThan(BUDGET);
            List<String> addresses = addresses(data(file));
            assertThat(addresses).hasSizeGreaterThan(150).doesNotHaveDuplicates();
            addresses.forEach(address -> assertThere(site, address));
        }
    }

    @Test
    void hostileTextsStayText() throws IOException {
        String hostile = "</script><script>alert(1)</script> \\\" \u2028\u2029 \uD83D\uDE80 \u202E";
        SiteTest site =
                SiteTest.from("base", scratch)
                        .edit(
                                "content/glossary/hostile.yaml",
                                "name: 'Hostile \"</script>'\nkind: other\nsummary: |\n  "
                                        + hostile
                                        + "\n")
                        .build()
                        .expectClean();
        for (Path file : files(site)) {
            String text = Files.readString(file);
            assertThat(text).doesNotContain("<", "\u2028", "\u2029").matches("(?s)[^\\p{Cc}]*\n");
            assertThat(data(file).toString()).contains("alert(1)");
        }
    }

    @Test
    void aDossierOfNothingHasAnIndexOfNothing() throws IOException {
        SiteTest site = SiteTest.of(Files.createDirectories(scratch.resolve("none")), scratch);
        site.edit("content/dossier.yaml", "title: Nothing\nlanguage: en\n").build();
        assertThat(site.exit()).isZero();
        assertThat(data(files(site).get(0)).get("kinds").toString()).isEqualTo("[0,0,0,0,0,0]");
    }

    private static List<Path> files(SiteTest site) throws IOException {
        try (Stream<Path> files = Files.walk(site.folder().resolve("site-output/assets/search"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static JsonNode data(Path file) throws IOException {
        String call = Files.readString(file);
        int start = call.indexOf("\",") + 2;
        return JsonMapper.shared().readTree(call.substring(start, call.lastIndexOf(')')));
    }

    private static List<String> addresses(JsonNode root) {
        List<String> addresses = new ArrayList<>();
        for (JsonNode shard : root.get("d")) {
            for (int i = 0; i < shard.size(); i += 6) {
                addresses.add(shard.get(i).asString());
            }
        }
        return addresses;
    }

    private static void assertThere(SiteTest site, String address) {
        String[] parts = address.split("#", -1);
        assertThat(site.hasPage(parts[0])).as(address).isTrue();
        if (parts.length > 1) {
            assertThat(Jsoup.parse(site.page(parts[0])).getElementById(parts[1]))
                    .as(address)
                    .isNotNull();
        }
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
