package berkas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CssUrlsTest {
    @Test
    void readsEveryFormOfAddress() {
        assertThat(CssUrls.of("a{b:url(x.png)}")).containsExactly("x.png");
        assertThat(CssUrls.of("a{b:URL( 'x y.png' ) , url(\"z)\")}"))
                .containsExactly("x y.png", "z)");
        assertThat(CssUrls.of("@import 'a.css'; @import url(b.css) print;"))
                .containsExactly("a.css", "b.css");
        assertThat(CssUrls.of("a{b:image-set('x' 1x, url(y) 2x), 'z'}")).containsExactly("x", "y");
        assertThat(CssUrls.of("a{b:-webkit-image-set(url(x) 1x)}")).containsExactly("x");
        assertThat(CssUrls.of("a{src: src(\"x\")}")).containsExactly("x");
    }

    @Test
    void leavesCommentsStringsAndOtherFunctions() {
        assertThat(CssUrls.of("/* url(x) */ a{b:'url(y)'} c{d:my-url(z);e:format('woff2')}"))
                .isEmpty();
        assertThat(CssUrls.of("@charset 'utf-8'; a{font:'x'} @media x {b{c:'y'}}")).isEmpty();
    }

    @Test
    void decodesEscapes() {
        assertThat(CssUrls.of("a{b:url(x\\20 y\\).png)}").get(0)).startsWith("x y");
        assertThat(CssUrls.of("a{b:url('\\e9.png')}")).containsExactly("\u00E9.png");
    }

    @Test
    void survivesWhatIsCutOff() {
        assertThat(CssUrls.of("a{b:url(")).isEmpty();
        assertThat(CssUrls.of("a{b:url('x")).containsExactly("x");
        assertThat(CssUrls.of("a{b:url(x")).containsExactly("x");
        assertThat(CssUrls.of("/* x")).isEmpty();
        assertThat(CssUrls.of("a{b:'\\")).isEmpty();
    }
}
