package berkas.bench.measure;

/**
 * What one run of a program took.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds in user and kernel mode, of it and all its children; NaN if not known
 * @param peak most memory resident at a time, in MB of 1,000,000 bytes; NaN if not known
 */
public record Sample(double wall, double cpu, double peak) {}
