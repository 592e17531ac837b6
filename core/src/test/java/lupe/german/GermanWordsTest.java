package lupe.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lupe.german.lexicon.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GermanWordsTest {
  private static final GermanWords WORDS = GermanWords.get();

  static Stream<List<String>> analyses() {
    return Rows.of("analyses.tsv");
  }

  static Stream<List<String>> same() {
    return Rows.of("same.tsv");
  }

  static Stream<List<String>> different() {
    return Rows.of("different.tsv");
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void aWordHasItsLemmasAndParts(List<String> row) {
    WordAnalysis analysis = WORDS.analyse(row.get(0));
    assertThat(String.join("|", analysis.lemmas())).isEqualTo(row.get(1));
    assertThat(surfaces(analysis)).isEqualTo(row.get(2));
    assertThat(partLemmas(analysis)).isEqualTo(row.get(3));
  }

  @ParameterizedTest
  @MethodSource("same")
  void spellingsAndFormsOfAWordMeet(List<String> row) {
    Set<String> common = keys(WORDS.analyse(row.get(0)));
    for (String other : row) {
      common.retainAll(keys(WORDS.analyse(other)));
    }
    assertThat(common).as("common to %s", row).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("different")
  void otherWordsDoNotMeet(List<String> row) {
    Set<String> one = withParts(WORDS.analyse(row.get(0)));
    one.retainAll(keys(WORDS.analyse(row.get(1))));
    assertThat(one).isEmpty();
  }

  @Test
  void aPartMayHaveSeveralReadings() {
    assertThat(WORDS.analyse("Baubeginn").parts().get(0).lemmas()).contains("Bau", "bauen");
  }

  @Test
  void partsLieWhereTheyAreWritten() {
    assertThat(WORDS.analyse("Straßenbahnfahrer").parts())
        .extracting(WordAnalysis.Part::start)
        .containsExactly(0, 7, 11);
    assertThat(WORDS.analyse("Größenwahn").parts())
        .extracting(WordAnalysis.Part::end)
        .containsExactly(6, 10);
    assertThat(WORDS.analyse("Mili\u00ADtär\u00ADhaus\u00ADhalt").parts())
        .extracting(part -> part.start() + "-" + part.end())
        .containsExactly("0-9", "9-18");
  }

  @Test
  void theOtherGenderIsFoundBothWays() {
    assertThat(WORDS.otherGender("Kanzler")).containsExactly("Kanzlerin");
    assertThat(WORDS.otherGender("Kanzlerin")).containsExactly("Kanzler");
    assertThat(WORDS.otherGender("Ärztin")).containsExactly("Arzt");
    assertThat(WORDS.otherGender("Kollege")).containsExactly("Kollegin");
    assertThat(WORDS.otherGender("Französin")).containsExactly("Franzose");
    assertThat(WORDS.otherGender("Zauberer")).containsExactly("Zauberin");
    assertThat(WORDS.otherGender("Haus")).isEmpty();
    assertThat(WORDS.otherGender("Termin")).isEmpty();
    assertThat(WORDS.otherGender("")).isEmpty();
  }

  @Test
  void theDictionaryKnowsNames() {
    assertThat(WORDS.nameKinds("Angela")).contains(NameKind.FIRST_NAME);
    assertThat(WORDS.nameKinds("Merkels")).contains(NameKind.SURNAME);
    assertThat(WORDS.nameKinds("Frankreich")).contains(NameKind.COUNTRY);
    assertThat(WORDS.nameKinds("Tisch")).isEmpty();
  }

  @Test
  void manyThreadsGetTheSameAsOne() throws Exception {
    List<String> words = analyses().map(row -> row.get(0)).toList();
    List<WordAnalysis> alone = words.stream().map(WORDS::analyse).toList();
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<List<WordAnalysis>>> tasks =
          IntStream.range(0, 16)
              .mapToObj(offset ->
                  (Callable<List<WordAnalysis>>) () -> words.stream().map(WORDS::analyse).toList())
              .toList();
      for (var result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void theFingerprintIsShortAndStable() {
    assertThat(GermanWords.fingerprint())
        .matches("\\d+-[0-9a-f]{8}")
        .isEqualTo(GermanWords.fingerprint());
  }

  private static String surfaces(WordAnalysis analysis) {
    return analysis.parts().isEmpty()
        ? "-"
        : analysis.parts().stream()
            .map(part -> analysis.word().substring(part.start(), part.end()))
            .collect(Collectors.joining("+"));
  }

  private static String partLemmas(WordAnalysis analysis) {
    return analysis.parts().isEmpty()
        ? "-"
        : analysis.parts().stream().map(WordAnalysis.Part::lemma).collect(Collectors.joining("+"));
  }

  private static Set<String> keys(WordAnalysis analysis) {
    return analysis.lemmas().stream()
        .map(Spelling::key)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> withParts(WordAnalysis analysis) {
    Set<String> keys = keys(analysis);
    analysis.parts().forEach(part -> part.lemmas().forEach(lemma -> keys.add(Spelling.key(lemma))));
    return keys;
  }
}
