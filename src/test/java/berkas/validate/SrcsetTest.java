package berkas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SrcsetTest {
    @Test
    void splitsAtCommasBehindDescriptors() {
        assertThat(Srcset.of("a.png 1x, b.png 2x").urls()).containsExactly("a.png", "b.png");
        assertThat(Srcset.of("a.png 10w,b.png 20w").urls()).containsExactly("a.png", "b.png");
        assertThat(Srcset.of(" a.png ,\n b.png\t2x , ").urls()).containsExactly("a.png", "b.png");
    }

    @Test
    void keepsCommasWithinAddresses() {
        assertThat(Srcset.of("w=1,h=2/a.png 1x, w=3,h=4/a.png 2x").urls())
                .containsExactly("w=1,h=2/a.png", "w=3,h=4/a.png");
        assertThat(Srcset.of("a.png,b.png").urls()).containsExactly("a.png,b.png");
        assertThat(Srcset.of("data:image/png;base64,AA== 2x").urls())
                .containsExactly("data:image/png;base64,AA==");
    }

    @Test
    void dropsCommasAtTheEndOfAnAddress() {
        assertThat(Srcset.of("a.png, b.png,,").urls()).containsExactly("a.png", "b.png");
        assertThat(Srcset.of(",, a.png").urls()).containsExactly("a.png");
        assertThat(Srcset.of(" , ,").urls()).isEmpty();
    }

    @Test
    void skipsCommasInParentheses() {
        assertThat(Srcset.of("a.png fit(1, 2) 2x, b.png").urls()).containsExactly("a.png", "b.png");
        assertThat(Srcset.of("a.png fit(1, b.png").urls()).containsExactly("a.png");
    }

    @Test
    void noticesDescriptorsThatAreNone() {
        assertThat(Srcset.of("a 2x, b 1.5x, c 100w 50h, d .5x, e 1e3x").strangeDescriptors())
                .isEmpty();
        assertThat(Srcset.of("a 2y, b x2, c 1.5w").strangeDescriptors())
                .containsExactly("2y", "x2", "1.5w");
    }
}
