package lupe.load.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GrÃ¶ÃŸe | Größe",
        "Ã„rzte in KÃ¶ln | Ärzte in Köln",
        "â€žJaâ€œ, sagte sie | „Ja“, sagte sie",
        "Gr\u00c3\u00b6\u00c3\u009fe | Größe",
      })
  void utf8ReadAsWindows1252IsReadBack(String misread, String meant) {
    assertThat(Mojibake.isLikely(misread)).isTrue();
    assertThat(Mojibake.mended(misread)).hasValue(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Größe", "São Paulo", "SÃO PAULO", "Ã ist ein Buchstabe", "Grâce"})
  void otherTextIsNotTouched(String text) {
    assertThat(Mojibake.isLikely(text)).isFalse();
  }

  @Test
  void aTextThatIsHalfRightIsNotReadBack() {
    assertThat(Mojibake.mended("GrÃ¶ÃŸe und Größe")).isEmpty();
  }
}
