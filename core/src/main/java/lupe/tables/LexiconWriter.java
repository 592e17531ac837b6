package lupe.tables;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    var data = new DataOutputStream(out);
    data.writeInt(Lexicon.MAGIC);
    writeReadings(data, unique.keySet());
    writeOutcomes(data, outcomes.keySet());
    int[] cells = automaton.finish();
    data.writeInt(cells.length);
    for (int cell : cells) {
      data.writeInt(cell);
    }
    data.flush();
  }

  private static void writeReadings(DataOutputStream data, Set<Reading> readings)
      throws IOException {
    if (readings.size() > 1 << Short.SIZE) {
      throw new IllegalStateException(readings.size() + " readings are more than a short numbers");
    }
    data.writeInt(readings.size());
    for (Reading reading : readings) {
      data.writeByte(reading.kind().ordinal());
      data.writeByte(reading.spelling());
      data.writeBoolean(reading.umlaut());
      data.writeByte(reading.strip());
      data.writeInt(reading.features());
      byte[] ending = reading.ending().getBytes(StandardCharsets.UTF_8);
      data.writeByte(ending.length);
      data.write(ending);
    }
  }

  private static void writeOutcomes(DataOutputStream data, Set<List<Integer>> outcomes)
      throws IOException {
    data.writeInt(outcomes.size());
    for (List<Integer> outcome : outcomes) {
      data.writeByte(outcome.size());
      for (int reading : outcome) {
        data.writeShort(reading);
      }
    }
  }
}
