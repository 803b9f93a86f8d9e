package berkas.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * Where the time of a build goes: by step, and within a step by template.
 *
 * <p>Times of several threads are added up, so that steps can take longer than the build. May be
 * used from many threads.
 */
public final class Profile {
    /** For builds nobody looks into: measures nothing. */
    public static final Profile NONE = new Profile(false);

    private final boolean measures;
    private final Map<Place, Sum> sums = new ConcurrentHashMap<>();

    private Profile(boolean measures) {
        this.measures = measures;
    }

    public static Profile measuring() {
        return new Profile(true);
    }

    /** What a build does, in the order in which it begins with it. */
    public enum Step {
        COMPARING("comparing with the last build"),
        READING("reading content and templates"),
        SURVEYING("placing notes and terms"),
        PLANNING("planning pages"),
        RENDERING("rendering pages"),
        SCANNING("checking each page"),
        STAGING("staging files"),
        INDEXING("search index"),
        CHECKING("checking links between pages"),
        WRITING("moving into the output"),
        REMEMBERING("remembering the build");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        /** For people: {@code rendering pages}. */
        public String words() {
            return words;
        }
    }

    /** What takes the time. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /**
     * The time that one thing took.
     *
     * @param detail {@code ""} for the step as a whole
     * @param times how often it was done
     */
    public record Line(Step step, String detail, long nanos, long times) {}

    private record Place(Step step, String detail) {}

    private record Sum(LongAdder nanos, LongAdder times) {
        Sum() {
            this(new LongAdder(), new LongAdder());
        }
    }

    <T, E extends Exception> T time(Step step, Work<T, E> work) throws E {
        return time(step, "", work);
    }

    <T, E extends Exception> T time(Step step, String detail, Work<T, E> work) throws E {
        return time(step, made -> detail, work);
    }

    /**
     * @param detail of what was made
     */
    <T, E extends Exception> T time(Step step, Function<T, String> detail, Work<T, E> work)
            throws E {
        if (!measures) {
            return work.done();
        }
        long start = System.nanoTime();
        T made = work.done();
        add(new Place(step, detail.apply(made)), System.nanoTime() - start);
        return made;
    }

    private void add(Place place, long nanos) {
        Sum sum = sums.computeIfAbsent(place, first -> new Sum());
        sum.nanos.add(nanos);
        sum.times.increment();
    }

    /** A line a step, each followed by its details, the longest first. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Step step : Step.values()) {
            List<Line> details = details(step);
            if (!details.isEmpty()) {
                lines.add(whole(step, details));
                details.stream().filter(line -> !line.detail.isEmpty()).forEach(lines::add);
            }
        }
        return lines;
    }

    private List<Line> details(Step step) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getKey().step == step)
                .map(sum -> line(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparing(Line::nanos).reversed())
                .toList();
    }

    private static Line line(Place place, Sum sum) {
        return new Line(place.step, place.detail, sum.nanos.sum(), sum.times.sum());
    }

    private static Line whole(Step step, List<Line> details) {
        return new Line(
                step,
                "",
                details.stream().mapToLong(Line::nanos).sum(),
                details.stream().mapToLong(Line::times).sum());
    }
}
