package lupe.tables;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import lupe.german.lexicon.Alphabet;
import lupe.german.lexicon.Lexicon;
import lupe.german.lexicon.Reading;

/** Collects entries and writes them as {@link Lexicon} reads them. */
final class LexiconWriter {
  private final Map<String, Set<Reading>> readings = new TreeMap<>(AutomatonBuilder::compare);

  /** Adds an entry; those that come first are listed first. */
  void add(Entry entry) {
    String key = ReadingMaker.key(entry);
    if (Alphabet.covers(key)) {
      readings
          .computeIfAbsent(key, any -> new LinkedHashSet<>(4))
          .add(ReadingMaker.reading(entry, key));
    }
  }

  /** Writes the table. */
  void write(OutputStream out) throws IOException {
    Map<Reading, Integer> unique = new LinkedHashMap<>();
    Map<List<Integer>, Integer> outcomes = new LinkedHashMap<>();
    var automaton = new AutomatonBuilder();
    readings.forEach((key, set) -> {
      List<Integer> outcome = new ArrayList<>();
      set.forEach(reading -> outcome.add(unique.computeIfAbsent(reading, any -> unique.size())));
      automaton.add(key, outcomes.computeIfAbsent(outcome, any -> outcomes.size()));
    });
    byte[] body = body(unique.keySet(), outcomes.keySet(), automaton.finish());
    var checksum = new CRC32();
    checksum.update(body);
    var data = new DataOutputStream(out);
    data.writeInt(Lexicon.MAGIC);
    data.writeInt((int) checksum.getValue());
    data.write(body);
    data.flush();
  }

  private static byte[] body(Set<Reading> readings, Set<List<Integer>> outcomes, int[] cells)
      throws IOException {
    if (readings.size() > 1 << Short.SIZE) {
      throw new IllegalStateException(readings.size() + " readings are more than a short numbers");
    }
    var endings = new ByteArrayOutputStream();
    int[] packed = pack(readings, endings);
    var bytes = new ByteArrayOutputStream();
    var data = new DataOutputStream(bytes);
    data.writeInt(readings.size());
    data.writeInt(endings.size());
    data.writeInt(outcomes.size());
    data.writeInt(outcomes.stream().mapToInt(List::size).sum());
    data.writeInt(cells.length);
    writeAll(data, packed);
    int place = 0;
    data.writeInt(place);
    for (List<Integer> outcome : outcomes) {
      place += outcome.size();
      data.writeInt(place);
    }
    writeAll(data, cells);
    for (List<Integer> outcome : outcomes) {
      for (int reading : outcome) {
        data.writeShort(reading);
      }
    }
    endings.writeTo(data);
    return bytes.toByteArray();
  }

  private static int[] pack(Set<Reading> readings, ByteArrayOutputStream endings) {
    Map<String, Integer> places = new HashMap<>();
    int[] packed = new int[readings.size() * Lexicon.READING];
    int at = 0;
    for (Reading reading : readings) {
      byte[] ending = reading.ending().getBytes(StandardCharsets.UTF_8);
      int place =
          places.computeIfAbsent(
              reading.ending(),
              any -> {
                int start = endings.size();
                endings.writeBytes(ending);
                return start;
              });
      packed[at++] =
          reading.kind().ordinal() << 24
              | reading.spelling() << 16
              | (reading.umlaut() ? 1 << 8 : 0)
              | reading.strip();
      packed[at++] = reading.features();
      packed[at++] = place << 8 | ending.length;
    }
    return packed;
  }

  private static void writeAll(DataOutputStream data, int[] integers) throws IOException {
    for (int integer : integers) {
      data.writeInt(integer);
    }
  }
}
