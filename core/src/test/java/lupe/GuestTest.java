package lupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import lupe.article.Article;
import lupe.entity.EntityRecognizer;
import lupe.index.IndexClosedException;
import lupe.index.IndexUpdate;
import lupe.index.generation.IndexFolder;
import lupe.search.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The library as a guest in a program: many threads, interruptions, closing at any time. */
@Timeout(120)
class GuestTest {
  private static final int ARTICLES = 300;

  @TempDir private Path folder;

  @BeforeEach
  void publish() throws IOException {
    write(ARTICLES);
  }

  private void write(int count) throws IOException {
    try (IndexUpdate update = ArticleIndex.at(folder).threads(1).rebuild()) {
      for (int i = 0; i < count; i++) update.add(article(i));
      update.commit();
    }
  }

  private static Article article(int i) {
    return Article.of(
        "a" + i, "Haushalt " + i, "Der Stadtrat von Kiel streitet zum " + i + ". Mal.");
  }

  @Test
  void aThousandVirtualThreadsSearchWhileGenerationsChange() throws Exception {
    try (var articles = ArticleIndex.at(folder).refreshEvery(Duration.ofMillis(5)).open();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Long>> totals = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        Callable<Long> search = () -> articles.search("Stadtrat Haushalt").total();
        totals.add(threads.submit(search));
        if (i % 250 == 0) write(ARTICLES);
      }
      for (Future<Long> total : totals) {
        assertThat(total.get(60, TimeUnit.SECONDS)).isEqualTo(ARTICLES);
      }
    }
  }

  @Test
  void virtualThreadsMayWrite() throws Exception {
    Thread writer =
        Thread.ofVirtual()
            .start(() -> {
              try {
                write(10);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    writer.join();
    try (var articles = ArticleIndex.open(folder)) {
      assertThat(articles.size()).isEqualTo(10);
    }
  }

  @Test
  void anInterruptedThreadFindsAllAndHarmsNoOther() throws Exception {
    try (var articles = ArticleIndex.open(folder);
        var one = Executors.newSingleThreadExecutor()) {
      Callable<Long> search =
          () -> {
            Thread.currentThread().interrupt();
            long total = articles.search("Haushalt").total();
            assertThat(articles.article("a7")).isPresent();
            assertThat(Thread.interrupted()).as("the flag is left to the program").isTrue();
            return total;
          };
      assertThat(one.submit(search).get()).isEqualTo(ARTICLES);
      assertThat(articles.search("Haushalt").total()).isEqualTo(ARTICLES);
    }
  }

  @Test
  void anInterruptedRefreshKeepsWhatIsOpenAndTheNextOneFollows() throws Exception {
    try (var articles = ArticleIndex.open(folder)) {
      write(20);
      Thread.currentThread().interrupt();
      assertThatThrownBy(articles::refresh).isInstanceOf(ClosedByInterruptException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(articles.size()).isEqualTo(ARTICLES);
      assertThat(articles.refresh()).isTrue();
      assertThat(articles.size()).isEqualTo(20);
    }
  }

  @Test
  void anInterruptedWriterSaysSoAndWhatWasLiveStaysLive() throws Exception {
    for (int interruptedAt : new int[] {0, 5, 200}) {
      try (IndexUpdate update = ArticleIndex.at(folder).threads(1).rebuild()) {
        assertThatThrownBy(
                () -> {
                  for (int i = 0; i < interruptedAt; i++) update.add(article(i));
                  Thread.currentThread().interrupt();
                  update.commit();
                })
            .as("interrupted after " + interruptedAt)
            .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
      }
      try (var articles = ArticleIndex.open(folder)) {
        assertThat(articles.search("Haushalt").total()).isEqualTo(ARTICLES);
      }
    }
    write(ARTICLES + 1);
    assertThat(IndexFolder.at(folder).verify(true).damages()).isEmpty();
  }

  @Test
  void anInterruptedWriterThatWaitsForSlowAnalysisWakesUp() throws Exception {
    var begun = new CountDownLatch(1);
    EntityRecognizer slow =
        text -> {
          begun.countDown();
          try {
            Thread.sleep(50);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return List.of();
        };
    var outcome = new AtomicReference<Throwable>();
    Thread writer =
        Thread.ofPlatform()
            .start(() -> {
              try (var update = ArticleIndex.at(folder).entities(slow).threads(1).rebuild()) {
                for (int i = 0; ; i++) update.add(article(i));
              } catch (Throwable e) {
                outcome.set(e);
              }
            });
    begun.await();
    writer.interrupt();
    writer.join();
    assertThat(outcome.get()).isInstanceOf(InterruptedIOException.class);
    write(3);
  }

  @Test
  void anIndexThatIsClosedAmongSearchesLetsThemEndAndRefusesTheRest() throws Exception {
    for (ArticleIndex.Builder settings :
        List.of(ArticleIndex.at(folder), ArticleIndex.at(folder).generation(1))) {
      closeAmongSearches(settings.open());
    }
    List<Article> few = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) few.add(article(i));
    closeAmongSearches(ArticleIndex.inMemory(few));
  }

  private static void closeAmongSearches(ArticleIndex articles) throws Exception {
    var answered = new AtomicInteger();
    Callable<Void> searches =
        () -> {
          while (true) {
            assertThat(articles.search(SearchRequest.of("Stadtrat Haushalt")).total())
                .isEqualTo(ARTICLES);
            answered.incrementAndGet();
          }
        };
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<Void>> searching = new ArrayList<>();
      for (int i = 0; i < 4; i++) searching.add(threads.submit(searches));
      while (answered.get() < 20) Thread.onSpinWait();
      articles.close();
      for (Future<Void> one : searching) {
        assertThatThrownBy(one::get)
            .isInstanceOf(ExecutionException.class)
            .hasCauseInstanceOf(IndexClosedException.class);
      }
    }
    assertThatThrownBy(articles::size).isInstanceOf(IndexClosedException.class);
    articles.close();
  }

  @Test
  void refreshingAClosedIndexIsRefused() throws IOException {
    ArticleIndex articles = ArticleIndex.open(folder);
    articles.close();
    assertThatThrownBy(articles::refresh).isInstanceOf(IndexClosedException.class);
  }

  @Test
  void anUpdateThatHasEndedTakesNoMoreArticles() throws IOException {
    try (IndexUpdate update = ArticleIndex.at(folder).rebuild()) {
      update.add(article(1));
      update.commit();
      assertThatThrownBy(() -> update.add(article(2))).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> update.delete("a1")).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(update::commit).isInstanceOf(IllegalStateException.class);
    }
    try (var articles = ArticleIndex.open(folder)) {
      assertThat(articles.size()).isEqualTo(1);
    }
  }
}
