package berkas.browser;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker of the W3C, set up once for many files. */
final class NuChecker implements ErrorHandler {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false);
    private final List<String> messages = new ArrayList<>();
    private Path file = Path.of("");

    NuChecker() throws Exception {
        validator.setUpMainSchema(HTML, this);
        validator.setUpValidatorAndParsers(this, false, false);
    }

    /** Errors and warnings about HTML files and about the styles they carry, a line each. */
    List<String> html(Path site, List<String> pages) throws Exception {
        messages.clear();
        for (String page : pages) {
            file = site.relativize(site.resolve(page));
            validator.checkHtmlFile(site.resolve(page).toFile(), true);
        }
        return List.copyOf(messages);
    }

    /** Errors and warnings about CSS files, a line each. */
    List<String> css(Path site, List<String> sheets) throws Exception {
        messages.clear();
        validator.setAllowCss(true);
        for (String sheet : sheets) {
            file = Path.of(sheet);
            File css = site.resolve(sheet).toFile();
            validator.checkCssFile(css, true);
        }
        return List.copyOf(messages);
    }

    @Override
    public void warning(SAXParseException warning) {
        add("warning", warning);
    }

    @Override
    public void error(SAXParseException error) {
        add("error", error);
    }

    @Override
    public void fatalError(SAXParseException error) {
        add("fatal", error);
    }

    private void add(String level, SAXParseException message) {
        messages.add(
                "%s:%d:%d: %s: %s"
                        .formatted(
                                file,
                                message.getLineNumber(),
                                message.getColumnNumber(),
                                level,
                                message.getMessage()));
    }
}
