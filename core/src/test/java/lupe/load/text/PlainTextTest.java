package lupe.load.text;

import static org.assertj.core.api.Assertions.assertThat;

import lupe.load.record.Field;
import lupe.load.record.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String TEXT =
      "Der Stadtrat hat den Bau beschlossen. Er kostet viel Geld.\n\nDie Opposition klagt.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "'Lokales\nNeues Bad für Ulm\n2025-02-27' | Lokales | Neues Bad für Ulm | - | 2025-02-27",
        "'Lokales\nNeues Bad für Ulm\n27.2.2025' | Lokales | Neues Bad für Ulm | - | 27.2.2025",
        "'Lokales\n\nNeues Bad für Ulm\n\n27. Februar 2025' | Lokales | Neues Bad für Ulm | - | 27. Februar 2025",
        "'Neues Bad für Ulm\nStand: 27.02.2025, 14:30 Uhr' | - | Neues Bad für Ulm | - | '27.02.2025, 14:30 Uhr'",
        "'Lokales\nNeues Bad für Ulm\nDer Rat hat entschieden.\n2025-02-27' | Lokales | Neues Bad für Ulm | Der Rat hat entschieden. | 2025-02-27",
        "'2025-02-27\nNeues Bad für Ulm' | - | Neues Bad für Ulm | - | 2025-02-27",
        "'Neues Bad für Ulm' | - | Neues Bad für Ulm | - | -",
        "'Lokales\nNeues Bad für Ulm' | Lokales | Neues Bad für Ulm | - | -",
        "'Titel: Neues Bad für Ulm\nRessort: Lokales\nDatum: 27.2.2025' | Lokales | Neues Bad für Ulm | - | 27.2.2025",
      })
  void headersAreRead(String header, String section, String title, String teaser, String date) {
    RawArticle article = PlainText.read(header + "\n\n" + TEXT);

    assertThat(article.text(Field.SECTION)).isEqualTo(section);
    assertThat(article.text(Field.TITLE)).isEqualTo(title);
    assertThat(article.text(Field.TEASER)).isEqualTo(teaser);
    assertThat(article.text(Field.PUBLISHED)).isEqualTo(date);
    assertThat(article.text(Field.BODY)).isEqualTo(TEXT);
  }

  @Test
  void aTitleMayStandRightAboveALongParagraph() {
    String paragraph = "Der Stadtrat hat den Bau beschlossen. ".repeat(8).strip();
    RawArticle article = PlainText.read("Neues Bad für Ulm\n" + paragraph);

    assertThat(article.text(Field.TITLE)).isEqualTo("Neues Bad für Ulm");
    assertThat(article.text(Field.BODY)).isEqualTo(paragraph);
  }

  @Test
  void aTitleMayBeAll() {
    RawArticle article = PlainText.read("Neues Bad für Ulm\n");

    assertThat(article.text(Field.TITLE)).isEqualTo("Neues Bad für Ulm");
    assertThat(article.has(Field.BODY)).isFalse();
  }

  @Test
  void withoutAHeaderTheFirstSentenceIsTheTitleAndStaysInTheText() {
    RawArticle article = PlainText.read(TEXT);

    assertThat(article.text(Field.TITLE)).isEqualTo("Der Stadtrat hat den Bau beschlossen.");
    assertThat(article.text(Field.BODY)).isEqualTo(TEXT);
  }

  @Test
  void theWriterIsNoText() {
    RawArticle article = PlainText.read("Neues Bad für Ulm\n2025-02-27\nVon Ada Lenz\n\n" + TEXT);

    assertThat(article.text(Field.BODY)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "more stories\nSee more",
        "more stories\nTrump empfängt Merz im Juni\nGeologie: Was unter dem Meer liegt\nSee more",
        "Mehr zum Thema\n\nBürgergeld: Was sich ändert\n\nWer zahlt das?",
        "Mehr zum Thema: \n> Bürgergeld: Was sich ändert",
        "Weiterlesen …",
        "Teilen 12\nDrucken\nKommentare (3)",
        "Das könnte Sie auch interessieren:\nSo wohnt die Elf",
        "© 2025 Nordwest-Kurier",
        "Weitere Artikel\nMehr anzeigen",
        "Lesen Sie auch:\nEin Bad für alle\nmore stories\nSee more",
      })
  void furnitureAtTheEndIsCut(String furniture) {
    assertThat(PlainText.read("Titel\n\n" + TEXT + "\n\n" + furniture).text(Field.BODY))
        .isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mehr zum Thema\n\nDas Schwimmbad war lange umstritten. Nun ist es beschlossen.",
        "Die Tabelle:\nBayern 12\nDortmund 9",
        "Wir lesen weiter, sagte sie, und teilen alles.",
        "Mehr zum Thema lesen Sie auf Seite drei.",
      })
  void textIsNotCut(String end) {
    assertThat(PlainText.read("Titel\n\n" + TEXT + "\n\n" + end).text(Field.BODY)).endsWith(end);
  }
}
