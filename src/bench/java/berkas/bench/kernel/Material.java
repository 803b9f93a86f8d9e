package berkas.bench.kernel;

import berkas.anchor.Terms;
import berkas.bench.corpus.BerkasLayout;
import berkas.bench.corpus.Corpus;
import berkas.bench.corpus.Spec;
import berkas.bench.measure.Folders;
import berkas.load.DossierLoader;
import berkas.memo.Memo;
import berkas.model.Annotation;
import berkas.model.Article;
import berkas.model.Dossier;
import berkas.model.Entry;
import berkas.model.LanguageTag;
import berkas.model.RenderedText;
import berkas.plan.PageTask;
import berkas.plan.PlannedPage;
import berkas.plan.Reads;
import berkas.plan.Ui;
import berkas.plan.pages.Planner;
import berkas.render.RenderedPage;
import berkas.render.Renderer;
import berkas.render.TemplateFiles;
import berkas.validate.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One article of a dossier with 100 entries, at each stage of its way to a page. */
@State(Scope.Benchmark)
public class Material {
    private static final Spec SPEC = new Spec(1, 50, 5, 40, 100, 50, 10, 2, Spec.Spread.ZIPF);
    private static final LanguageTag LANGUAGE = new LanguageTag("id");

    final Article article;
    final List<Annotation> notes;
    final RenderedText text;
    final Terms terms;
    final Map<String, Entry> entries;
    final PageTask task;
    final PlannedPage planned;
    final Renderer renderer;
    final RenderedPage page;
    final Settings settings = Settings.of("https://arsip.example/");

    public Material() {
        try {
            Dossier dossier = dossier();
            article = dossier.articles().get(dossier.articles().size() / 2);
            notes =
                    dossier.annotations().stream()
                            .filter(note -> note.article().equals(article.id()))
                            .toList();
            text = RenderedText.of(article.body(), id -> id, path -> path);
            terms = Terms.of(dossier.entries()).value();
            entries =
                    dossier.entries().stream()
                            .collect(Collectors.toMap(Entry::id, Function.identity()));
            TemplateFiles templates = TemplateFiles.builtIn();
            task = task(dossier, templates);
            planned = task.planned(new Reads());
            renderer = new Renderer(templates);
            page = new RenderedPage(planned.path(), html(), planned.origin(), planned.links());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier dossier() throws IOException {
        Path content = Files.createTempDirectory("berkas-kernels");
        try {
            new BerkasLayout(content).write(new Corpus(SPEC));
            return DossierLoader.load(content, false, Memo.NONE).value().orElseThrow();
        } finally {
            Folders.delete(content);
        }
    }

    private PageTask task(Dossier dossier, TemplateFiles templates) {
        Ui ui = new Ui(LANGUAGE, templates.ui(LANGUAGE.tag()).orElseThrow());
        return Planner.plan(Planner.survey(dossier, List.of(ui), Memo.NONE).value())
                .pages()
                .stream()
                .filter(page -> page.path().equals("articles/" + article.id() + ".html"))
                .findFirst()
                .orElseThrow();
    }

    final String html() {
        return renderer.render("pages/" + planned.template() + ".ftlh", (Record) planned.view())
                .value()
                .orElseThrow();
    }
}
