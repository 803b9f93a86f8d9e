package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import berkas.model.PictureSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
    private static final PictureSize SIZE = new PictureSize(40, 30);
    private static final int CHANGES = 150;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "webp"})
    void readsTheSizeOfEachKindOfPicture(String format) throws IOException {
        assertThat(size("a." + format, picture(format))).contains(SIZE);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "3, false", "6, true", "8, true", "9, false"})
    void turnsWhatACameraHeldOnItsSide(int orientation, boolean turned) throws IOException {
        byte[] jpeg = picture("jpg");
        ByteBuffer with = ByteBuffer.allocate(jpeg.length + 36).order(ByteOrder.BIG_ENDIAN);
        with.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 34);
        with.put(ascii("Exif\0\0MM\0*")).putInt(8);
        with.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        with.putShort((short) orientation).putShort((short) 0).putInt(0);
        with.put(jpeg, 2, jpeg.length - 2);
        assertThat(size("a.jpg", with.array())).contains(turned ? SIZE.turned() : SIZE);
    }

    @ParameterizedTest
    @CsvSource({
        "width='900' height='300', 900, 300",
        "width='40.4px' height=' 30 ', 40, 30",
        "width='100%' height='300', 0, 0",
        "width='4cm' height='3cm', 0, 0",
        "width='0' height='3', 0, 0",
        "width='99999999999' height='3', 0, 0",
        "viewBox='0 0 900 300', 0, 0",
    })
    void readsTheSizeOfADrawingInPixels(String attributes, int width, int height)
            throws IOException {
        String svg =
                "<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x.dtd'>\n<!-- a -->\n<svg "
                        + attributes.replace('\'', '"')
                        + " xmlns='http://www.w3.org/2000/svg'><g/></svg>";
        Optional<PictureSize> size = Optional.of(new PictureSize(width, height));
        assertThat(size("a.svg", ascii(svg))).isEqualTo(width == 0 ? Optional.empty() : size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no picture at all",
                "<svg width='1",
                "<!DOCTYPE s [<!ENTITY a 'a'><!ENTITY b '&a;&a;'>]><svg width='&b;' height='1'/>"
            })
    void saysNothingOfWhatIsNoPicture(String text) throws IOException {
        for (String name : new String[] {"a.png", "a.jpg", "a.svg", "a"}) {
            assertThat(size(name, ascii(text))).isEmpty();
        }
        assertThat(PictureReader.size(folder.resolve("missing.png"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "webp"})
    void knowsEachKindOfPictureWhateverItsName(String format) throws IOException {
        for (String name : new String[] {"a.PNG", "a.jpeg", "a.webp"}) {
            assertThat(isPicture(name, picture(format))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture at all", "<!doctype html><title>404</title>"})
    void knowsWhatIsNone(String text) throws IOException {
        for (String name : new String[] {"a.png", "a.JPG", "a.svg", "a.gif"}) {
            assertThat(isPicture(name, ascii(text))).as(name).isFalse();
        }
        assertThat(isPicture("a.pdf", ascii(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg/>",
                "<?xml version='1.0' encoding='ISO-8859-1'?><!-- \u00E9 --><svg xmlns='a'></svg>",
                "<!DOCTYPE s [<!ENTITY a 'http://www.w3.org/2000/svg'>]>\n<x:svg xmlns:x='&a;'/>"
            })
    void knowsDrawingsInAnyEncoding(String text) throws IOException {
        assertThat(isPicture("a.svg", text.getBytes(StandardCharsets.ISO_8859_1))).isTrue();
        assertThat(isPicture("a.svg", text.getBytes(StandardCharsets.UTF_16))).isTrue();
    }

    @Test
    void writesNothingOfItsOwnAboutADamagedDrawing() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            for (String text : new String[] {"\u001F\u008B\b\0", "<svg \u00E9='1'>", "<\u0001"}) {
                size("a.svg", text.getBytes(StandardCharsets.ISO_8859_1));
            }
        } finally {
            System.setErr(before);
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "webp"})
    void getsOverDamage(String format) throws IOException {
        byte[] good = picture(format);
        Random random = new Random(3);
        for (int i = 0; i < CHANGES; i++) {
            byte[] bad = Arrays.copyOf(good, 1 + random.nextInt(good.length));
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> size("a." + format, bad)).doesNotThrowAnyException();
        }
    }

    private Optional<PictureSize> size(String name, byte[] bytes) throws IOException {
        return PictureReader.size(Files.write(folder.resolve(name), bytes));
    }

    private boolean isPicture(String name, byte[] bytes) throws IOException {
        return PictureReader.isWhatItsNameSays(Files.write(folder.resolve(name), bytes));
    }

    private static byte[] picture(String format) throws IOException {
        return switch (format) {
            case "webp" -> webp();
            default -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
                yield out.toByteArray();
            }
        };
    }

    /** The head of an extended WebP file: width and height less one, in 24 bits each. */
    private static byte[] webp() {
        ByteBuffer bytes = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF")).putInt(22).put(ascii("WEBPVP8X")).putInt(10).putInt(0);
        bytes.put((byte) 39).putShort((short) 0).put((byte) 29).putShort((short) 0);
        return bytes.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
