package lupe.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lupe.search.SearchRequest;
import org.junit.jupiter.api.Test;

class JsonFormatTest {
  @Test
  void anAnswerHasTheseKeysInThisOrder() throws IOException {
    assertThat(keys(Sample.write(Format.JSON, Sample.answer(1, Sample.full(1))), 1))
        .containsExactly(
            "schema", "query", "total", "totalIsExact", "tookMs", "notes", "hits", "facets");
  }

  @Test
  void aHitHasTheseKeysInThisOrder() throws IOException {
    assertThat(keys(Sample.write(Format.JSONL, Sample.answer(1, Sample.full(1))), 1))
        .containsExactly(
            "rank",
            "id",
            "score",
            "title",
            "date",
            "section",
            "source",
            "url",
            "snippets",
            "why",
            "persons",
            "places",
            "organisations");
  }

  @Test
  void aWholeAnswerIsOneLine() {
    assertThat(Sample.write(Format.JSON, Sample.counted()))
        .isEqualTo(
            "{\"schema\":1,\"query\":\"\\\"Haushalt\",\"total\":1,\"totalIsExact\":true,"
                + "\"timedOut\":true,\"tookMs\":7,"
                + "\"notes\":[{\"from\":0,\"to\":1,\"text\":\"the quote is not closed\"}],"
                + "\"hits\":[{\"rank\":1,\"id\":\"etat-1\",\"score\":12.5,"
                + "\"title\":\"Streit um den Militärhaushalt\",\"date\":\"2025-02-27\","
                + "\"section\":\"Politik\",\"source\":\"Talbote\","
                + "\"url\":\"https://talbote.example/etat-1\","
                + "\"snippets\":[{\"place\":\"body\",\"text\":\"Der Haushalt der Armee steigt.\","
                + "\"marks\":[{\"from\":4,\"to\":12},{\"from\":17,\"to\":22}]}],"
                + "\"why\":[{\"word\":\"Haushalt\",\"bridge\":\"compound-head\","
                + "\"matched\":\"Militärhaushalt\",\"place\":\"title\","
                + "\"text\":\"Haushalt → Militärhaushalt (end of a compound, title)\"}],"
                + "\"persons\":[\"Ute Grau\"],\"places\":[\"Berlin\"],"
                + "\"organisations\":[\"Bundestag\"]}],"
                + "\"facets\":{\"section\":[{\"value\":\"Politik\",\"count\":12},"
                + "{\"value\":\"Sport\",\"count\":1}]}}\n");
  }

  @Test
  void whatIsUnknownIsNullAndAPartialHitSaysSo() {
    assertThat(Sample.write(Format.JSONL, Sample.answer(0, Sample.partial(1))))
        .contains("\"partial\":true")
        .contains("\"date\":null,\"section\":null,\"source\":null,\"url\":null,\"snippets\":[]");
  }

  @Test
  void hostileCharactersComeBackWhole() throws IOException {
    String hostile = "a\u001B[31m \u009B \u202E \u2028 \u007F \u0000 \"\\ 😀";
    String json = Sample.write(Format.JSONL, Sample.answer(1, Sample.hostile(1, hostile)));
    assertThat(json).contains("\\u001B").contains("\\u009b").contains("\\u202e").contains("😀");
    assertThat(strings(json)).contains(hostile);
  }

  @Test
  void aBatchNamesItsQueries() {
    Answer answer = Sample.answer("q7", SearchRequest.of("x"), 1, true, Sample.full(1));
    assertThat(Sample.write(Format.JSONL, answer, answer).lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"queryId\":\"q7\",\"rank\":1,"));
  }

  private static List<String> keys(String json, int wantedDepth) throws IOException {
    var keys = new ArrayList<String>();
    int depth = 0;
    try (var parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructStart()) depth++;
        if (token.isStructEnd()) depth--;
        if (token == JsonToken.FIELD_NAME && depth == wantedDepth) keys.add(parser.currentName());
      }
    }
    return keys;
  }

  private static List<String> strings(String json) throws IOException {
    var strings = new ArrayList<String>();
    try (var parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken())
        if (token == JsonToken.VALUE_STRING) strings.add(parser.getText());
    }
    return strings;
  }
}
