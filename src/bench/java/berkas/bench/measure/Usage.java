package berkas.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A way to learn what CPU time and memory a program took. */
interface Usage {
    /** In words. */
    String method();

    /** What stands before the command so that its figures go into a file. */
    List<String> prefix(Path figures);

    Sample sample(double wall, Path figures) throws IOException, Failed;

    /** The best way this machine has. */
    static Usage best() {
        return Stream.of("/usr/bin/time", "/opt/homebrew/bin/gtime", "/usr/local/bin/gtime")
                .filter(Usage::isGnu)
                .findFirst()
                .<Usage>map(GnuTime::new)
                .orElseGet(() -> Files.isExecutable(Path.of("/bin/sh")) ? new Shell() : new Wall());
    }

    private static boolean isGnu(String time) {
        if (!Files.isExecutable(Path.of(time))) {
            return false;
        }
        try {
            Process probe =
                    new ProcessBuilder(time, "-f", "%M", "true").redirectErrorStream(true).start();
            String told =
                    new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .strip();
            return told.matches("\\d+");
        } catch (IOException e) {
            return false;
        }
    }

    /** GNU time: everything. */
    record GnuTime(String program) implements Usage {
        @Override
        public String method() {
            return "GNU time";
        }

        @Override
        public List<String> prefix(Path figures) {
            return List.of(program, "--quiet", "-f", "%U %S %M", "-o", figures.toString());
        }

        @Override
        public Sample sample(double wall, Path figures) throws IOException, Failed {
            String[] parts = Files.readString(figures).strip().split(" ", -1);
            if (parts.length != 3) {
                throw new Failed(program + " told nothing");
            }
            double cpu = Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
            return new Sample(wall, cpu, Double.parseDouble(parts[2]) * 1_024 / 1e6);
        }
    }

    /** The shell's own command, as POSIX has it: CPU time only. */
    record Shell() implements Usage {
        @Override
        public String method() {
            return "the shell's times (no memory; install GNU time)";
        }

        @Override
        public List<String> prefix(Path figures) {
            String script = "\"$@\"; code=$?; times > \"$0\"; exit $code";
            return List.of("/bin/sh", "-c", script, figures.toString());
        }

        // The second line is that of the children: 0m1.250000s 0m0.080000s
        @Override
        public Sample sample(double wall, Path figures) throws IOException, Failed {
            List<String> lines = Files.readAllLines(figures);
            if (lines.size() < 2) {
                throw new Failed("the shell told nothing");
            }
            double cpu = Stream.of(lines.get(1).split(" ", -1)).mapToDouble(Shell::seconds).sum();
            return new Sample(wall, cpu, Double.NaN);
        }

        private static double seconds(String time) {
            int minutes = time.indexOf('m');
            return 60 * Double.parseDouble(time.substring(0, minutes))
                    + Double.parseDouble(time.substring(minutes + 1, time.length() - 1));
        }
    }

    /** Neither: wall time only. */
    record Wall() implements Usage {
        @Override
        public String method() {
            return "wall time only";
        }

        @Override
        public List<String> prefix(Path figures) {
            return List.of();
        }

        @Override
        public Sample sample(double wall, Path figures) {
            return new Sample(wall, Double.NaN, Double.NaN);
        }
    }
}
