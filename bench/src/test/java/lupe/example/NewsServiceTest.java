package lupe.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import lupe.ArticleIndex;
import lupe.index.IndexClosedException;
import lupe.index.IndexUpdate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsServiceTest {
  private static final int READERS = 8;
  private static final int NIGHTS = 5;
  private static final int ARTICLES = 100;

  @TempDir private Path folder;
  private Path index;
  private Path input;
  private NightlyRebuild job;

  @BeforeEach
  void theFirstNight() throws IOException {
    index = folder.resolve("index");
    input = folder.resolve("input");
    Files.createDirectory(input);
    job = new NightlyRebuild(index, List.of(input));
    deliver("0", ARTICLES);
    assertThat(job.run()).isEqualTo(NightlyRebuild.Outcome.PUBLISHED);
  }

  @Test
  void readersAreAnsweredWhileTheJobRebuildsAndSeeOneNightAtATime() throws Exception {
    var morning = new AtomicBoolean();
    ArticleIndex articles = ArticleIndex.open(index);
    try (var service = new NewsService(articles);
        var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> reader =
          () -> {
            int answers = 0;
            while (!morning.get()) {
              NewsService.Page page = service.find("Haushalt", 0);
              assertThat(page.total()).isEqualTo(ARTICLES);
              assertThat(page.lines().stream().map(line -> line.headline().replaceAll("\\D", "")))
                  .hasSize(20)
                  .containsOnly(page.lines().getFirst().headline().replaceAll("\\D", ""));
              answers++;
              // As requests do when they wait for their client; a virtual thread that never waits
              // keeps the others from running.
              Thread.yield();
            }
            return answers;
          };
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < READERS; i++) running.add(readers.submit(reader));
      for (int night = 1; night <= NIGHTS; night++) {
        deliver(Integer.toString(night), ARTICLES);
        assertThat(job.run()).isEqualTo(NightlyRebuild.Outcome.PUBLISHED);
        assertThat(articles.refresh()).isTrue();
      }
      morning.set(true);
      for (Future<Integer> answers : running) assertThat(answers.get()).isPositive();
      assertThat(service.find("Haushalt", 0).lines().getFirst().headline())
          .isEqualTo("Neuer <mark>Haushalt</mark> Nummer " + NIGHTS);
    }
  }

  @Test
  void aNightThatBringsLittleIsRefusedAndNobodyNotices() throws IOException {
    deliver("1", 3);
    assertThat(job.run()).isEqualTo(NightlyRebuild.Outcome.REFUSED);
    try (var service = new NewsService(ArticleIndex.open(index))) {
      assertThat(service.find("Haushalt", 0).total()).isEqualTo(ARTICLES);
    }
  }

  @Test
  void aJobThatMeetsAnotherLeavesItAlone() throws IOException {
    try (IndexUpdate other = ArticleIndex.update(index)) {
      assertThat(job.run()).isEqualTo(NightlyRebuild.Outcome.BUSY);
      other.delete("0");
      assertThat(other.commit().deleted()).isEqualTo(1);
    }
  }

  @Test
  void whatReadersAndArticlesSayIsHarmless() throws IOException {
    try (var service = new NewsService(ArticleIndex.open(index))) {
      NewsService.Page page = service.find("Haushalt datum:gestrig", 0);
      assertThat(page.lines()).isEmpty();
      assertThat(page.remarks()).hasSize(1);
      assertThat(service.find("Haushalt", 0).lines().getFirst().extract())
          .contains("<mark>Haushalt</mark>", "Kreistag &amp; Rat");
      assertThat(service.find("((\"Haushalt*", 0).remarks()).isNotEmpty();
    }
  }

  @Test
  void aServiceThatIsClosedSaysSo() throws IOException {
    var service = new NewsService(ArticleIndex.open(index));
    service.close();
    assertThatThrownBy(() -> service.find("Haushalt", 0)).isInstanceOf(IndexClosedException.class);
    service.close();
  }

  private void deliver(String night, int count) throws IOException {
    var lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(
          """
          {"id":"%d","title":"Neuer Haushalt Nummer %s","section":"Politik","date":"2025-03-0%d","body":"Der Kreistag & Rat von %s berät den Haushalt%s."}
          """
              .formatted(i, night, 1 + i % 9, town(i), " und den Verkehr".repeat(i % 3)));
    }
    Files.writeString(input.resolve("articles.jsonl"), lines);
  }

  /** A name of its own for each article, so that none is a near-copy of another. */
  private static String town(int i) {
    String[] beginnings = {"Al", "Bor", "Cal", "Dan", "Er", "Fal", "Gar", "Hal", "Il", "Kor"};
    String[] endings = {
      "au", "bach", "dorf", "feld", "heim", "ingen", "rode", "stedt", "tal", "wald"
    };
    return beginnings[i % 10] + endings[i / 10 % 10];
  }
}
