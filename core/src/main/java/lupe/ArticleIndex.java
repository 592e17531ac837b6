package lupe;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import lupe.alert.Archive;
import lupe.article.Article;
import lupe.entity.EntityLedger;
import lupe.entity.EntityRecognizer;
import lupe.entity.NameVariants;
import lupe.entity.NewsEntityRecognizer;
import lupe.eval.RankChange;
import lupe.eval.Topic;
import lupe.index.ArticleEditor;
import lupe.index.ArticleIds;
import lupe.index.Build;
import lupe.index.Fingerprint;
import lupe.index.GoldenAnswers;
import lupe.index.IndexClosedException;
import lupe.index.IndexCorruptException;
import lupe.index.IndexMismatchException;
import lupe.index.IndexMissingException;
import lupe.index.IndexUpdate;
import lupe.index.StoredArticles;
import lupe.index.generation.BuildPlan;
import lupe.index.generation.DeletionReport;
import lupe.index.generation.GenerationBuild;
import lupe.index.generation.IndexFolder;
import lupe.search.ArticleCopies;
import lupe.search.ArticleEntities;
import lupe.search.ArticleSearch;
import lupe.search.EntityRequest;
import lupe.search.EntityResult;
import lupe.search.Explanation;
import lupe.search.Facet;
import lupe.search.Interval;
import lupe.search.OnlyArticles;
import lupe.search.SearchRequest;
import lupe.search.SearchResult;
import lupe.search.SimilarArticle;
import lupe.search.SimilarArticles;
import lupe.search.Suggestions;
import lupe.search.Timeline;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * An index of articles, open for searching. Thread-safe, made to be opened once and shared by all
 * threads of a program; follows what others publish when {@link #refresh} is called, or by itself,
 * see {@link Builder#refreshEvery}.
 *
 * <p>Once it is closed, all methods throw {@link IndexClosedException}; an interrupted thread may
 * search, and harms nobody else's search.
 *
 * <pre>{@code
 * try (var articles = ArticleIndex.open(Path.of("archive"))) {
 *   SearchResult result = articles.search(SearchRequest.of("Seltene Erden").limit(20));
 *   for (Hit hit : result.hits()) System.out.println(hit.article().title() + "  " + hit.reasons());
 * }
 * }</pre>
 */
public final class ArticleIndex implements Archive, AutoCloseable {
  private final OpenIndex open;
  private final Ledger ledger;
  private final Clock clock;

  private ArticleIndex(OpenIndex open, Ledger ledger, Clock clock) {
    this.open = open;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Opens the live generation of an index.
   *
   * @throws lupe.index.IndexMissingException if there is none; nothing is created
   * @throws lupe.index.IndexMismatchException if another version or analysis made it
   * @throws lupe.index.IndexCorruptException if it is damaged
   */
  public static ArticleIndex open(Path folder) throws IOException {
    return at(folder).open();
  }

  /**
   * Begins an update of an index, which is made if it is not there.
   *
   * @throws lupe.index.IndexBusyException if another writer is at work
   */
  public static IndexUpdate update(Path folder) throws IOException {
    return at(folder).update();
  }

  /** Settings for opening or writing an index in a folder. */
  public static Builder at(Path folder) {
    return new Builder(folder);
  }

  /** An empty index in memory, for tests; written to by {@link #update()}. */
  public static ArticleIndex inMemory() throws IOException {
    return new ArticleIndex(new OpenIndex.Memory(), Ledger.SHIPPED, Clock.systemUTC());
  }

  /** An index of some articles in memory, for tests. */
  public static ArticleIndex inMemory(Collection<Article> articles) throws IOException {
    return inMemory(articles, Clock.systemUTC());
  }

  /**
   * An index of some articles in memory, for tests of what depends on the day.
   *
   * @param clock tells what today is, to queries such as {@code seit:7d} and to {@link
   *     lupe.search.Order#FRESH}
   */
  public static ArticleIndex inMemory(Collection<Article> articles, Clock clock)
      throws IOException {
    var index = new ArticleIndex(new OpenIndex.Memory(), Ledger.SHIPPED, clock);
    try (IndexUpdate update = index.update()) {
      for (Article article : articles) update.add(article);
      update.commit();
    }
    return index;
  }

  /**
   * Begins an update of this index. Searches see it after its commit and a {@link #refresh}, in
   * memory without one.
   */
  public IndexUpdate update() throws IOException {
    return open.update();
  }

  /**
   * Finds articles.
   *
   * @throws lupe.query.QueryException if the query has a filter that cannot be understood, or is
   *     beyond the limits; any other text is a query
   */
  public SearchResult search(SearchRequest request) throws IOException {
    return read(reader -> search(reader).search(request));
  }

  private <R> R read(OpenIndex.Reading<R> reading) throws IOException {
    try {
      return open.read(reading);
    } catch (AlreadyClosedException e) {
      throw new IndexClosedException("this index is closed", e);
    }
  }

  private ArticleSearch search(DirectoryReader reader) throws IOException {
    return new ArticleSearch(reader, clock, ledger.variants());
  }

  /**
   * Finds the ten best articles for a query.
   *
   * @throws lupe.query.QueryException as {@link #search(SearchRequest)}
   */
  public SearchResult search(String query) throws IOException {
    return search(SearchRequest.of(query));
  }

  /**
   * Finds articles about the same thing as one, but not its near-copies, most similar first.
   *
   * @param id id of the article
   * @param limit articles wanted, 1 to 1000
   * @return empty if there is no article of this id
   */
  public Optional<List<SimilarArticle>> similar(String id, int limit) throws IOException {
    return read(reader -> new SimilarArticles(reader).to(id, limit));
  }

  /**
   * Counts the articles that a request finds over time.
   *
   * @param by length of the bars, or null for what fits the time they span
   */
  public Timeline timeline(SearchRequest request, @Nullable Interval by) throws IOException {
    return read(reader -> search(reader).timeline(request, by));
  }

  /**
   * Explains why an article matches a request, or why not.
   *
   * @return empty if there is no article of this id
   */
  public Optional<Explanation> explain(SearchRequest request, String id) throws IOException {
    return read(reader -> search(reader).explain(request, id));
  }

  /** Words of articles that begin so, those of most articles first. */
  public List<String> suggestWords(String beginning, int limit) throws IOException {
    return read(reader -> new Suggestions(reader).words(beginning, limit));
  }

  /**
   * Persons, places, organisations, sections or sources of articles that begin so, those of most
   * articles first.
   *
   * @throws IllegalArgumentException if the facet is a time
   */
  public List<String> suggestValues(Facet facet, String beginning, int limit) throws IOException {
    return read(reader -> new Suggestions(reader).values(facet, beginning, limit));
  }

  @Override
  public SearchResult search(SearchRequest request, Set<String> ids) throws IOException {
    return read(reader -> search(OnlyArticles.of(reader, ids)).search(request));
  }

  @Override
  public void forEachId(Consumer<String> ids) throws IOException {
    read(reader -> {
      ArticleIds.forEach(reader, ids);
      return Boolean.TRUE;
    });
  }

  /**
   * Lists the persons, places and organisations of articles: how many articles name them, and when
   * first and last.
   *
   * <pre>{@code
   * articles.entities(EntityRequest.of("Zölle").with("Donald Trump").type(EntityType.PERSON));
   * }</pre>
   */
  public EntityResult entities(EntityRequest request) throws IOException {
    return read(reader -> search(reader).entities(request));
  }

  /**
   * The persons, places and organisations of one article, and where it names them.
   *
   * @return empty if there is no article of this id
   */
  public Optional<ArticleEntities> entities(String id) throws IOException {
    return read(reader -> search(reader).entities(id));
  }

  @Override
  public Map<String, Set<String>> copies(Collection<String> ids) throws IOException {
    return read(reader -> new ArticleCopies(reader).of(ids));
  }

  /** The article of this id, whole. */
  public Optional<Article> article(String id) throws IOException {
    return read(reader -> new StoredArticles(reader).find(id).map(StoredArticles.Found::article));
  }

  /**
   * What became of the first answers to some queries between another state of the index and this
   * one.
   *
   * @param depth how many answers of each query are compared
   */
  public List<RankChange> changesSince(ArticleIndex before, List<Topic> queries, int depth)
      throws IOException {
    return new GoldenQueries(queries, depth, before::search).changes(this::search);
  }

  /** Articles in the index. */
  public long size() throws IOException {
    return read(reader -> (long) reader.numDocs());
  }

  /**
   * Looks whether another generation is live, and uses it from now on. Searches that are running
   * finish on the one that they began with.
   *
   * @return whether there was another one
   */
  public boolean refresh() throws IOException {
    try {
      return open.refresh();
    } catch (AlreadyClosedException e) {
      throw new IndexClosedException("this index is closed", e);
    }
  }

  /**
   * Ends its use. Searches that are running finish; later ones throw {@link IndexClosedException}.
   */
  @Override
  public void close() throws IOException {
    open.close();
  }

  /**
   * How an index is opened or written. What is not set has a default.
   *
   * <pre>{@code
   * ArticleIndex.at(folder).refreshEvery(Duration.ofMinutes(1)).open(); // to search
   * ArticleIndex.at(folder).memory(256).threads(2).update(); // to write
   * }</pre>
   */
  public static final class Builder {
    private static final int LEAST_MEMORY = 16;
    private static final int MOST_MEMORY = 128;

    private final Path folder;
    private @Nullable EntityRecognizer recognizer;
    private @Nullable EntityLedger ledger;
    private int memory = usualMemory();
    private int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
    private Duration refresh = Duration.ZERO;
    private long inputBytes;
    private List<Topic> golden = List.of();
    private OptionalLong generation = OptionalLong.empty();
    private int keep = BuildPlan.DEFAULT_KEEP;
    private Clock clock = Clock.systemUTC();

    private Builder(Path folder) {
      this.folder = folder;
    }

    /**
     * What finds persons, places and organisations in articles that are written; default: {@link
     * NewsEntityRecognizer}.
     */
    public Builder entities(EntityRecognizer wanted) {
      recognizer = wanted;
      return this;
    }

    /**
     * Names that are added, corrected or blocked; default: those of the file {@code entities.tsv}
     * in the folder of the index, if it is there. An open index follows changes of that file.
     */
    public Builder names(EntityLedger wanted) {
      ledger = wanted;
      return this;
    }

    private static int usualMemory() {
      long heap = Runtime.getRuntime().maxMemory() >> 20;
      return Math.clamp(heap / 4, LEAST_MEMORY, MOST_MEMORY);
    }

    /**
     * Memory that articles may fill before they go to disk, in MiB; default: a quarter of the
     * largest heap, but 16 to 128.
     */
    public Builder memory(int mebibytes) {
      if (mebibytes < 1) {
        throw new IllegalArgumentException("memory must be at least 1 MiB, got " + mebibytes);
      }
      memory = mebibytes;
      return this;
    }

    /** Threads that analyse and write; default: processors, at most 4. */
    public Builder threads(int wanted) {
      if (wanted < 1) {
        throw new IllegalArgumentException("threads must be at least 1, got " + wanted);
      }
      threads = wanted;
      return this;
    }

    /** How often an open index looks for another generation; default: only when asked. */
    public Builder refreshEvery(Duration interval) {
      refresh = interval;
      return this;
    }

    /**
     * Size of the input in bytes, to make sure beforehand that the disk has room; default 0:
     * unknown.
     */
    public Builder inputBytes(long bytes) {
      inputBytes = bytes;
      return this;
    }

    /** Generations that stay after a publication, the live one among them; default 2. */
    public Builder keep(int generations) {
      keep = generations;
      return this;
    }

    /**
     * Queries whose first answers in the live generation a rebuild must not lose; the gate is told
     * which share of them is found again. Without effect where the live generation cannot be
     * searched: there is none, it is damaged, or another version made it.
     */
    public Builder golden(List<Topic> queries) {
      golden = List.copyOf(queries);
      return this;
    }

    /** The generation to open; default: the live one, and what becomes live later. */
    public Builder generation(long number) {
      generation = OptionalLong.of(number);
      return this;
    }

    /** The clock that tells what today is; default: the system's. */
    public Builder clock(Clock wanted) {
      clock = wanted;
      return this;
    }

    /**
     * Opens the index for searching; see {@link ArticleIndex#open(Path)}.
     *
     * @throws lupe.entity.EntityLedgerException if the file of names cannot be understood
     */
    public ArticleIndex open() throws IOException {
      Ledger names = names();
      OpenIndex open =
          generation.isPresent()
              ? new OpenIndex.OneGeneration(index(), generation.getAsLong())
              : new OpenIndex.OnDisk(this, refresh);
      return new ArticleIndex(open, names, clock);
    }

    /** Begins an update; see {@link ArticleIndex#update(Path)}. */
    public IndexUpdate update() throws IOException {
      EntityLedger names = written();
      return write(names, index().update(plan()), GoldenAnswers.NONE);
    }

    /** Begins a generation without any articles, to be published in place of the live one. */
    public IndexUpdate rebuild() throws IOException {
      EntityLedger names = written();
      GoldenAnswers answers = golden.isEmpty() ? GoldenAnswers.NONE : liveAnswers();
      return write(names, index().rebuild(plan()), answers);
    }

    /**
     * Deletes articles from every generation that is kept, so that no rollback brings them back,
     * and their text from the disk.
     */
    public DeletionReport delete(Collection<String> ids) throws IOException {
      return index().delete(ids, new ArticleEditor());
    }

    private GoldenAnswers liveAnswers() throws IOException {
      try (ArticleIndex live = open()) {
        return new GoldenQueries(golden, RankChange.DEPTH, live::search);
      } catch (IndexMissingException | IndexMismatchException | IndexCorruptException e) {
        return GoldenAnswers.NONE;
      }
    }

    IndexFolder index() {
      return IndexFolder.at(folder);
    }

    private BuildPlan plan() {
      return BuildPlan.of(Fingerprint.get()).withInputBytes(inputBytes).withKeep(keep);
    }

    /** A mistake in the file of names is told before a build begins. */
    private EntityLedger written() throws IOException {
      return ledger == null ? LedgerFile.read(ledgerFile()) : ledger;
    }

    private IndexUpdate write(
        EntityLedger writtenNames, GenerationBuild build, GoldenAnswers answers)
        throws IOException {
      EntityRecognizer found = recognizer == null ? NewsEntityRecognizer.get() : recognizer;
      return new IndexUpdate(
          Build.onDisk(build),
          new IndexUpdate.Settings(writtenNames.over(found), memory, threads, answers));
    }

    private Path ledgerFile() {
      return folder.resolve(EntityLedger.FILE);
    }

    private Ledger names() throws IOException {
      if (ledger == null) return new LedgerFile(ledgerFile());
      NameVariants given = ledger.over(NameVariants.known());
      return () -> given;
    }
  }
}
