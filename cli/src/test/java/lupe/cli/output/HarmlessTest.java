package lupe.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Übermäßig „große“ Bürger*innen – 3 €",
        "日本語 العربية עברית हिन्दी",
        "👩‍👩‍👧 😀",
        ""
      })
  void textOfPeopleStays(String text) {
    assertThat(Harmless.line(text)).isEqualTo(text);
  }

  @Test
  void controlsAndBidiControlsAreReplacedOneByOne() {
    String hostile = "a\u001B[31mb\u0000\u007F\u009Bc\u202Ed\u2066\u200F\u061Ce\uDB40\uDC41f\uD800";
    assertThat(Harmless.text(hostile)).isEqualTo("a�[31mb���c�d���e��f�").hasSameSizeAs(hostile);
  }

  @Test
  void aLineHasNoLineEnds() {
    assertThat(Harmless.line("a\nb\r\nc\td\u2028e")).isEqualTo("a b  c d�e");
    assertThat(Harmless.text("a\nb\r\nc\td")).isEqualTo("a\nb \nc\td");
  }
}
