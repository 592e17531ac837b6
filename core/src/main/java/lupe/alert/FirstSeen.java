package lupe.alert;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import lupe.index.IndexCorruptException;

/**
 * In which run of the alerts each article was seen first, by its id. Runs are numbered from 1, by
 * no clock. It says the same after the whole archive was indexed anew, after a rollback, and for an
 * article that was missing for a night; an id that is gone is remembered.
 *
 * <p>Of each id a hash of 8 bytes is kept, 12 bytes an article on the disk. In an archive of ten
 * million articles, one in two million runs takes a new article for one that it knows.
 */
final class FirstSeen {
  static final String FILE = "alerts.seen";

  private static final long MAGIC = 0x4C55504553454E31L;
  private static final int BYTES_OF_ENTRY = Long.BYTES + Integer.BYTES;
  private static final int BYTES_AROUND = Long.BYTES + Integer.BYTES;

  private final Map<Long, Integer> numbers;
  private final int run;
  private boolean changed;

  private FirstSeen(Map<Long, Integer> numbers, int run) {
    this.numbers = numbers;
    this.run = run;
  }

  /**
   * Reads what earlier runs saw.
   *
   * @param reported the highest number that an alert was told of, so that after the loss of the
   *     file articles are reported twice rather than never
   * @throws IndexCorruptException if the file is damaged
   */
  static FirstSeen read(Path folder, int reported) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(folder.resolve(FILE));
    } catch (NoSuchFileException e) {
      return new FirstSeen(new HashMap<>(), reported + 1);
    }
    if (bytes.length < BYTES_AROUND
        || (bytes.length - BYTES_AROUND) % BYTES_OF_ENTRY != 0
        || ByteBuffer.wrap(bytes).getLong(0) != MAGIC
        || ByteBuffer.wrap(bytes).getInt(bytes.length - Integer.BYTES) != sum(bytes))
      throw new IndexCorruptException(
          folder, FILE + " is damaged; without it, all articles count as new to each alert", null);
    return decode(bytes, reported);
  }

  private static FirstSeen decode(byte[] bytes, int reported) {
    var entries = ByteBuffer.wrap(bytes, Long.BYTES, bytes.length - BYTES_AROUND);
    var numbers = new HashMap<Long, Integer>((bytes.length / BYTES_OF_ENTRY + 1) * 4 / 3 + 1);
    int highest = reported;
    while (entries.hasRemaining()) {
      long id = entries.getLong();
      int number = entries.getInt();
      numbers.put(id, number);
      highest = Math.max(highest, number);
    }
    return new FirstSeen(numbers, highest + 1);
  }

  /** The number of this run. */
  int run() {
    return run;
  }

  /** The number of the run that saw this id first; this run's if none did before. */
  int see(String id) {
    long hash = Hashing.murmur3_128().hashString(id, StandardCharsets.UTF_8).asLong();
    Integer before = numbers.putIfAbsent(hash, run);
    changed |= before == null;
    return before == null ? run : before;
  }

  /** Makes what was seen in this run last. */
  void write(Path folder) throws IOException {
    if (!changed) return;
    var bytes = ByteBuffer.allocate(BYTES_AROUND + numbers.size() * BYTES_OF_ENTRY);
    bytes.putLong(MAGIC);
    numbers.forEach((id, number) -> bytes.putLong(id).putInt(number));
    bytes.putInt(sum(bytes.array()));
    DurableFile.replace(folder.resolve(FILE), bytes.array());
  }

  private static int sum(byte[] bytes) {
    var sum = new CRC32C();
    sum.update(bytes, 0, bytes.length - Integer.BYTES);
    return (int) sum.getValue();
  }
}
