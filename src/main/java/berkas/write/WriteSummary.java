package berkas.write;

/**
 * What a commit did to the output folder, in files; the manifest is not counted.
 *
 * @param created files that were not there before
 * @param changed files that were there with other bytes
 * @param unchanged files left alone: same bytes, same modification time
 * @param removed files of earlier builds that the site no longer has
 */
public record WriteSummary(int created, int changed, int unchanged, int removed) {
    /** The summary of a commit that was refused. */
    public static final WriteSummary NOTHING = new WriteSummary(0, 0, 0, 0);
}
