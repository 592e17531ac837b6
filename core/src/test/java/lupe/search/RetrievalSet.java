package lupe.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lupe.article.Article;
import lupe.eval.Judgements;
import lupe.eval.Topic;
import lupe.load.ArticleLoader;

/**
 * Articles with topics and judgements.
 *
 * @param name of the set
 * @param articles the collection
 * @param topics the queries
 * @param judgements the right answers
 */
record RetrievalSet(
    String name, List<Article> articles, List<Topic> topics, Judgements judgements) {

  static RetrievalSet topics(Path shared) throws IOException {
    Path folder = shared.resolve("eval/ir/wikinews_topics");
    return new RetrievalSet(
        "topics",
        load(shared.resolve("eval/news/wikinews_de.jsonl")),
        Topic.read(folder.resolve("topics.tsv")),
        Judgements.read(folder.resolve("qrels.tsv")));
  }

  static RetrievalSet knownItem(Path shared, String name) throws IOException {
    Path folder = shared.resolve("eval/ir").resolve(name);
    return new RetrievalSet(
        name,
        load(folder.resolve("corpus.jsonl")),
        Topic.read(folder.resolve("queries.jsonl")),
        Judgements.read(folder.resolve("qrels.tsv")));
  }

  private static List<Article> load(Path file) throws IOException {
    var articles = new ArrayList<Article>();
    ArticleLoader.standard().load(List.of(file), articles::add);
    return articles;
  }
}
