package lupe.load;

/**
 * What one run of a loader read.
 *
 * @param files files read
 * @param skippedFiles files in folders that are no articles by their name and content
 * @param articles articles handed on
 * @param badRecords records that were lost, each reported
 * @param warnings doubts, each reported
 * @param windows1252 files or records that were not UTF-8 and were read as windows-1252
 * @param bytes bytes read from disk
 */
public record LoadSummary(
    long files,
    long skippedFiles,
    long articles,
    long badRecords,
    long warnings,
    long windows1252,
    long bytes) {}
