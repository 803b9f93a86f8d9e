package berkas.bench.kernel;

import berkas.anchor.Anchor;
import berkas.anchor.Anchorer;
import berkas.anchor.Mention;
import berkas.diagnostic.Checked;
import berkas.model.LanguageTag;
import berkas.plan.PlannedPage;
import berkas.plan.Reads;
import berkas.text.Projection;
import berkas.validate.PageFacts;
import berkas.validate.PageScan;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What is done for each article: some 600 words with five notes, in a dossier of 100 entries. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Kernels {
    private static final LanguageTag LANGUAGE = new LanguageTag("id");

    /** The article's text made comparable. */
    @Benchmark
    public Projection projection(Material material) {
        return Projection.of(material.text.text());
    }

    /** Its five quotations found; a projection included. */
    @Benchmark
    public Checked<List<Anchor>> anchoring(Material material) {
        return Anchorer.anchor(material.article, material.text, material.notes);
    }

    /** The names of all entries found in it; a projection included. */
    @Benchmark
    public List<Mention> mentions(Material material) {
        return material.terms.find(material.text, LANGUAGE, material.entries);
    }

    /** Its page put together: highlights, links, notes. */
    @Benchmark
    public PlannedPage planning(Material material) {
        return material.task.planned(new Reads());
    }

    /** The page through its template. */
    @Benchmark
    public String rendering(Material material) {
        return material.html();
    }

    /** The page read again: its links, its ids, its markup. */
    @Benchmark
    public PageFacts links(Material material) {
        return PageScan.scan(material.page, material.settings);
    }
}
