package berkas.plan;

/**
 * What stands for a value whose changes are to be noticed: the first 128 bits of its SHA-256.
 *
 * @param high bits 0 to 63
 * @param low bits 64 to 127
 */
public record Digest(long high, long low) {}
