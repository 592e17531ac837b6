package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries on several windows of random articles, beside those of Lucene and beside themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WindowQueryTest {
  private static final int ARTICLES = 6_000;
  private static final long SEED = 20261128;

  /** From very frequent to very rare. */
  private static final List<String> WORDS =
      List.of("der", "haushalt", "steuer", "zug", "streik", "brücke", "meteorit");

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final List<String> titles = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private DirectoryReader reader;
  private IndexSearcher searcher;
  private TextFields fields;

  @BeforeAll
  void indexRandomArticles() throws IOException {
    var random = new SplittableRandom(SEED);
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < ARTICLES; i++) {
        titles.add(words(random, 4));
        bodies.add(words(random, 20));
        var document = new Document();
        document.add(new TextField("title", titles.get(i), Field.Store.NO));
        document.add(new TextField("body", bodies.get(i), Field.Store.NO));
        writer.addDocument(document);
        if (i == ARTICLES / 3) writer.flush();
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    fields = TextFields.all(searcher, IndexLists.once(reader), Weights.STANDARD);
  }

  @AfterAll
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  private static String words(SplittableRandom random, int most) {
    var words = new ArrayList<String>();
    for (int i = random.nextInt(1, most); i > 0; i--) {
      int rareness = 0;
      while (rareness < WORDS.size() - 1 && random.nextInt(4) == 0) rareness++;
      words.add(random.nextInt(3) == 0 ? "x" + random.nextInt(9) : WORDS.get(rareness));
    }
    return String.join(" ", words);
  }

  private Query word(String... forms) {
    return fields.anyOf(List.of(forms));
  }

  private static Query anyOf(String... forms) {
    var any = new BooleanQuery.Builder();
    for (String form : forms) {
      any.add(new TermQuery(new Term("title", form)), Occur.SHOULD);
      any.add(new TermQuery(new Term("body", form)), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query allOf(Query... queries) {
    var all = new BooleanQuery.Builder();
    for (Query query : queries) all.add(query, Occur.MUST);
    return all.build();
  }

  private TopDocs best(Query query, List<Near> near, int exactUpTo) throws IOException {
    var bonus = new Bonus(near, ExactForms.of(List.of()), 0, searcher);
    return searcher.search(query, BestCollector.of(bonus, 10, exactUpTo));
  }

  private TopDocs all(Query query) throws IOException {
    return searcher.search(query, ARTICLES);
  }

  private static List<Integer> numbers(TopDocs docs) {
    return IntStream.range(0, docs.scoreDocs.length)
        .mapToObj(i -> docs.scoreDocs[i].doc)
        .sorted()
        .toList();
  }

  private PartsQuery parts(float together, float alone) {
    return new PartsQuery(
        List.of(
            new PartsQuery.Part(fields.anyOfIfKnown(List.of("zug")), alone),
            new PartsQuery.Part(fields.anyOfIfKnown(List.of("streik", "meteorit")), alone)),
        together,
        0.2f);
  }

  @Test
  void aWordMatchesWhatHasOneOfItsForms() throws IOException {
    assertThat(numbers(all(word("haushalt", "zug"))))
        .isEqualTo(numbers(all(anyOf("haushalt", "zug"))))
        .hasSizeGreaterThan(2_048);
  }

  @Test
  void aUnionMatchesWhatHasAnyOfItsMembers() throws IOException {
    Query union = UnionQuery.sum(List.of(word("streik"), word("haushalt"), word("unbekannt")));
    assertThat(union).isInstanceOf(UnionQuery.class);
    assertThat(numbers(all(union))).isEqualTo(numbers(all(anyOf("streik", "haushalt"))));
  }

  @Test
  void partsMatchTogetherOrAlone() throws IOException {
    Query both = allOf(anyOf("zug"), anyOf("streik", "meteorit"));
    assertThat(numbers(all(parts(0.7f, 0)))).isEqualTo(numbers(all(both))).isNotEmpty();
    assertThat(numbers(all(parts(0.7f, 0.3f))))
        .isEqualTo(numbers(all(anyOf("zug", "streik", "meteorit"))));
  }

  @Test
  void aScoreDoesNotDependOnTheWindow() throws IOException {
    List<Query> queries =
        List.of(
            word("haushalt", "zug"),
            UnionQuery.sum(List.of(word("streik"), word("haushalt"))),
            UnionQuery.strongest(List.of(word("steuer"), parts(0.7f, 0.3f)), 0.2f),
            fields.sequence(List.of(List.of("haushalt", "steuer"), List.of("der")), 2));
    for (Query query : queries) {
      var random = new SplittableRandom(SEED);
      ScoreDoc[] docs = all(query).scoreDocs;
      for (int i = 0; i < 200; i++) {
        ScoreDoc doc = docs[random.nextInt(docs.length)];
        float alone = searcher.explain(query, doc.doc).getValue().floatValue();
        assertThat(doc.score).as("%s of %s", doc.doc, query).isCloseTo(alone, within(1e-5f));
      }
    }
  }

  @Test
  void scoresAddUpUnderARareWordThatLeads() throws IOException {
    Query both = allOf(word("meteorit"), word("der"));
    assertThat(numbers(all(both))).isEqualTo(numbers(all(allOf(anyOf("meteorit"), anyOf("der")))));
    for (ScoreDoc doc : all(both).scoreDocs) {
      float rare = searcher.explain(word("meteorit"), doc.doc).getValue().floatValue();
      float frequent = searcher.explain(word("der"), doc.doc).getValue().floatValue();
      assertThat(doc.score).isCloseTo(rare + frequent, within(1e-5f));
    }
  }

  @Test
  void theBestAreTheSameWhereWeakOnesArePassedOver() throws IOException {
    Query union = UnionQuery.sum(List.of(word("streik"), word("haushalt"), word("der")));
    ScoreDoc[] best = searcher.search(union, 10).scoreDocs;
    ScoreDoc[] all = all(union).scoreDocs;
    for (int i = 0; i < best.length; i++) {
      assertThat(best[i].doc).isEqualTo(all[i].doc);
      assertThat(best[i].score).isEqualTo(all[i].score);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5})
  void aSequenceMatchesWhatLucenesPhraseMatches(int slop) throws IOException {
    List<List<String>> places =
        List.of(List.of("haushalt", "steuer"), List.of("der"), List.of("zug", "x1", "x2"));
    var any = new BooleanQuery.Builder();
    for (String field : List.of("title", "body")) {
      var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
      for (List<String> place : places) {
        phrase.add(place.stream().map(text -> new Term(field, text)).toArray(Term[]::new));
      }
      any.add(phrase.build(), Occur.SHOULD);
    }
    assertThat(numbers(all(fields.sequence(places, slop))))
        .isEqualTo(numbers(all(any.build())))
        .isNotEmpty();
  }

  @Test
  void oneWordDoesNotFillTwoPlaces() throws IOException {
    var twice = new ArrayList<Integer>();
    for (int i = 0; i < ARTICLES; i++) if (isTwiceWithin(i, 2)) twice.add(i);
    Query query = fields.sequence(List.of(List.of("steuer"), List.of("steuer")), 1);
    assertThat(numbers(all(query))).isEqualTo(twice).isNotEmpty();
  }

  /** Whether the word steuer stands twice in a field, so many places apart at most. */
  private boolean isTwiceWithin(int doc, int most) {
    for (String text : List.of(titles.get(doc), bodies.get(doc))) {
      List<String> words = List.of(text.split(" ", -1));
      for (int i = words.indexOf("steuer"); i >= 0 && i < words.size(); i++) {
        int end = Math.min(words.size(), i + most + 1);
        if (words.get(i).equals("steuer") && words.subList(i + 1, end).contains("steuer")) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void allOfSeveralMatchesWhatHasEachAndAddsUpTheirScores() throws IOException {
    Query all = AllQuery.of(List.of(word("haushalt"), word("streik", "zug"), parts(1, 0.5f)));
    Query expected = allOf(word("haushalt"), word("streik", "zug"), parts(1, 0.5f));
    assertThat(all).isInstanceOf(AllQuery.class);
    assertThat(all(all).scoreDocs).isNotEmpty();
    assertSameScores(all(all), all(expected));
  }

  static Stream<Arguments> unions() {
    return Stream.of(
        Arguments.of(List.of("der", "zug", "meteorit"), 1f),
        Arguments.of(List.of("der", "zug", "meteorit"), 0.2f),
        Arguments.of(List.of("haushalt", "steuer", "streik", "brücke"), 1f),
        Arguments.of(List.of("der", "haushalt"), 0f));
  }

  @ParameterizedTest
  @MethodSource("unions")
  void whatIsPassedOverIsNeverAmongTheBest(List<String> words, float tie) throws IOException {
    var members = new ArrayList<Query>(words.stream().map(this::word).toList());
    members.add(parts(0.7f, 0.5f));
    Query union = UnionQuery.strongest(members, tie);
    TopDocs some = best(union, List.of(), 100);
    TopDocs all = best(union, List.of(), Integer.MAX_VALUE);
    assertThat(some.totalHits.value()).isLessThan(all.totalHits.value());
    assertSameScores(some, all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"haushalt steuer", "der haushalt", "zug streik", "der meteorit"})
  void nearnessIsFoundWhereverItBringsAnArticleAmongTheBest(String pair) throws IOException {
    String[] typed = pair.split(" ");
    List<Query> words = List.of(word(typed[0]), word(typed[1]));
    Query near = fields.sequence(List.of(List.of(typed[0]), List.of(typed[1])), 6);
    var matching =
        new Matching(
            AllQuery.of(words),
            UnionQuery.sum(words),
            List.of(new Near(new BoostQuery(near, 2), bound(0, words), bound(1, words))));
    assertSameScores(
        best(matching.complete(), matching.near(), Integer.MAX_VALUE),
        best(matching.asPart().complete(), List.of(), Integer.MAX_VALUE));
  }

  private static Near.Word bound(int member, List<Query> words) {
    return new Near.Word(member, ((WordQuery) words.get(member)).highest(), 1);
  }

  private static void assertSameScores(TopDocs found, TopDocs expected) {
    assertThat(found.scoreDocs).hasSameSizeAs(expected.scoreDocs);
    for (int i = 0; i < found.scoreDocs.length; i++) {
      assertThat(found.scoreDocs[i].score).isEqualTo(expected.scoreDocs[i].score, within(1e-4f));
    }
  }
}
