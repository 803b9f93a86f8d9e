package berkas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5; url=a.html",
                "0;URL=a.html",
                " 0 , Url = 'a.html'",
                "0;url=\"a.html\" x",
                "0.5; a.html",
                "1 a.html",
                "0;'a.html'",
                ".;url=a.html",
                "0;url='a.html"
            })
    void findsTheAddress(String content) {
        assertThat(Refresh.url(content)).contains("a.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "5;", "5; ", "x; url=a.html", "-1;url=a.html", "5x;url=a.html"})
    void findsNoneWhereBrowsersFindNone(String content) {
        assertThat(Refresh.url(content)).isEmpty();
    }

    @Test
    void takesLinearTime() {
        String content = "0" + " ".repeat(200_000) + "\n".repeat(200_000) + "1".repeat(200_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Refresh.url("1" + content + "\u0000"));
    }
}
