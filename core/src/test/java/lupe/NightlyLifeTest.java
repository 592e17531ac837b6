package lupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import lupe.alert.Alerts;
import lupe.article.Article;
import lupe.article.Published;
import lupe.index.generation.IndexFolder;
import lupe.index.generation.PublicationGate;
import lupe.search.SearchRequest;
import lupe.search.SearchResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day in fast motion: a rebuild every half hour with changing input, alerts after each, and eight
 * threads that search all the time through one open index that follows by itself.
 */
@Tag("long")
class NightlyLifeTest {
  private static final int REBUILDS = 48;
  private static final int SEARCHERS = 8;
  private static final int ARTICLES = 1_500;
  private static final int WARM_UP = 8;
  private static final Duration PAUSE = Duration.ofMillis(10);
  private static final String[] QUERIES = {
    "Haushalt", "Militärhaushalt", "\"seltene Erden\"", "Bundestag Streit", "Hafen Fabrik"
  };
  private static final String[] WORDS = {
    "Haushalt",
    "Bundestag",
    "Streit",
    "Wetter",
    "Regen",
    "Hafen",
    "Fabrik",
    "Preise",
    "Wahl",
    "Stadtrat",
    "Militärhaushalt",
    "Lieferung",
    "Sachsen",
    "Minister",
    "Gemeinde",
    "Fahrplan"
  };

  @TempDir private Path folder;
  private final Random random = new Random(20261124);
  private final List<Article> edition = new ArrayList<>();
  private final ConcurrentLinkedQueue<Took> searches = new ConcurrentLinkedQueue<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final AtomicInteger building = new AtomicInteger();
  private volatile boolean ended;
  private int lastId;

  /** A search: during which rebuild it ended, and how long it took. */
  private record Took(int rebuild, long nanos, boolean atSwitch) {}

  private volatile long slowestOfBystander;
  private volatile long switched = Long.MIN_VALUE;
  private volatile long measured = Long.MIN_VALUE;

