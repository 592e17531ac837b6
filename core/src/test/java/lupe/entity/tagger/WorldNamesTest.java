package lupe.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldNamesTest {
  private static WorldNames names() throws IOException {
    var out = new ByteArrayOutputStream();
    WorldNames.write(
        Map.of(
            "club", List.of("Eintracht Adorf", "Eintracht"),
            "body", List.of("Weiße Zelle", "Weiße Zelle Nord", "Eintracht"),
            "person", List.of("Adalbero Kvist")),
        out);
    return WorldNames.read(new ByteArrayInputStream(out.toByteArray()));
  }

  private static WorldNames.Found longest(String text) throws IOException {
    WorldNames names = names();
    var infos = new WordInfos(Forms.none(), new Phrases(names));
    return names.longest(Arrays.stream(text.split(" ")).map(infos::of).toArray(WordInfo[]::new), 0);
  }

  @ParameterizedTest
  @CsvSource({
    "Weiße Zelle Nord tagt, 3, body",
    "Weißen Zelle Nords, 3, body",
    "Weiße Zelle tagt, 2, body",
    "Eintracht Adorf siegt, 2, club",
    "Adalbero Kvist kam, 2, person",
  })
  void theLongestNameIsFoundInflectedOrNot(String text, int words, String kind) throws IOException {
    WorldNames.Found found = longest(text);
    assertThat(found.words()).isEqualTo(words);
    assertThat(WorldNames.KINDS.get(found.kind())).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"Weiße Tinte", "Weiße", "Eintracht siegt", "Zelle Nord", "Adalbero Adorf"})
  void halfANameIsNone(String text) throws IOException {
    assertThat(longest(text)).isEqualTo(WorldNames.Found.NONE);
  }

  @Test
  void aWordTellsAllThatItIsAloneAndForWhichPersonItStandsOutside() throws IOException {
    assertThat(kinds("Eintracht")).containsExactlyInAnyOrder("club", "body");
    assertThat(kinds("Adalbero")).containsExactly("firstname");
    assertThat(kinds("Kvist")).containsExactly("surname");
    assertThat(kinds("Adorf")).isEmpty();
    assertThat(kinds("Weiße")).isEmpty();
    assertThat(kinds("Unbekanntes")).isEmpty();
  }

  private static List<String> kinds(String word) throws IOException {
    int flags = names().of(word);
    return WorldNames.KINDS.stream()
        .filter(kind -> (flags & 1 << WorldNames.KINDS.indexOf(kind)) != 0)
        .toList();
  }
}
