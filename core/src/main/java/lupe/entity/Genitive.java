package lupe.entity;

import com.google.common.collect.Multiset;
import lupe.article.EntityType;
import lupe.entity.tagger.Forms;

/** Takes the ending of the genitive from a name: Putins, Merz’, Bundestages; not from Paris. */
final class Genitive {
  private final Forms forms;
  private final KnownNames known;

  Genitive(Forms forms, KnownNames known) {
    this.forms = forms;
    this.known = known;
  }

  /**
   * A name without its ending.
   *
   * @param seen how often the article writes names and surnames like this
   */
  String strip(String name, EntityType type, Multiset<String> seen) {
    return type == EntityType.PERSON
        ? last(name, type, seen)
        : KindWords.withoutGenitive(last(name, type, seen));
  }

  private String last(String name, EntityType type, Multiset<String> seen) {
    int length = name.length();
    if (length < 3) return name;
    if (isApostrophe(name.charAt(length - 1))) return name.substring(0, length - 1);
    if (name.charAt(length - 1) != 's') return name;
    if (isApostrophe(name.charAt(length - 2))) return name.substring(0, length - 2);
    if (known.find(type, name) instanceof KnownName found && isSpelled(found, name)) return name;
    String stem = name.substring(0, length - 1);
    if (seen.contains(stem)) return stem;
    if (stem.endsWith("e") && seen.contains(stem.substring(0, stem.length() - 1))) {
      return stem.substring(0, stem.length() - 1);
    }
    String word = stem.substring(stem.lastIndexOf(' ') + 1);
    if (Character.isUpperCase(stem.charAt(stem.length() - 1)) || word.length() < 3) return name;
    return isGenitive(word, type, seen.count(word + "s")) ? stem : name;
  }

  /** Whether an s behind this word is an ending, by what the dictionary knows. */
  private boolean isGenitive(String word, EntityType type, int times) {
    int own = forms.of(word + "s");
    int stem = forms.of(word);
    int names = type == EntityType.PERSON ? Forms.FIRST | Forms.LAST : Forms.NAME;
    if (known.bySurname(word) != null) return true;
    if ((stem & names) != 0) return true;
    if ((own & names) != 0) return false;
    if (type == EntityType.ORGANISATION) {
      return times > 0 && (stem & Forms.NOUN) != 0 && (own & Forms.NOUN) != 0;
    }
    if (times > 1) return false;
    char last = word.charAt(word.length() - 1);
    if ("aeiousxzß".indexOf(last) >= 0) return false;
    return type == EntityType.PERSON ? !word.endsWith("en") && !word.endsWith("er") : stem != 0;
  }

  private static boolean isSpelled(KnownName found, String name) {
    return found.name().equals(name) || found.variants().contains(name);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
