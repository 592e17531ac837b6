package lupe.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lupe.article.EntityType;
import lupe.entity.tagger.Forms;
import lupe.entity.tagger.Stem;

/** Gives the mentions of one article one name for each person, place and organisation. */
final class NameResolver {
  private final Forms forms;

  NameResolver(Forms forms) {
    this.forms = forms;
  }

  List<Mention> resolve(List<Mention> mentions) {
    Map<String, String> fullNames = new HashMap<>();
    var named = new ArrayList<Mention>(mentions.size());
    for (Mention mention : mentions) {
      Mention stripped = withName(mention, withoutGenitive(mention.text()));
      named.add(stripped);
      String name = stripped.name();
      int space = name.lastIndexOf(' ');
      if (mention.type() == EntityType.PERSON && space > 0) {
        fullNames.putIfAbsent(name.substring(space + 1), name);
      }
    }
    named.replaceAll(mention ->
        mention.type() == EntityType.PERSON
            ? withName(mention, fullNames.getOrDefault(mention.name(), mention.name()))
            : mention);
    return named;
  }

  private String withoutGenitive(String text) {
    int last = text.lastIndexOf(' ') + 1;
    String word = text.substring(last);
    return text.substring(0, last) + Stem.of(word, forms.of(word), forms);
  }

  private static Mention withName(Mention mention, String name) {
    return new Mention(
        mention.start(), mention.end(), mention.type(), mention.text(), name, mention.confidence());
  }
}
