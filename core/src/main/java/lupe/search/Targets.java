package lupe.search;

import java.util.ArrayList;
import java.util.List;
import lupe.german.FunctionWords;
import lupe.query.Query;

/** Gathers what a query seeks, without what it excludes and without filters. */
final class Targets {
  private final QueryWords words;
  private final List<Target> targets = new ArrayList<>();

  private Targets(QueryWords words) {
    this.words = words;
  }

  static List<Target> of(Query query, QueryWords words) {
    var targets = new Targets(words);
    targets.gather(query);
    return List.copyOf(targets.targets);
  }

  private void gather(Query query) {
    switch (query) {
      case Query.Word word -> targets.add(Target.word(words.word(word.text()), words));
      case Query.Phrase phrase -> gatherPhrase(phrase.words(), 0);
      case Query.Near near -> gatherPhrase(near.words(), near.distance());
      case Query.Exact exact ->
          targets.add(Target.exact(String.join(" ", exact.words()), words.places(exact.words())));
      case Query.Prefix prefix -> targets.add(Target.prefix(words.word(prefix.text()), words));
      case Query.InTitle inTitle -> gather(inTitle.query());
      case Query.And and -> gatherAnd(and.queries());
      case Query.Or or -> or.queries().forEach(this::gather);
      case Query.All all -> {}
      case Query.Not not -> {}
      case Query.Named named -> {}
      case Query.FromSource source -> {}
      case Query.InSection section -> {}
      case Query.Dated dated -> {}
    }
  }

  private void gatherAnd(List<Query> queries) {
    int before = targets.size();
    for (Query query : queries) {
      boolean empty = query instanceof Query.Word word && FunctionWords.contains(word.text());
      if (!empty) gather(query);
    }
    if (targets.size() == before) queries.forEach(this::gather);
  }

  private void gatherPhrase(List<String> texts, int slop) {
    targets.add(Target.sequence(String.join(" ", texts), words.places(texts), slop));
  }
}
