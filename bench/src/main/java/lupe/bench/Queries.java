package lupe.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import lupe.article.Article;

/**
 * Queries of one kind, drawn from articles.
 *
 * @param kind what they are called in a table
 */
record Queries(String kind, List<String> texts) {
  private static final int EACH = 60;
  private static final long SEED = 7;

  /** Single nouns, pairs of nouns, and phrases as they stand in the text. */
  static List<Queries> of(List<Article> articles) {
    var random = new SplittableRandom(SEED);
    var words = new ArrayList<String>();
    var pairs = new ArrayList<String>();
    var phrases = new ArrayList<String>();
    while (phrases.size() < EACH) {
      String body = articles.get(random.nextInt(articles.size())).body();
      String[] tokens = body.split("[^\\p{L}]+", -1);
      int at = random.nextInt(tokens.length);
      int other = random.nextInt(tokens.length);
      if (at + 1 >= tokens.length || !isNoun(tokens[at + 1]) || tokens[at].length() < 4) continue;
      if (!isNoun(tokens[other]) || !body.contains(tokens[at] + " " + tokens[at + 1])) continue;
      words.add(tokens[at + 1]);
      pairs.add(tokens[at + 1] + " " + tokens[other]);
      phrases.add('"' + tokens[at] + " " + tokens[at + 1] + '"');
    }
    return List.of(
        new Queries("words", words), new Queries("pairs", pairs), new Queries("phrases", phrases));
  }

  private static boolean isNoun(String word) {
    return word.length() > 4 && Character.isUpperCase(word.charAt(0));
  }
}
