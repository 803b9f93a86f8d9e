package berkas.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PrefixesTest {
    @Test
    void whatIsSharedIsWhatIsTheSame() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append("ab\0".charAt(random.nextInt(round % 2 == 0 ? 2 : 3)));
            }
            String all = text.toString();
            int from = random.nextInt(all.length() + 1);
            Prefixes prefixes = Prefixes.of(all, from);
            for (int other = 0; other <= all.length(); other++) {
                assertThat(prefixes.sharedFrom(other))
                        .as("%s from %d and %d", all, from, other)
                        .isEqualTo(shared(all, from, other));
            }
        }
    }

    private static int shared(String text, int one, int other) {
        int same = 0;
        while (Math.max(one, other) + same < text.length()
                && text.charAt(one + same) == text.charAt(other + same)) {
            same++;
        }
        return same;
    }
}
