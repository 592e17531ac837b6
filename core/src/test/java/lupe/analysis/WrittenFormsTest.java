package lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFormsTest {
  private static List<String> words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "Wort" + Integer.toString(i, 36)).toList();
  }

  private static BytesRef encoded(List<String> words) {
    var forms = new WrittenForms();
    for (String word : words) forms.add(WrittenForms.of(word));
    return forms.encode();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 200, 3_000})
  void everyFormOfAnArticleIsFound(int count) {
    BytesRef encoded = encoded(words(count));
    assertThat(words(count)).allMatch(word -> WrittenForms.mayHave(encoded, WrittenForms.of(word)));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 200, 1_000})
  void ofOtherFormsOneInTwelveIsFoundAtMost(int count) {
    BytesRef encoded = encoded(words(count));
    long found =
        words(count + 10_000).stream()
            .skip(count)
            .filter(word -> WrittenForms.mayHave(encoded, WrittenForms.of(word)))
            .count();
    assertThat(found).isLessThan(10_000 / 12);
  }

  @ParameterizedTest
  @CsvSource({"Straße, STRASSE", "Übung, UEBUNG", "Erden, erden"})
  void spellingsAreOneForm(String one, String other) {
    assertThat(WrittenForms.of(one))
        .isEqualTo(WrittenForms.of(other))
        .isNotEqualTo(WrittenForms.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "der", "nicht", "2024", "1.000,5"})
  void functionWordsAndNumbersAreNoForms(String word) {
    assertThat(WrittenForms.of(word)).isEqualTo(WrittenForms.NONE);
  }

  @Test
  void anArticleWithoutWordsHasNoForms() {
    BytesRef none = encoded(List.of("der", "2024"));
    assertThat(none.length).isZero();
    assertThat(WrittenForms.mayHave(none, WrittenForms.of("Erden"))).isFalse();
  }

  @Test
  void whatIsClearedIsForgotten() {
    var forms = new WrittenForms();
    words(900).forEach(word -> forms.add(WrittenForms.of(word)));
    forms.clear();
    forms.add(WrittenForms.of("Erden"));
    assertThat(forms.encode()).isEqualTo(encoded(List.of("Erden")));
  }
}
