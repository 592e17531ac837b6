package lupe.load.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextCleanerTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("Militär\u00adhaushalt", "Militärhaushalt"),
        arguments("auf\u200clage", "auflage"),
        arguments("Erden\u202c und \u200fBoden", "Erden und Boden"),
        arguments("\ufeffAnfang", "Anfang"),
        arguments("u\u0308ber", "über"),
        arguments("a\u0000b", "a b"),
        arguments("NB\u00a0SP\u202f5\u2009km", "NB SP 5 km"),
        arguments("Zeile\r\nzwei\rdrei", "Zeile\nzwei\ndrei"),
        arguments("\ud83dallein", "\ufffdallein"),
        arguments("\ud83d\ude00", "\ud83d\ude00"),
        arguments("ESC\u001b[31mrot", "ESC[31mrot"),
        arguments("Mili\u0002tär", "Militär"),
        arguments("Pro\ufb01t und Gra\ufb01k", "Profit und Grafik"),
        arguments("\u0084Zitat\u0093", "„Zitat“"),
        arguments("a\u2028b\u2029c", "a\nb\n\nc"),
        arguments("viele    Leerzeichen \n am Ende  ", "viele Leerzeichen\nam Ende"),
        arguments("\n\n\nA\n\n\n\nB\n", "A\n\nB"),
        arguments("a\tb", "a b"),
        arguments("Grüße aus Köln", "Grüße aus Köln"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textBecomesPlain(String raw, String clean) {
    assertThat(TextCleaner.text(raw)).isEqualTo(clean);
  }

  @Test
  void aLineHasNoBreaks() {
    assertThat(TextCleaner.line(" Titel\n\n mit \t Umbruch ")).isEqualTo("Titel mit Umbruch");
  }

  @Test
  void cleanTextIsTheSameObject() {
    String text = "„Wir schaffen das“, sagte sie – 2015.\n\nDanach: 5 € für Öl… ";
    String clean = TextCleaner.text(text);
    assertThat(clean).isEqualTo(text.strip());
    assertThat(TextCleaner.text(clean)).isSameAs(clean);
  }

  @Test
  void anyTextBecomesTextThatNeedsNoCleaning() {
    var random = new Random(7);
    String alphabet =
        "aä \n\t\r\u0000\u00ad\u00a0\u0308\u200d\u2028\ufeff\ufb03\ud83d\ude00\u0085\u1100\u1161„";
    for (int i = 0; i < 20_000; i++) {
      var raw = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        raw.append(
            random.nextInt(4) == 0
                ? (char) random.nextInt(0x10000)
                : alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String clean = TextCleaner.text(raw.toString());
      assertThat(TextCleaner.text(clean)).isEqualTo(clean);
      assertThat(clean)
          .isEqualTo(Normalizer.normalize(clean, Form.NFC))
          .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]|\n\n\n|  | \n|\n | $|^ ");
    }
  }
}
