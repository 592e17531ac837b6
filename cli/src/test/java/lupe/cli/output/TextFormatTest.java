package lupe.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import lupe.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {
  @Test
  void aHitHasTitleDateExtractReasonsAndAddress() {
    assertThat(Sample.write(Format.TEXT, Sample.answer(1, Sample.full(1))))
        .isEqualTo(
            """
            1 article

             1. Streit um den Militär**haushalt**
                2025-02-27 · Politik · Talbote
                Der **Haushalt** der **Armee** steigt.
                why: Haushalt → Militärhaushalt (end of a compound, title)
                etat-1  https://talbote.example/etat-1
            """);
  }

  @Test
  void aPartialHitIsToldAsSuchAndUnknownThingsAreLeftOut() {
    assertThat(Sample.write(Format.TEXT, Sample.answer(0, Sample.partial(1))))
        .isEqualTo(
            """
            no article with all the words, 1 with some of them

             1. Ohne, alles
                some of the words only
                a,"b
            """);
  }

  @Test
  void theFirstLineTellsHowManyThereAreAndWhichAreShown() {
    assertThat(firstLine(Sample.answer(12, Sample.full(1), Sample.full(2))))
        .isEqualTo("12 articles (first 2 shown)");
    assertThat(firstLine(Sample.answer(1, Sample.full(1), Sample.partial(2))))
        .isEqualTo("1 article, then 1 with some of the words only");
    assertThat(
            firstLine(
                Sample.answer(
                    null, SearchRequest.of("x").offset(10), 1000, false, Sample.full(11))))
        .isEqualTo("more than 1,000 articles (11 to 11 shown)");
    assertThat(firstLine(Sample.answer(2000))).isEqualTo("2,000 articles");
  }

  @Test
  void coloursTakeThePlaceOfAsterisks() {
    String text = Sample.write(Format.TEXT, new Look(true, 80), Sample.answer(1, Sample.full(1)));
    assertThat(text)
        .doesNotContain("**")
        .contains("\u001B[1mStreit um den Militär\u001B[1;33mhaushalt\u001B[0;1m\u001B[0m")
        .contains("Der \u001B[1;33mHaushalt\u001B[0m der")
        .contains("\u001B[2mwhy: ");
  }

  @Test
  void linesAreNotLongerThanTheTerminal() {
    String text = Sample.write(Format.TEXT, new Look(true, 40), Sample.answer(1, Sample.full(1)));
    assertThat(text.replaceAll("\u001B\\[[\\d;]*m", "").lines().filter(l -> !l.contains("://")))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
  }

  @Test
  void countsAreShownAsBars() {
    assertThat(Sample.write(Format.TEXT, Sample.counted()))
        .endsWith(
            """

            section
                Politik  ██████████████████████████████ 12
                Sport    ██▌ 1
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u001B[2J\u001B]0;x\u0007b",
        "a\u009B31mb",
        "a\u202Eb\u2066",
        "a\rb\nc",
        "\uDC00"
      })
  void charactersThatATerminalObeysAreNotPrinted(String hostile) {
    for (Format format : Format.values())
      assertThat(asUtf8(Sample.write(format, Sample.answer(1, Sample.hostile(1, hostile)))))
          .doesNotContainPattern("[\\p{Cc}&&[^\n\t]]")
          .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]");
  }

  private static String asUtf8(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  private static String firstLine(Answer answer) {
    return Sample.write(Format.TEXT, answer).lines().findFirst().orElseThrow();
  }
}
