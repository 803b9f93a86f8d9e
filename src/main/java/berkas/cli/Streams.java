package berkas.cli;

import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param out what was asked for: help, version, summary
 * @param err reports and progress
 * @param colour whether the reader sees colours
 * @param terminal whether a person watches, so that a line may be written over
 */
public record Streams(PrintWriter out, PrintWriter err, boolean colour, boolean terminal) {}
