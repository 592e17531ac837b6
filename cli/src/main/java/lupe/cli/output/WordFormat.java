package lupe.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lupe.analysis.TextTerms;
import lupe.german.GermanWords;
import lupe.german.WordAnalysis;

/** Shows what becomes of a word. */
@FunctionalInterface
public interface WordFormat {
  /** Writes one word. */
  void write(String word) throws IOException;

  /** Writes in a format: text, JSON or a table with tabs. */
  static WordFormat of(Format format, Writer out) {
    return switch (format) {
      case JSON, JSONL -> word -> json(word, out);
      case TSV -> word -> table(word, out);
      default -> word -> text(word, out);
    };
  }

  private static void table(String word, Writer out) throws IOException {
    WordAnalysis analysis = GermanWords.get().analyse(word);
    out.write(Harmless.line(word));
    out.write('\t');
    out.write(Harmless.line(analysis.lemma()));
    out.write('\t');
    out.write(Harmless.line(parts(analysis, "+")));
    out.write('\n');
  }

  private static void text(String word, Writer out) throws IOException {
    WordAnalysis analysis = GermanWords.get().analyse(word);
    out.write(Harmless.line(word) + "\n");
    row(out, "lemma", String.join(", ", analysis.lemmas()));
    if (!analysis.parts().isEmpty()) row(out, "parts", parts(analysis, " + "));
    row(out, "terms", String.join("  ", terms(word)));
    List<String> gender = GermanWords.get().otherGender(analysis.lemma());
    if (!gender.isEmpty()) row(out, "gender", String.join(", ", gender));
    List<String> family = GermanWords.get().family(analysis.lemma());
    if (!family.isEmpty()) row(out, "family", String.join(", ", family));
  }

  private static void row(Writer out, String label, String value) throws IOException {
    out.write("  " + label + " ".repeat(8 - label.length()) + Harmless.line(value) + "\n");
  }

  private static void json(String word, Writer out) throws IOException {
    WordAnalysis analysis = GermanWords.get().analyse(word);
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeStringField("word", word);
      json.writeStringField("lemma", analysis.lemma());
      strings(json, "lemmas", analysis.lemmas());
      json.writeArrayFieldStart("parts");
      for (WordAnalysis.Part part : analysis.parts()) {
        json.writeStartObject();
        json.writeNumberField("start", part.start());
        json.writeNumberField("end", part.end());
        json.writeStringField("lemma", part.lemma());
        strings(json, "lemmas", part.lemmas());
        json.writeEndObject();
      }
      json.writeEndArray();
      strings(json, "terms", terms(word));
      strings(json, "gender", GermanWords.get().otherGender(analysis.lemma()));
      strings(json, "family", GermanWords.get().family(analysis.lemma()));
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) json.writeString(value);
    json.writeEndArray();
  }

  private static String parts(WordAnalysis analysis, String between) {
    if (analysis.parts().isEmpty()) return analysis.lemma();
    return analysis.parts().stream()
        .map(WordAnalysis.Part::lemma)
        .collect(Collectors.joining(between));
  }

  private static List<String> terms(String word) {
    var terms = new ArrayList<String>();
    TextTerms.visit(word, (term, position, start, end) -> terms.add(term));
    return terms;
  }
}
