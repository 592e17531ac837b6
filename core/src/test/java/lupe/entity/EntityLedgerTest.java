package lupe.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import lupe.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityLedgerTest {
  private static final EntityRecognizer BERLIN =
      text ->
          text.startsWith("Berlin")
              ? List.of(new Mention(0, 6, EntityType.PLACE, "Berlin", "Berlin", 0.9))
              : List.of();

  @Test
  void namesAndVariantsAreAdded() throws IOException {
    EntityLedger ledger = ledger("Neue Mitte\tORGANISATION\tNM|Die Neue Mitte\n");
    assertThat(names(ledger, "Berlin: Die Neue Mitte tagt, die NM wächst, NMX nicht."))
        .containsExactly("PLACE Berlin", "ORGANISATION Neue Mitte", "ORGANISATION Neue Mitte");
  }

  @Test
  void mentionsGetNameAndTypeOfTheLedger() throws IOException {
    EntityLedger ledger = ledger("name\ttype\nBerlin (Band)\torganisation\tBerlin\n");
    assertThat(names(ledger, "Berlin spielt.")).containsExactly("ORGANISATION Berlin (Band)");
  }

  @Test
  void blockedNamesAreNotMentioned() throws IOException {
    assertThat(names(ledger("Berlin\t\t\tblocked\n"), "Berlin spielt.")).isEmpty();
    assertThat(names(ledger("berlin\tPLACE\t\tja\n"), "Berlin spielt.")).isEmpty();
    assertThat(names(ledger("Berlin\tPERSON\t\tblocked\n"), "Berlin spielt.")).hasSize(1);
  }

  @Test
  void queriesMeanWhatTheLedgerSays() throws IOException {
    EntityLedger ledger = ledger("# ours\n\nNeue Mitte\tORGANISATION\tNM\nUSA\t\t\tblocked\n");
    NameVariants variants = ledger.over(NameVariants.known());
    assertThat(variants.meaning(EntityType.ORGANISATION, "nm"))
        .containsExactly("Neue Mitte", "NM", "nm");
    assertThat(variants.meaning(EntityType.PLACE, "nm")).containsExactly("nm");
    assertThat(variants.meaning(EntityType.PLACE, "usa")).isEmpty();
    assertThat(variants.meaning(EntityType.PLACE, "Kyiv")).containsExactly("Kiew", "Kyiv");
    assertThat(variants.spellings("nm")).containsExactly("Neue Mitte");
    assertThat(variants.shown(EntityType.ORGANISATION, "NM")).contains("Neue Mitte");
    assertThat(variants.shown(EntityType.PLACE, "USA")).isEmpty();
    assertThat(variants.shown(EntityType.PLACE, "Kiew")).contains("Kiew");
  }

  @Test
  void aSurnameMeansThePersonOfTheLedger() throws IOException {
    NameVariants variants = ledger("Konrad Tillmann\tPERSON\tKonny\n").over(NameVariants.known());
    assertThat(variants.meaning(EntityType.PERSON, "Tillmann"))
        .containsExactly("Konrad Tillmann", "Konny", "Tillmann");
  }

  @Test
  void anEmptyLedgerChangesNothing() {
    assertThat(EntityLedger.EMPTY.over(BERLIN)).isSameAs(BERLIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X;;;|names.tsv:2: type is \"\"; wanted: PERSON, PLACE or ORGANISATION",
        "X;CITY|names.tsv:2: type is \"CITY\"; wanted: PERSON, PLACE or ORGANISATION",
        ";PLACE|names.tsv:2: no name",
        "X;PLACE;;maybe|names.tsv:2: blocked is \"maybe\"; wanted: blocked, or nothing",
        "X;PLACE;;;;|names.tsv:2: 6 columns; wanted: name, type, variants, blocked",
      })
  void aBadLineIsNamed(String line, String message) {
    String text = "name\ttype\n" + line.replace(';', '\t') + "\n";
    assertThatThrownBy(() -> ledger(text))
        .isInstanceOf(EntityLedgerException.class)
        .hasMessage(message);
  }

  private static EntityLedger ledger(String text) throws IOException {
    return EntityLedger.read("names.tsv", new StringReader(text));
  }

  private static List<String> names(EntityLedger ledger, String text) {
    return ledger.over(BERLIN).recognize(text).stream()
        .map(mention -> mention.type() + " " + mention.name())
        .toList();
  }
}
