package lupe.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
  @ParameterizedTest
  @CsvSource({
    "'ein Haus am See', 40, ein Haus am See",
    "'ein Haus am See', 8, ein Haus|am See",
    "'ein Haus am See', 7, ein|Haus am|See",
    "'  ein   Haus  ', 5, ein|Haus",
    "'Donaudampfschiff fährt', 5, Donaudampfschiff|fährt",
    "'', 5, ''",
  })
  void aLineBreaksAtTheLastBlankThatFits(String text, int width, String lines) {
    List<String> broken =
        Lines.of(text, width).stream().map(l -> text.substring(l.from(), l.to())).toList();
    assertThat(String.join("|", broken)).isEqualTo(lines);
  }

  @Test
  void nothingIsLostButBlanks() {
    String text = "Der Rat der Stadt hat gestern Abend lange beraten und nichts beschlossen.";
    for (int width = 1; width < 80; width++) {
      var all = new StringBuilder();
      Lines.of(text, width).forEach(l -> all.append(text, l.from(), l.to()).append(' '));
      assertThat(all.toString().strip()).isEqualTo(text);
    }
  }
}
