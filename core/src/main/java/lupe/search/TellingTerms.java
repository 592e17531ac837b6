package lupe.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lupe.analysis.NameSpans;
import lupe.analysis.TermKind;
import lupe.analysis.TextTerms;
import lupe.article.EntityType;
import lupe.entity.Mention;
import lupe.german.FunctionWords;
import lupe.index.ArticleNames;
import lupe.index.ArticleText;
import lupe.index.EntityFields;
import lupe.index.Schema;
import lupe.index.StoredArticles;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** The names and words by which an article differs most from the others of an index. */
final class TellingTerms {
  private static final int MOST_NAMES = 12;
  private static final int MOST = 30;

  /** In a headline a word counts as often. */
  private static final int TITLE_WEIGHT = 3;

  /** A name says more about what an article is about than a word as rare. */
  private static final double NAME_WEIGHT = 1.5;

  private static final float PART_WEIGHT = 0.5f;

  /**
   * A name or word.
   *
   * @param text as the article writes it
   * @param isName whether it is a name
   * @param weight how telling it is
   * @param query finds and scores the articles that have it
   */
  record Telling(String text, boolean isName, double weight, Query query) {}

  /** A word, and how often it stands in the article. */
  private record Counted(String surface, int count) {}

  private final TextFields fields;
  private final Vocabulary vocabulary;
  private final int articles;

  /** Weighs by how rare terms are among so many articles. */
  TellingTerms(TextFields fields, int articles) {
    this.fields = fields;
    this.vocabulary = fields.vocabulary();
    this.articles = articles;
  }

  /** The most telling first. */
  List<Telling> of(StoredArticles.Found found) {
    List<Telling> telling = new ArrayList<>(names(found));
    telling.sort(Comparator.comparingDouble(Telling::weight).reversed());
    if (telling.size() > MOST_NAMES) telling.subList(MOST_NAMES, telling.size()).clear();
    List<Telling> words = words(found);
    words.sort(Comparator.comparingDouble(Telling::weight).reversed());
    telling.addAll(words.subList(0, Math.min(words.size(), MOST - telling.size())));
    return telling;
  }

  private List<Telling> names(StoredArticles.Found found) {
    var names = new ArrayList<Telling>();
    int title = found.article().title().length();
    ArticleNames.counts(
            found.article(), found.mentions(), mention -> mention.end() <= title ? TITLE_WEIGHT : 1)
        .forEach((type, counts) ->
            counts.forEach((name, count) -> {
              Telling telling = name(type, name, count);
              if (telling != null) names.add(telling);
            }));
    return names;
  }

  private @Nullable Telling name(EntityType type, String name, int count) {
    var term = new Term(EntityFields.keys(type), EntityFields.key(name));
    TermStates states = vocabulary.states(term.field(), term.text());
    if (states == null || states.docFreq() < 2) return null;
    double weight = NAME_WEIGHT * saturated(count) * rareness(states.docFreq());
    Query query = new ConstantScoreQuery(new TermQuery(term, states));
    return new Telling(name, true, weight, new BoostQuery(query, (float) weight));
  }

  private List<Telling> words(StoredArticles.Found found) {
    var words = new ArrayList<Telling>();
    counted(found)
        .forEach((key, word) -> {
          int frequency = frequency(TermKind.WORD.term(key));
          if (frequency < 2 && frequency(TermKind.HEAD.term(key)) == 0) return;
          double weight = saturated(word.count);
          Query query =
              fields.word(
                  List.of(
                      new Alternative(TermKind.WORD.term(key), Bridge.INFLECTION, 1),
                      new Alternative(TermKind.HEAD.term(key), Bridge.COMPOUND_HEAD, PART_WEIGHT)));
          words.add(
              new Telling(
                  word.surface,
                  false,
                  weight * rareness(Math.max(1, frequency)),
                  new BoostQuery(query, (float) weight)));
        });
    return words;
  }

  /**
   * The words that are neither of grammar nor within names, by the key of their likeliest lemma.
   */
  private static Map<String, Counted> counted(StoredArticles.Found found) {
    Map<String, Counted> words = new LinkedHashMap<>();
    String text = ArticleText.of(found.article());
    int title = found.article().title().length();
    boolean[] inName = new boolean[text.length() + 1];
    for (Mention mention : found.mentions()) {
      java.util.Arrays.fill(inName, mention.start(), mention.end(), true);
    }
    Map<Integer, Boolean> seen = new HashMap<>();
    TextTerms.visit(
        text,
        NameSpans.NONE,
        (term, position, start, end) -> {
          if (TermKind.of(term) != TermKind.WORD || seen.put(start, true) != null) return;
          String surface = text.substring(start, end);
          if (inName[start] || !isTelling(surface)) return;
          int weight = start < title ? TITLE_WEIGHT : 1;
          words.merge(
              term,
              new Counted(surface, weight),
              (old, more) -> new Counted(old.surface, old.count + more.count));
        });
    return words;
  }

  private static boolean isTelling(String surface) {
    return surface.length() > 2
        && surface.chars().anyMatch(Character::isLetter)
        && !FunctionWords.contains(surface);
  }

  private int frequency(String term) {
    int most = 0;
    for (String field : Schema.TEXTS) {
      TermStates states = vocabulary.states(field, term);
      if (states != null) most = Math.max(most, states.docFreq());
    }
    return most;
  }

  private static double saturated(int count) {
    return count / (count + 1.2);
  }

  private double rareness(int frequency) {
    return Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5));
  }
}
