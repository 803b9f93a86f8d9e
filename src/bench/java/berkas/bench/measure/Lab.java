package berkas.bench.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures several things in turn, round by round.
 *
 * <p>So what changes on a machine over time meets all of them alike, and their ratios hold even
 * where their times do not.
 */
public final class Lab {
    private final Meter meter;
    private final int rounds;
    private final PrintStream news;
    private final Set<String> failures = new LinkedHashSet<>();

    /**
     * @param news gets a line for each run, and why one failed
     */
    public Lab(Meter meter, int rounds, PrintStream news) {
        this.meter = meter;
        this.rounds = rounds;
        this.news = news;
    }

    public Meter meter() {
        return meter;
    }

    public int rounds() {
        return rounds;
    }

    /** Says what is being done. */
    public void tell(String what) {
        news.println(what);
    }

    /** What could not be measured so far, and why, in a line each. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** Notes that something cannot be measured. */
    public void failed(String name, String why) {
        failures.add(name + ": " + why.lines().findFirst().orElse(""));
        news.println("  " + name + ": FAILED: " + why);
    }

    /** The figures of each, by its name; one that fails once is not run again. */
    public Map<String, Figures> measure(List<Trial> trials) throws InterruptedException {
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        Map<String, String> failed = new LinkedHashMap<>();
        trials.forEach(trial -> samples.put(trial.name(), new ArrayList<>()));
        for (int round = 1; round <= rounds; round++) {
            for (Trial trial : trials) {
                if (!failed.containsKey(trial.name())) {
                    run(trial, round, samples, failed);
                }
            }
        }
        Map<String, Figures> figures = new LinkedHashMap<>();
        samples.forEach(
                (name, taken) ->
                        figures.put(
                                name,
                                failed.containsKey(name)
                                        ? Figures.failed(failed.getOrDefault(name, ""))
                                        : Figures.of(taken)));
        return figures;
    }

    private void run(
            Trial trial, int round, Map<String, List<Sample>> samples, Map<String, String> failed)
            throws InterruptedException {
        try {
            trial.before().run();
            Sample sample = meter.run(trial.command());
            samples.computeIfAbsent(trial.name(), name -> new ArrayList<>()).add(sample);
            news.println(
                    "  "
                            + round
                            + "/"
                            + rounds
                            + " "
                            + trial.name()
                            + ": "
                            + Spread.number(sample.wall())
                            + " s wall, "
                            + Spread.number(sample.cpu())
                            + " s CPU");
        } catch (Failed | IOException e) {
            // What one program left undone is no reason not to measure the others.
            String why = e instanceof Failed ? String.valueOf(e.getMessage()) : e.toString();
            failed.put(trial.name(), why.lines().findFirst().orElse("failed"));
            failed(trial.name(), why);
        }
    }
}
