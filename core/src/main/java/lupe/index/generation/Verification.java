package lupe.index.generation;

import java.time.Duration;
import java.util.List;

/**
 * What a look at every byte of a generation found.
 *
 * @param generation its name, or {@code CURRENT} if that is damaged and names none
 * @param damages what is wrong, each with the name of the file; empty if all is as it was sealed
 * @param notes what is odd but harms nothing, such as files that do not belong there
 * @param files files that were read
 * @param bytes bytes that were read
 * @param took how long it took
 */
public record Verification(
    String generation,
    List<String> damages,
    List<String> notes,
    int files,
    long bytes,
    Duration took) {
  /** Copies the lists. */
  public Verification {
    damages = List.copyOf(damages);
    notes = List.copyOf(notes);
  }

  /** Whether all is as it was sealed. */
  public boolean passed() {
    return damages.isEmpty();
  }
}
