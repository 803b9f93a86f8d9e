package berkas.cli;

import berkas.build.Refused;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) throws IOException {
        // What other programs ask at each of their starts is answered before anything is loaded.
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println(Version.text());
            return;
        }
        boolean terminal = isTerminal();
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        int code = run(args, new Streams(out, err, terminal && Ansi.AUTO.enabled(), terminal));
        out.flush();
        err.flush();
        System.exit(code);
    }

    // Since JDK 22 there is a console even where nobody watches, and a method that tells.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Runs a command within this process. */
    public static int run(String[] args, Streams streams) {
        CommandLine line =
                new CommandLine(new BerkasCommand())
                        .addSubcommand(new BuildCommand(streams))
                        .addSubcommand(new CheckCommand(streams))
                        .setOut(streams.out())
                        .setErr(streams.err())
                        .setColorScheme(
                                CommandLine.Help.defaultColorScheme(
                                        streams.colour() ? Ansi.ON : Ansi.OFF))
                        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, streams));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            streams.err().println("berkas: not enough memory; Java may take " + mostMemory());
            streams.err().println("help: let it have more with JAVA_TOOL_OPTIONS=-Xmx4g");
            return ExitCode.IO;
        }
    }

    private static String mostMemory() {
        return Runtime.getRuntime().maxMemory() / 1_000_000 + " MB";
    }

    private static int failed(Exception e, Streams streams) {
        if (e instanceof IOException io) {
            streams.err().println("berkas: " + told(io));
            help(io, streams);
            return ExitCode.IO;
        }
        if (e instanceof InvalidPathException path) {
            streams.err().println("berkas: this system cannot express the path " + path.getInput());
            streams.err().println("help: run with the setting LC_ALL=C.UTF-8");
            return ExitCode.IO;
        }
        streams.err().println("berkas: this is a bug in Berkas, not in your content:");
        e.printStackTrace(streams.err());
        return ExitCode.BUG;
    }

    private static String told(IOException e) {
        if (e instanceof AccessDeniedException file) {
            return file.getFile() + ": no permission";
        }
        if (e instanceof NoSuchFileException file) {
            return file.getFile() + ": not there";
        }
        if (e instanceof FileSystemException file && file.getReason() == null) {
            return file.getFile() + ": " + e.getClass().getSimpleName();
        }
        return String.valueOf(e.getMessage());
    }

    private static void help(IOException e, Streams streams) {
        if (e instanceof Refused refused) {
            streams.err().println("help: " + refused.help());
        }
    }
}
