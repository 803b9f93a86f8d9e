package berkas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativeAddressTest {
    @Test
    void leadsFromPageToFile() {
        assertThat(RelativeAddress.of("index.html", "a/b.html")).isEqualTo("a/b.html");
        assertThat(RelativeAddress.of("a/b.html", "a/c.html")).isEqualTo("c.html");
        assertThat(RelativeAddress.of("a/b/c.html", "a/d/e.html")).isEqualTo("../d/e.html");
        assertThat(RelativeAddress.of("a/b.html", "index.html")).isEqualTo("../index.html");
        assertThat(RelativeAddress.of("a/b.html", "a b/c?.html")).isEqualTo("../a%20b/c%3F.html");
        assertThat(RelativeAddress.of("index.html", "a:b.html")).isEqualTo("./a:b.html");
    }
}
