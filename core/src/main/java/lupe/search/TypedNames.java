package lupe.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lupe.entity.NameKey;
import lupe.entity.NameVariants;
import lupe.query.Query;

/**
 * Names of several words typed as plain words: each word of <i>Vereinigte Staaten</i> may stand for
 * USA, as an article on the USA needs none of them.
 */
final class TypedNames {
  private static final int LONGEST = 4;

  /** Endings of an adjective before its noun; names are known with those of the first line. */
  private static final List<String> NOMINATIVE = List.of("e", "er", "es");

  private static final List<String> OTHERS = List.of("en", "em", "er", "es");

  private final NameVariants names;
  private final Map<String, Set<String>> spellings = new HashMap<>();

  private TypedNames(NameVariants names) {
    this.names = names;
  }

  /** By word of the query, the other spellings of the names that it is part of. */
  static Map<String, Set<String>> of(Query query, NameVariants names) {
    var typed = new TypedNames(names);
    typed.gather(query);
    return typed.spellings;
  }

  private void gather(Query query) {
    switch (query) {
      case Query.And and -> gatherAll(and.queries());
      case Query.Or or -> or.queries().forEach(this::gather);
      case Query.InTitle inTitle -> gather(inTitle.query());
      default -> {}
    }
  }

  private void gatherAll(List<Query> queries) {
    var run = new ArrayList<String>();
    for (Query query : queries) {
      if (query instanceof Query.Word word) {
        run.add(word.text());
      } else {
        gatherRun(run);
        run.clear();
        gather(query);
      }
    }
    gatherRun(run);
  }

  private void gatherRun(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 2; to <= Math.min(words.size(), from + LONGEST); to++) {
        List<String> name = words.subList(from, to);
        Set<String> others = others(name);
        if (others.isEmpty()) continue;
        for (String word : name) {
          spellings.computeIfAbsent(word, w -> new LinkedHashSet<>()).addAll(others);
        }
      }
    }
  }

  private Set<String> others(List<String> words) {
    String typed = String.join(" ", words);
    Set<String> found = names.spellings(typed);
    if (!found.isEmpty()) return withoutSameKey(found, typed);
    String first = words.get(0);
    for (String ending : OTHERS) {
      if (!first.endsWith(ending)) continue;
      String stem = first.substring(0, first.length() - ending.length());
      for (String nominative : NOMINATIVE) {
        String name = stem + nominative + typed.substring(first.length());
        found = names.spellings(name);
        if (!found.isEmpty()) return withoutSameKey(found, name);
      }
    }
    return found;
  }

  /** Transliterations are found word by word. */
  private static Set<String> withoutSameKey(Set<String> spellings, String typed) {
    String key = NameKey.of(typed);
    var others = new LinkedHashSet<>(spellings);
    others.removeIf(spelling -> NameKey.of(spelling).equals(key));
    return others;
  }
}
