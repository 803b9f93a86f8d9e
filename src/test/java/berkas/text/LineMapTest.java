package berkas.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LineMapTest {
    @Test
    void knowsAllThreeLineEnds() {
        LineMap map = LineMap.of("a\nb\r\nc\rd");
        assertThat(map.lines()).isEqualTo(4);
        assertThat(map.line(1)).isEqualTo("a");
        assertThat(map.line(2)).isEqualTo("b");
        assertThat(map.line(3)).isEqualTo("c");
        assertThat(map.line(4)).isEqualTo("d");
        assertThat(map.start(3)).isEqualTo(5);
        assertThat(map.end(2)).isEqualTo(3);
    }

    @Test
    void emptyTextHasOneLine() {
        LineMap map = LineMap.of("");
        assertThat(map.lines()).isEqualTo(1);
        assertThat(map.line(1)).isEmpty();
        assertThat(map.at(0)).isEqualTo(new Position(1, 1));
    }

    @Test
    void lastLineEndStartsAnEmptyLine() {
        LineMap map = LineMap.of("a\n");
        assertThat(map.lines()).isEqualTo(2);
        assertThat(map.at(2)).isEqualTo(new Position(2, 1));
        assertThat(map.line(2)).isEmpty();
    }

    @Test
    void emptyLinesCount() {
        LineMap map = LineMap.of("\r\r\n\n\r");
        assertThat(map.lines()).isEqualTo(5);
        assertThat(map.at(3)).isEqualTo(new Position(3, 1));
        for (int line = 1; line <= 5; line++) {
            assertThat(map.line(line)).isEmpty();
        }
    }

    @Test
    void columnsAreCodePoints() {
        LineMap map = LineMap.of("x\n🚀é👍z");
        assertThat(map.at(2)).isEqualTo(new Position(2, 1));
        assertThat(map.at(4)).isEqualTo(new Position(2, 2));
        assertThat(map.at(5)).isEqualTo(new Position(2, 3));
        assertThat(map.at(7)).isEqualTo(new Position(2, 4));
        assertThat(map.at(8)).hasToString("2:5");
    }

    @Test
    void offsetWithinPairOrLineEndIsAtItsCharacter() {
        LineMap map = LineMap.of("🚀\r\nb");
        assertThat(map.at(1)).isEqualTo(new Position(1, 1));
        assertThat(map.at(3)).isEqualTo(new Position(1, 2));
        assertThat(map.at(4)).isEqualTo(new Position(2, 1));
    }

    @Test
    void loneSurrogatesAreCharacters() {
        LineMap map = LineMap.of("\ud83d\ud83d\udc4d");
        assertThat(map.at(1)).isEqualTo(new Position(1, 2));
        assertThat(map.at(3)).isEqualTo(new Position(1, 3));
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        LineMap map = LineMap.of("abc");
        assertThatThrownBy(() -> map.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> map.at(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void everyOffsetOfManyLinesIsWhereItIs() {
        String text = "satu\ndua\r\n\r\ntiga\r".repeat(100);
        LineMap map = LineMap.of(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            Position at = map.at(offset);
            int back = Math.min(map.start(at.line()) + at.column() - 1, map.end(at.line()));
            assertThat(Math.min(offset, map.end(at.line()))).isEqualTo(back);
        }
    }
}
