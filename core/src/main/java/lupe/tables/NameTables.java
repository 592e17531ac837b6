package lupe.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lupe.entity.VariantTable;
import lupe.entity.tagger.Forms;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Makes {@code lupe/entity/names.bin}: for each form of german-pos-dict whether it is a name, and
 * what else it can be. Derived from german-pos-dict, hence CC BY-SA 4.0. And {@code variants.tsv},
 * made of our own tables alone.
 */
final class NameTables {
  private static final String DICTIONARY = "/org/languagetool/resource/de/german.dict";

  private static final Map<String, Integer> NAMES =
      Map.of(
          "VOR", Forms.FIRST,
          "NAC", Forms.LAST,
          "STD", Forms.CITY,
          "COU", Forms.COUNTRY,
          "GEB", Forms.REGION,
          "GEO", Forms.REGION,
          "WAT", Forms.REGION,
          "MOU", Forms.REGION);

  private static final Map<String, Integer> CLASSES =
      Map.of(
          "SUB", Forms.NOUN,
          "ADJ", Forms.ADJECTIVE,
          "VER", Forms.VERB,
          "PA1", Forms.PARTICIPLE,
          "PA2", Forms.PARTICIPLE,
          "ABK", Forms.ABBREVIATION);

  private NameTables() {}

  static void write(Path classes) throws IOException {
    Path folder = Files.createDirectories(classes.resolve("lupe/entity"));
    try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("names.bin")))) {
      Forms.write(forms(), out);
    }
    Path variants = folder.resolve(VariantTable.FILE);
    try (var out = new BufferedOutputStream(Files.newOutputStream(variants))) {
      VariantTable.write(out);
    }
  }

  private static Map<String, Integer> forms() throws IOException {
    URL dictionary = NameTables.class.getResource(DICTIONARY);
    if (dictionary == null) throw new IOException("not on the class path: " + DICTIONARY);
    Map<String, Integer> forms = new HashMap<>();
    Set<String> women = new HashSet<>();
    for (WordData entry : new DictionaryLookup(Dictionary.read(dictionary))) {
      String form = entry.getWord().toString();
      String tag = String.valueOf(entry.getTag());
      forms.merge(form, flag(tag.split(":", -1)), (a, b) -> a | b);
      if (tag.startsWith("SUB:NOM:SIN:FEM") && form.endsWith("in")) women.add(form);
    }
    for (String woman : women) {
      String man = woman.substring(0, woman.length() - 2);
      if ((forms.getOrDefault(man, 0) & Forms.NOUN) == 0) continue;
      forms.merge(woman, Forms.HUMAN, (a, b) -> a | b);
      forms.merge(man, Forms.HUMAN, (a, b) -> a | b);
    }
    return forms;
  }

  private static int flag(String[] tag) {
    if (!tag[0].equals("EIG")) return CLASSES.getOrDefault(tag[0], Forms.FUNCTION);
    for (int i = 1; i < tag.length; i++) {
      Integer flag = NAMES.get(tag[i].replaceAll("[*#]", ""));
      if (flag != null) return flag;
    }
    return Forms.OTHER_NAME;
  }
}
