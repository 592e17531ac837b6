package lupe.load.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static final String LONG =
      "Ein Absatz mit vielen Wörtern, der nicht umbrochen wurde. ".repeat(4).strip();

  @Test
  void longLinesAreParagraphs() {
    assertThat(Paragraphs.of(LONG + "\n" + LONG)).isEqualTo(LONG + "\n\n" + LONG);
  }

  @Test
  void linesThatWereBrokenToFitAreJoined() {
    assertThat(
            Paragraphs.of(
                """
                Der Stadtrat hat am Dienstag nach langer Debatte den Bau eines neuen
                Schwimmbads beschlossen. Die Kosten werden auf dreizehn Millionen Euro
                geschätzt.

                Kritik kam von der Opposition.\
                """))
        .isEqualTo(
            "Der Stadtrat hat am Dienstag nach langer Debatte den Bau eines neuen Schwimmbads"
                + " beschlossen. Die Kosten werden auf dreizehn Millionen Euro geschätzt.\n\n"
                + "Kritik kam von der Opposition.");
  }

  @Test
  void listsAndTablesKeepTheirLines() {
    String list =
        "- Erstens muss die Stadt sparen, sagte der Kämmerer gestern\n- Zweitens muss sie bauen, sagte er";
    String table = "Bayern – Dortmund 2:1\nBremen – Köln 0:0";
    assertThat(Paragraphs.of(list)).isEqualTo(list);
    assertThat(Paragraphs.of(table)).isEqualTo(table);
  }
}
