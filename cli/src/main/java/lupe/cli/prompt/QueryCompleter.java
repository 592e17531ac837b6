package lupe.cli.prompt;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lupe.ArticleIndex;
import lupe.search.Facet;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes fields, values of fields, names and frequent words of the articles. */
public final class QueryCompleter implements Completer {
  private static final int MOST = 12;
  private static final int SHORTEST_WORD = 2;
  private static final List<String> OTHER_FIELDS = List.of("titel:", "datum:", "seit:", "bis:");
  private static final Map<String, Facet> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("person:", Facet.PERSON);
    FIELDS.put("ort:", Facet.PLACE);
    FIELDS.put("place:", Facet.PLACE);
    FIELDS.put("org:", Facet.ORG);
    FIELDS.put("quelle:", Facet.SOURCE);
    FIELDS.put("source:", Facet.SOURCE);
    FIELDS.put("ressort:", Facet.SECTION);
    FIELDS.put("section:", Facet.SECTION);
  }

  private final ArticleIndex articles;
  private final List<String> commands;

  /** Completes with what these articles have, and at the beginning of a line with commands. */
  public QueryCompleter(ArticleIndex articles, List<String> commands) {
    this.articles = articles;
    this.commands = List.copyOf(commands);
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    complete(line, candidates);
  }

  void complete(ParsedLine line, List<Candidate> candidates) {
    String word = line.word().substring(0, Math.min(line.wordCursor(), line.word().length()));
    try {
      if (line.wordIndex() == 0 && word.startsWith(":")) add(candidates, "", commands);
      else complete(word, candidates);
    } catch (IOException e) {
      // Nothing is proposed where the index cannot be read; the search itself will say so.
    }
  }

  private void complete(String word, List<Candidate> candidates) throws IOException {
    int colon = word.indexOf(':');
    if (colon >= 0) {
      String field = word.substring(0, colon + 1);
      Facet facet = FIELDS.get(field.toLowerCase(Locale.ROOT).replaceFirst("^-", ""));
      if (facet == null) return;
      String begun = word.substring(colon + 1).replace("\"", "");
      add(candidates, field, values(facet, begun));
      return;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    for (String field : FIELDS.keySet()) addField(candidates, lower, field);
    for (String field : OTHER_FIELDS) addField(candidates, lower, field);
    if (word.length() < SHORTEST_WORD) return;
    add(candidates, "", values(Facet.PERSON, word));
    add(candidates, "", values(Facet.PLACE, word));
    add(candidates, "", articles.suggestWords(word, MOST));
  }

  private static void addField(List<Candidate> candidates, String begun, String field) {
    if (field.startsWith(begun))
      candidates.add(new Candidate(field, field, null, null, null, null, false));
  }

  private static void add(List<Candidate> candidates, String before, List<String> values) {
    for (String value : values) candidates.add(new Candidate(before + value));
  }

  /** Values in quotes if need be; of a person begun by the surname, the surname. */
  private List<String> values(Facet facet, String begun) throws IOException {
    return articles.suggestValues(facet, begun, MOST).stream()
        .map(value -> fromWord(value, begun))
        .map(value -> value.indexOf(' ') < 0 ? value : '"' + value + '"')
        .distinct()
        .toList();
  }

  private static String fromWord(String value, String begun) {
    for (int start = 0; start >= 0 && start < value.length(); ) {
      if (value.regionMatches(true, start, begun, 0, begun.length())) return value.substring(start);
      int blank = value.indexOf(' ', start);
      start = blank < 0 ? -1 : blank + 1;
    }
    return value;
  }
}
