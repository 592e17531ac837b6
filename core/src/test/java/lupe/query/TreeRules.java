package lupe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;

/** What {@link Query}, {@link ParsedQuery} and {@link QueryException} promise. */
final class TreeRules {
  private TreeRules() {}

  static void check(ParsedQuery query) {
    check(query.tree(), query.text(), false);
    int from = 0;
    for (Note note : query.notes()) {
      check(note.span(), query.text());
      checkSentence(note.text());
      if (note.span().from() < from) throw new AssertionError("notes out of order");
      from = note.span().from();
      checkCarets(query.text(), note.span());
    }
    if (QueryPrinter.tree(query.tree()).isBlank() || QueryPrinter.line(query.tree()).isBlank())
      throw new AssertionError("nothing printed");
  }

  static void check(QueryException error, String text) {
    check(error.span(), text);
    checkSentence(String.valueOf(error.getMessage()));
    checkCarets(text, error.span());
  }

  private static void checkSentence(String sentence) {
    if (!sentence.endsWith(".") || sentence.length() > 300 || !isClean(sentence))
      throw new AssertionError("no short sentence: " + sentence);
  }

  private static void checkCarets(String text, Span span) {
    List<String> lines = Carets.show(text, span).lines().toList();
    assertThat(lines).hasSize(2);
    if (!lines.get(0).equals(Excerpt.harmless(lines.get(0))))
      throw new AssertionError("harmful: " + lines);
  }

  private static void check(Span span, String text) {
    if (span.from() < 0 || span.to() <= span.from() || span.to() > text.length())
      throw new AssertionError("no place: " + span);
  }

  private static void check(Query query, String text, boolean isInTitle) {
    switch (query) {
      case Query.All all -> {}
      case Query.Word word -> checkWords(List.of(word.text()), word.span(), text);
      case Query.Phrase phrase -> checkWords(phrase.words(), phrase.span(), text);
      case Query.Near near -> checkWords(near.words(), near.span(), text);
      case Query.Exact exact -> checkWords(exact.words(), exact.span(), text);
      case Query.Prefix prefix -> checkWords(List.of(prefix.text()), prefix.span(), text);
      case Query.Named named -> checkFilter(named.name(), named.span(), text, isInTitle);
      case Query.FromSource from -> checkFilter(from.source(), from.span(), text, isInTitle);
      case Query.InSection in -> checkFilter(in.section(), in.span(), text, isInTitle);
      case Query.Dated dated -> checkFilter("day", dated.span(), text, isInTitle);
      case Query.InTitle title -> check(title.query(), text, true);
      case Query.Not not -> throw new AssertionError("an exclusion outside of And");
      case Query.Or or -> checkMembers(or.queries(), Query.Or.class, text, isInTitle);
      case Query.And and -> {
        List<Query> positive =
            and.queries().stream().filter(member -> !(member instanceof Query.Not)).toList();
        if (positive.isEmpty()) throw new AssertionError("only exclusions: " + and);
        if (positive.size() > 1 && positive.contains(new Query.All()))
          throw new AssertionError("everything beside something: " + and);
        List<Query> members =
            and.queries().stream()
                .map(member -> member instanceof Query.Not not ? not.query() : member)
                .toList();
        if (and.queries().size() != positive.size())
          members.forEach(member -> check(member, text, isInTitle));
        else checkMembers(members, Query.And.class, text, isInTitle);
      }
    }
  }

  private static void checkMembers(
      List<Query> members, Class<?> kind, String text, boolean isInTitle) {
    if (members.size() < 2) throw new AssertionError("too few: " + members);
    for (Query member : members) {
      if (kind.isInstance(member)) throw new AssertionError("not flat: " + members);
      check(member, text, isInTitle);
    }
  }

  private static void checkFilter(String value, Span span, String text, boolean isInTitle) {
    if (isInTitle) throw new AssertionError("a filter within the title");
    if (value.length() > 100 || !isClean(value)) throw new AssertionError("no value: " + value);
    check(span, text);
  }

  private static void checkWords(List<String> words, Span span, String text) {
    check(span, text);
    for (String word : words) {
      boolean isWord = word.length() <= 100 && word.indexOf(' ') < 0 && WordEdges.hasWord(word);
      if (!isWord || !isClean(word)) throw new AssertionError("no word: " + word);
    }
  }

  private static boolean isClean(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        && text.codePoints()
            .map(Character::getType)
            .noneMatch(type ->
                type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE);
  }
}
