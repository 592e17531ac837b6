package lupe.entity;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lupe.article.EntityType;
import lupe.entity.tagger.Forms;

/** Gives the mentions of one article one name for each person, place and organisation. */
final class NameResolver {
  private static final List<String> DOMAINS = List.of(".de", ".com", ".org", ".net", ".at", ".ch");

  private final KnownNames known = KnownNames.get();
  private final Genitive genitive;

  NameResolver(Forms forms) {
    this.genitive = new Genitive(forms, known);
  }

  /** The mentions with their names. */
  List<Mention> resolve(String text, List<Mention> mentions) {
    Multiset<String> seen = HashMultiset.create();
    for (Mention mention : mentions) {
      seen.add(mention.text());
      if (mention.type() == EntityType.PERSON && mention.text().indexOf(' ') > 0) {
        seen.add(lastWord(mention.text()));
      }
    }
    List<Mention> named = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) named.add(mention.withName(baseName(mention, seen)));
    Map<String, String> abbreviations = Abbreviated.in(text, named);
    var persons = new PersonNames(named, known);
    for (int i = 0; i < named.size(); i++) {
      Mention mention = named.get(i);
      String name = mention.name();
      named.set(
          i,
          mention.withName(
              mention.type() == EntityType.PERSON
                  ? persons.fullName(name, mention.start())
                  : canonical(mention.type(), abbreviations.getOrDefault(name, name))));
    }
    return oneSpelling(named);
  }

  /** The spelling that an article uses first serves for all mentions of a name. */
  private static List<Mention> oneSpelling(List<Mention> mentions) {
    Map<EntityType, Map<String, String>> first = new EnumMap<>(EntityType.class);
    mentions.replaceAll(mention -> {
      String name =
          first
              .computeIfAbsent(mention.type(), type -> new HashMap<>())
              .computeIfAbsent(NameKey.of(mention.name()), key -> mention.name());
      return name.equals(mention.name()) ? mention : mention.withName(name);
    });
    return mentions;
  }

  private String baseName(Mention mention, Multiset<String> seen) {
    String name = Spelling.oneLine(mention.text());
    if (mention.type() == EntityType.PERSON) name = name.substring(Titles.length(name));
    return genitive.strip(name, mention.type(), seen);
  }

  private String canonical(EntityType type, String name) {
    KnownName found = known.find(type, name);
    if (found == null && type == EntityType.ORGANISATION) found = known.find(type, site(name));
    return found != null ? found.name() : Spelling.calm(name);
  }

  /** Whom a web address names: dpa.de is dpa. */
  private static String site(String name) {
    for (String ending : DOMAINS) {
      if (name.endsWith(ending)) return name.substring(0, name.length() - ending.length());
    }
    return name;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
