package lupe.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** All marked texts that the model learns from, by the name of their file. */
final class GoldTexts {
  private static final List<String> FILES =
      List.of(
          "wikinews.jsonl", "smartdata_names.jsonl", "germeval_dev.bio", "germeval_wikipedia.bio");

  private GoldTexts() {}

  /**
   * Reads the texts of others, then our own sentences.
   *
   * @param gold folder of {@code wikinews.jsonl}, {@code smartdata_names.jsonl}, {@code
   *     germeval_dev.bio} and {@code germeval_wikipedia.bio}
   * @param own folder of our own sentences, {@code *.txt}
   */
  static SequencedMap<String, List<GoldDocument>> read(Path gold, Path own) throws IOException {
    var texts = new LinkedHashMap<String, List<GoldDocument>>();
    for (String file : FILES) texts.put(file, GoldReader.read(gold.resolve(file)));
    try (var files = Files.newDirectoryStream(own, "*.txt")) {
      var sorted = new ArrayList<Path>();
      files.forEach(sorted::add);
      sorted.sort(null);
      for (Path file : sorted) texts.put(file.getFileName().toString(), GoldReader.read(file));
    }
    return texts;
  }

  /** The documents of all files. */
  static List<GoldDocument> all(Map<String, List<GoldDocument>> texts) {
    return texts.values().stream().flatMap(Collection::stream).toList();
  }
}
