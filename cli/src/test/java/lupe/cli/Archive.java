package lupe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Articles for tests, and an index of them. */
final class Archive {
  /** Four good articles as JSON lines. */
  static final String ARTICLES =
      """
      {"id":"etat","title":"Streit um den Militärhaushalt","body":"Der Bundestag stritt am Abend über den Haushalt. Die Armee soll mehr Geld bekommen.","date":"2025-02-27","section":"Politik","source":"Talbote","url":"https://talbote.example/etat"}
      {"id":"erden","title":"Seltene Erden werden knapp","body":"Die Preise für seltene Erden steigen. Fabriken in Sachsen warten auf Lieferungen.","date":"2025-03-02","section":"Wirtschaft","source":"Talbote"}
      {"id":"stadt","title":"Die Stadt spart","body":"Der Haushalt der Stadt ist beschlossen. Das Schwimmbad bleibt geschlossen.","date":"2025-03-09","section":"Lokales","source":"Flusskurier"}
      {"id":"rad","title":"Das Rennen am Fluss","body":"Hundert Fahrer starteten bei Regen. Niemand sprach vom Wetter.","date":"2025-03-10","section":"Sport","source":"Flusskurier"}
      """;

  private Archive() {}

  /** Writes the articles to a file. */
  static Path file(Path folder) throws IOException {
    return Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
  }

  /** Indexes the articles. */
  static Path index(Path folder) throws IOException {
    Path index = folder.resolve("index");
    var run = Program.lupe("index", "-i", index, file(folder));
    if (run.exit() != Exit.OK) throw new AssertionError(run.err());
    return index;
  }
}
