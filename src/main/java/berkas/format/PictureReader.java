package berkas.format;

import berkas.model.PictureSize;
import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.png.PngHeader;
import com.drew.imaging.png.PngProcessingException;
import com.drew.lang.SequentialReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.bmp.BmpHeaderDirectory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How large pictures are, told from what stands in their files: pages keep room for them, so that
 * nothing moves when they come.
 *
 * <p>JPEG, PNG, GIF, WebP, BMP, and SVG with a size in pixels. Of any other file, and of one that
 * is damaged, nothing is known: browsers then take the size that they find.
 */
public final class PictureReader {
    /** A length in pixels, as SVG 2 has it in {@code width} and {@code height}. */
    private static final Pattern PIXELS = Pattern.compile("\\s*(\\d{1,6}(?:\\.\\d+)?)(?:px)?\\s*");

    private static final String DRAWING = ".svg";
    private static final List<String> PAINTINGS =
            List.of(".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp");

    /** The first tag of a drawing. */
    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?svg\\b");

    /** Within how many bytes a drawing has begun. */
    private static final int HEAD = 1 << 20;

    /** No picture has fewer bytes. */
    private static final int LEAST = 16;

    /** The first EXIF orientation of those that turn a picture on its side. */
    private static final int ON_ITS_SIDE = 5;

    /** The last of all. */
    private static final int LAST = 8;

    private PictureReader() {}

    /** Whether a file whose name is that of a picture begins like one, of whatever kind. */
    public static boolean isWhatItsNameSays(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean isDrawing = name.endsWith(DRAWING);
        if (!isDrawing && PAINTINGS.stream().noneMatch(name::endsWith)) {
            return true;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return isDrawing
                    ? ROOT.matcher(letters(in.readNBytes(HEAD))).find()
                    : Files.size(file) >= LEAST
                            && FileTypeDetector.detectFileType(in) != FileType.Unknown;
        } catch (IOException e) {
            return true; // that it cannot be read is told when it is to be published
        }
    }

    /** The letters of ASCII in a text of whatever encoding, UTF-16 included. */
    private static String letters(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    /** The size of the picture in a file, if it is one and can be read. */
    public static Optional<PictureSize> size(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (name.endsWith(DRAWING)) {
                return drawing(in);
            }
            return FileTypeDetector.detectFileType(in) == FileType.Png
                    ? png(in)
                    : painting(ImageMetadataReader.readMetadata(in));
        } catch (IOException | ImageProcessingException | XMLStreamException e) {
            // No picture, or none that is whole: what cannot be read at all is told when the file
            // is to be published.
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> drawing(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // Else it writes to the standard error.
        factory.setXMLReporter((message, type, about, place) -> {});
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Of what is in the file only the root matters, which has no letters beyond ASCII; and what
        // the parser cannot decode it would tell on the standard error.
        XMLStreamReader xml =
                factory.createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            while (!xml.isStartElement()) {
                xml.next();
            }
            return size(pixels(xml, "width"), pixels(xml, "height"));
        } finally {
            xml.close();
        }
    }

    private static int pixels(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        Matcher pixels = PIXELS.matcher(value == null ? "" : value);
        return pixels.matches() ? (int) Math.round(Double.parseDouble(pixels.group(1))) : 0;
    }

    // Of nothing but its head: what else there is may be compressed, and larger than memory.
    private static Optional<PictureSize> png(InputStream in)
            throws IOException, PngProcessingException {
        SequentialReader reader = new StreamReader(in);
        for (PngChunk head : new PngChunkReader().extract(reader, Set.of(PngChunkType.IHDR))) {
            PngHeader header = new PngHeader(head.getBytes());
            return size(header.getImageWidth(), header.getImageHeight());
        }
        return Optional.empty();
    }

    private static Optional<PictureSize> painting(Metadata found) {
        return Stream.of(
                        size(
                                found,
                                JpegDirectory.class,
                                JpegDirectory.TAG_IMAGE_WIDTH,
                                JpegDirectory.TAG_IMAGE_HEIGHT),
                        size(
                                found,
                                GifHeaderDirectory.class,
                                GifHeaderDirectory.TAG_IMAGE_WIDTH,
                                GifHeaderDirectory.TAG_IMAGE_HEIGHT),
                        size(
                                found,
                                WebpDirectory.class,
                                WebpDirectory.TAG_IMAGE_WIDTH,
                                WebpDirectory.TAG_IMAGE_HEIGHT),
                        size(
                                found,
                                BmpHeaderDirectory.class,
                                BmpHeaderDirectory.TAG_IMAGE_WIDTH,
                                BmpHeaderDirectory.TAG_IMAGE_HEIGHT))
                .flatMap(Optional::stream)
                .findFirst()
                .map(size -> isOnItsSide(found) ? size.turned() : size);
    }

    private static Optional<PictureSize> size(
            Metadata found, Class<? extends Directory> type, int width, int height) {
        return found.getDirectoriesOfType(type).stream()
                .map(part -> size(number(part, width), number(part, height)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether browsers turn the picture, as the camera noted it should be. */
    private static boolean isOnItsSide(Metadata found) {
        return found.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .map(part -> number(part, ExifDirectoryBase.TAG_ORIENTATION))
                .anyMatch(orientation -> orientation >= ON_ITS_SIDE && orientation <= LAST);
    }

    private static int number(Directory part, int tag) {
        Integer number = part.getInteger(tag);
        return number == null ? 0 : number;
    }

    private static Optional<PictureSize> size(int width, int height) {
        return width > 0 && height > 0
                ? Optional.of(new PictureSize(width, height))
                : Optional.empty();
    }
}
