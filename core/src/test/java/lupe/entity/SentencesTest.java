package lupe.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lupe.article.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  private static final Map<EntityType, String> SHORT =
      Map.of(EntityType.PERSON, "PER", EntityType.PLACE, "LOC", EntityType.ORGANISATION, "ORG");

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rows")
  void namesOfASentenceAreFoundAndResolved(String kind, String text, String names) {
    String found = names(text.replace("\\n", "\n"));
    if (kind.endsWith("?")) assertThat(found).as("mended, take the ? away").isNotEqualTo(names);
    else assertThat(found).isEqualTo(names);
  }

  private static String names(String text) {
    List<Mention> mentions = NewsEntityRecognizer.get().recognize(text);
    if (mentions.isEmpty()) return "-";
    return mentions.stream()
        .map(mention -> SHORT.get(mention.type()) + " " + mention.name())
        .collect(Collectors.joining(" + "));
  }

  static Stream<Arguments> rows() throws IOException {
    try (InputStream in = SentencesTest.class.getResourceAsStream("sentences.tsv")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }
}