  @Test
  void nothingLeaksNothingFailsAndNoSearchWaitsForARebuild() throws Exception {
    for (int i = 0; i < ARTICLES; i++) edition.add(article());
    publish();
    Alerts alerts = Alerts.at(folder);
    List<Long> heap = new ArrayList<>();
    List<Long> files = new ArrayList<>();
    try (var index = ArticleIndex.at(folder).refreshEvery(Duration.ofMillis(20)).open()) {
      alerts.add("geld", "Haushalt", index);
      List<Thread> searchers = new ArrayList<>();
      for (int i = 0; i < SEARCHERS; i++) searchers.add(searcher(index, i));
      searchers.add(bystander());
      for (int rebuild = 1; rebuild <= REBUILDS; rebuild++) {
        building.set(rebuild);
        TreeSet<String> expected = change();
        publish();
        switched = System.nanoTime();
        index.refresh();
        TreeSet<String> reported = new TreeSet<>();
        alerts.run(
            List.of(),
            index,
            reports ->
                reports.forEach(
                    report -> report.hits().forEach(hit -> reported.add(hit.article().id()))));
        assertThat(reported).as("alerts of rebuild " + rebuild).isEqualTo(expected);
        assertThat(IndexFolder.at(folder).verify(false).damages()).isEmpty();
        assertThat(failure.get()).isNull();
        if (rebuild >= WARM_UP) {
          heap.add(usedHeap());
          files.add(openFiles());
        }
      }
      ended = true;
      for (Thread searcher : searchers) searcher.join();
    }
    assertThat(failure.get()).isNull();
    tell(heap, files);
    assertThat(IndexFolder.at(folder).generations()).hasSize(2);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.filter(path -> path.toString().contains("gen-"))).hasSize(2);
    }
    assertThat(files.getLast()).isLessThanOrEqualTo(files.getFirst() + 64);
    assertThat(lowest(heap.subList(heap.size() / 2, heap.size())))
        .isLessThan(lowest(heap.subList(0, heap.size() / 2)) * 3 / 2 + (8 << 20));
  }

  private static long lowest(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).min().orElseThrow();
  }

  /** Takes some articles away, changes some, adds some; the ids that are new to the alert. */
  private TreeSet<String> change() {
    for (int i = 0; i < 3; i++) edition.remove(random.nextInt(edition.size()));
    for (int i = 0; i < 5; i++) {
      int place = random.nextInt(edition.size());
      Article old = edition.get(place);
      edition.set(
          place,
          Article.builder(old.id(), old.title(), old.body() + " Nachtrag " + i + ".")
              .published(old.published())
              .build());
    }
    TreeSet<String> wanted = new TreeSet<>();
    for (int i = 0; i < 6; i++) {
      Article added = article();
      edition.add(added);
      if (added.body().contains("Haushalt") || added.body().contains("haushalt"))
        wanted.add(added.id());
    }
    return wanted;
  }

  private Article article() {
    String id = "a" + lastId++;
    var body = new StringBuilder("Meldung " + id + ".");
    for (int sentence = 0; sentence < 12; sentence++) {
      body.append(" Der");
      for (int i = 0; i < 8; i++) body.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      body.append(" Nummer ").append(random.nextInt(10_000)).append('.');
    }
    if (random.nextInt(4) == 0) body.append(" Es geht um seltene Erden.");
    String text = random.nextBoolean() ? body.toString() : withoutBudgets(body.toString());
    LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
    return Article.builder(id, "Folge " + id, text).published(new Published(day, null)).build();
  }

  private static String withoutBudgets(String body) {
    return body.replaceAll("(?i)\\w*haushalt", "Garten");
  }

  private void publish() throws IOException {
    try (var update = ArticleIndex.at(folder).threads(1).memory(16).rebuild()) {
      for (Article article : edition) update.add(article);
      update.commit(PublicationGate.standard());
    }
  }

  private Thread searcher(ArticleIndex index, int number) {
    return Thread.ofPlatform()
        .name("searcher-" + number)
        .start(() -> {
          try {
            for (int i = number; !ended; i++) {
              search(index, QUERIES[i % QUERIES.length]);
              Thread.sleep(PAUSE);
            }
          } catch (Throwable e) {
            failure.compareAndSet(null, e);
          }
        });
  }

  /** Works and pauses as a searcher does, without an index: what slows it is the machine. */
  private Thread bystander() {
    byte[] bytes = new byte[1 << 20];
    return Thread.ofPlatform()
        .name("bystander")
        .start(() -> {
          try {
            while (!ended) {
              long began = System.nanoTime();
              var sum = new CRC32();
              for (int i = 0; i < 16; i++) sum.update(bytes);
              bytes[0] = (byte) sum.getValue();
              long nanos = System.nanoTime() - began;
              if (isCounted(began)) slowestOfBystander = Math.max(slowestOfBystander, nanos);
              Thread.sleep(PAUSE);
            }
          } catch (InterruptedException e) {
            failure.compareAndSet(null, e);
          }
        });
  }

  /** Whether what began then counts: all is warm, and no collection was asked for. */
  private boolean isCounted(long began) {
    return building.get() >= WARM_UP && (measured == Long.MIN_VALUE || began - measured >= 0);
  }

  private void search(ArticleIndex index, String query) throws IOException {
    long began = System.nanoTime();
    SearchResult result = index.search(SearchRequest.of(query));
    long ends = System.nanoTime();
    if (result.hits().isEmpty()) throw new AssertionError("nothing found for " + query);
    boolean atSwitch = switched != Long.MIN_VALUE && began - switched < 200_000_000L;
    if (isCounted(began)) searches.add(new Took(building.get(), ends - began, atSwitch));
  }

  /** Searches that wait for this collection are not counted. */
  private long usedHeap() {
    measured = System.nanoTime();
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    measured = System.nanoTime();
    return used;
  }

  /** Open files and mapped files of this process, where the system tells. */
  private long openFiles() throws IOException {
    Path open = Path.of("/proc/self/fd");
    if (!Files.isDirectory(open)) return 0;
    try (Stream<Path> fds = Files.list(open);
        Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
      return fds.count() + maps.filter(line -> line.contains(folder.toString())).count();
    }
  }

  private void tell(List<Long> heap, List<Long> files) {
    double slowestElsewhere =
        millis(
            searches.stream()
                .filter(took -> !took.atSwitch())
                .mapToLong(Took::nanos)
                .max()
                .orElse(0));
    double slowestAtSwitch =
        millis(searches.stream().filter(Took::atSwitch).mapToLong(Took::nanos).max().orElse(0));
    double[] p99 =
        searches.stream()
            .mapToInt(Took::rebuild)
            .distinct()
            .sorted()
            .mapToDouble(rebuild -> p99(rebuild))
            .sorted()
            .toArray();
    double median = p99[p99.length / 2];
    double bystander = millis(slowestOfBystander);
    System.out.printf(
        Locale.ROOT,
        "nightly life: %d rebuilds, %d searches, 0 failed; slowest near a switch %.1f ms,"
            + " elsewhere %.1f ms; median of the p99 elsewhere %.1f ms (%.1f and %.1f times),"
            + " slowest without an index %.1f ms; heap %d to %d KiB, open and mapped files %d to %d%n",
        REBUILDS,
        searches.size(),
        slowestAtSwitch,
        slowestElsewhere,
        median,
        slowestAtSwitch / median,
        slowestElsewhere / median,
        bystander,
        heap.getFirst() >> 10,
        heap.getLast() >> 10,
        files.getFirst(),
        files.getLast());
    assertThat(Math.max(slowestElsewhere, slowestAtSwitch))
        .as("neither a rebuild nor a switch makes a search wait")
        .isLessThan(3 * Math.max(median, bystander));
  }

  private double p99(int rebuild) {
    long[] nanos =
        searches.stream()
            .filter(took -> took.rebuild() == rebuild && !took.atSwitch())
            .mapToLong(Took::nanos)
            .sorted()
            .toArray();
    return nanos.length == 0 ? 0 : millis(nanos[(int) Math.ceil(nanos.length * 0.99) - 1]);
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }
}
