package lupe.index.generation;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;

/**
 * The receipt of a generation, {@code manifest.json} in its folder: written last, after all else
 * was verified, and never changed.
 *
 * @param header by whom it can be read
 * @param number of the generation
 * @param basedOn number of the generation it was made from, or 0 if it was built from nothing
 * @param created by the clock of the machine; for people, nothing is ordered by it
 * @param took from the taking of the lock to this receipt
 * @param contents what lies in it
 * @param gate what the publication gate said
 * @param files all files of the folder but the manifest
 */
public record Manifest(
    Header header,
    long number,
    long basedOn,
    Instant created,
    Duration took,
    Contents contents,
    GateReport gate,
    SortedMap<String, Checksum> files) {
  static final String FILE = "manifest.json";

  /** The layout of manifests that this version writes. */
  static final int SCHEMA = 1;

  /** Copies the map. */
  public Manifest {
    files = ImmutableSortedMap.copyOf(files);
  }

  /**
   * Which program can read a generation.
   *
   * @param schema layout of the manifest
   * @param lupe version that wrote it
   * @param lucene version that wrote it
   * @param fingerprint of the fields and of the analysis of words
   */
  public record Header(int schema, String lupe, String lucene, String fingerprint) {}

  /** Size of all files together, in bytes. */
  public long bytes() {
    return files.values().stream().mapToLong(Checksum::length).sum();
  }
}
