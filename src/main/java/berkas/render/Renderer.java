package berkas.render;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Diagnostic;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Lays view records out as HTML.
 *
 * <p>A page is a function of its view record and its templates: neither clock nor locale nor time
 * zone of the machine reaches it. Templates can read what the record holds and call nothing. May be
 * used by several threads at once; a template is parsed once.
 */
public final class Renderer {
    private final Configuration engine;
    private final TemplateFailure failures;

    public Renderer(TemplateFiles files) {
        this.engine = engine(files);
        this.failures = new TemplateFailure(files);
    }

    /**
     * The page a template makes of a view.
     *
     * @param template its name in the {@link TemplateFiles}: {@code pages/article.ftlh}
     * @param view a public record
     * @return empty with a diagnostic B501 if the template fails; no half of a page
     */
    public Checked<Optional<String>> render(String template, Record view) {
        try {
            StringWriter page = new StringWriter();
            parsed(template).process(view, page);
            return Checked.clean(Optional.of(stripped(page.getBuffer())));
        } catch (TemplateException | IOException e) {
            return failed(failures.of(template, e));
        } catch (StackOverflowError e) {
            return failed(failures.endless(template));
        }
    }

    /** A page without the white space before it that imports and macros leave; it may be large. */
    private static String stripped(StringBuffer page) {
        int start = 0;
        while (start < page.length() && Character.isWhitespace(page.charAt(start))) {
            start++;
        }
        return page.substring(start);
    }

    private Template parsed(String name) throws IOException {
        return engine.getTemplate(name);
    }

    private static Checked<Optional<String>> failed(Diagnostic problem) {
        return new Checked<>(Optional.empty(), List.of(problem));
    }

    private static Configuration engine(TemplateFiles files) {
        Configuration engine = new Configuration(Configuration.VERSION_2_3_35);
        engine.setTemplateLoader(files.loader());
        engine.setObjectWrapper(new ViewWrapper());
        keepParsed(engine);
        failLoudly(engine);
        forgetTheMachine(engine);
        engine.setAPIBuiltinEnabled(false);
        engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return engine;
    }

    private static void keepParsed(Configuration engine) {
        engine.setCacheStorage(new StrongCacheStorage());
        engine.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        engine.setLocalizedLookup(false);
        // Columns count characters; the engine would have a tab fill up to eight.
        engine.setTabSize(1);
    }

    private static void failLoudly(Configuration engine) {
        engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        engine.setLogTemplateExceptions(false);
        engine.setWrapUncheckedExceptions(true);
        // What a template attempts and recovers from is its author's decision, not news for a log.
        engine.setAttemptExceptionReporter((failure, environment) -> {});
    }

    private static void forgetTheMachine(Configuration engine) {
        engine.setLocale(Locale.ROOT);
        engine.setTimeZone(TimeZone.getTimeZone("UTC"));
        engine.setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
        engine.setNumberFormat("c");
        engine.setDefaultEncoding("UTF-8");
        engine.setOutputEncoding("UTF-8");
        engine.setURLEscapingCharset("UTF-8");
    }
}
