package lupe.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.index.IndexBusyException;
import lupe.index.IndexCorruptException;
import lupe.index.generation.IndexFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsTest {
  @TempDir private Path folder;
  private Alerts alerts;

  @BeforeEach
  void saveASearch() throws IOException {
    rebuild("a1 Haushalt", "a2 Wetter");
    alerts = Alerts.at(folder);
    try (var index = ArticleIndex.open(folder)) {
      alerts.add("geld", "Haushalt", index);
    }
  }

  @Test
  void whatWasThereBeforeIsNotNew() throws IOException {
    assertThat(run()).isEmpty();
  }

  @Test
  void anArticleIsReportedOnceThoughAllIsRebuiltEveryNight() throws IOException {
    rebuild("a1 Haushalt", "a2 Wetter", "a3 Haushalt", "a4 Wetter");
    assertThat(run()).containsExactly("geld a3");
    rebuild("a4 Wetter", "a3 Haushalt", "a1 Haushalt", "a2 Wetter");
    assertThat(run()).isEmpty();
    rebuild("a5 Haushalt", "a3 Haushalt", "a1 Haushalt");
    assertThat(run()).containsExactly("geld a5");
  }

  @Test
  void anUpdateIsAsGoodAsARebuild() throws IOException {
    try (var update = ArticleIndex.update(folder)) {
      update.add(article("a1 Haushalt und mehr"));
      update.add(article("a9 Haushalt"));
      update.commit();
    }
    assertThat(run()).containsExactly("geld a9");
    assertThat(run()).isEmpty();
  }

  @Test
  void whatIsMissingForANightOrRolledBackIsNotNewWhenItComesBack() throws IOException {
    rebuild("a1 Haushalt", "a3 Haushalt");
    assertThat(run()).containsExactly("geld a3");
    rebuild("a2 Wetter");
    assertThat(run()).isEmpty();
    rebuild("a1 Haushalt", "a3 Haushalt");
    assertThat(run()).isEmpty();
    IndexFolder.at(folder).rollback();
    assertThat(run()).isEmpty();
    rebuild("a1 Haushalt", "a3 Haushalt", "a4 Haushalt");
    assertThat(run()).containsExactly("geld a4");
  }

  @Test
  void eachAlertHasItsOwnLastRun() throws IOException {
    try (var index = ArticleIndex.open(folder)) {
      alerts.add("wetter", "Wetter", index);
    }
    rebuild("a3 Haushalt", "a4 Wetter");
    assertThat(run("wetter")).containsExactly("wetter a4");
    rebuild("a3 Haushalt", "a4 Wetter", "a5 Haushalt", "a6 Wetter");
    assertThat(run("geld")).containsExactlyInAnyOrder("geld a3", "geld a5");
    assertThat(run()).containsExactly("wetter a6");
    assertThat(alerts.list()).extracting(Alert::name).containsExactly("geld", "wetter");
  }

  @Test
  void aRunThatDiesAfterItsReportReportsTheSameAgain() throws IOException {
    rebuild("a1 Haushalt", "a3 Haushalt");
    assertThatIOException()
        .isThrownBy(() ->
            run(reports -> {
              assertThat(names(reports)).containsExactly("geld a3");
              throw new IOException("the pipe is closed");
            }));
    assertThat(run()).containsExactly("geld a3");
    assertThat(run()).isEmpty();
  }

  @Test
  void ofTwoRunsTheSecondIsTurnedAwayAndNothingIsReportedTwice() throws IOException {
    rebuild("a1 Haushalt", "a3 Haushalt");
    run(reports -> {
      assertThat(names(reports)).containsExactly("geld a3");
      assertThatExceptionOfType(IndexBusyException.class).isThrownBy(this::run);
      assertThatExceptionOfType(IndexBusyException.class).isThrownBy(() -> alerts.remove("geld"));
    });
    assertThat(run()).isEmpty();
  }

  @Test
  void articlesWithSomeOfTheWordsOnlyAreNotReported() throws IOException {
    try (var index = ArticleIndex.open(folder)) {
      alerts.add("beides", "Haushalt Wetter", index);
    }
    rebuild("a3 Haushalt", "a4 Wetter", "a5 Haushalt Wetter");
    assertThat(run("beides")).containsExactly("beides a5");
  }

  private static final String AGENCY =
      "Der Haushalt des Kreises ist beschlossen. Die Schulen bekommen neue Fenster, und die Straße"
          + " zum Hafen wird noch vor dem Winter erneuert.";

  @Test
  void ofNearCopiesOfOneNightOneIsReported() throws IOException {
    rebuild("a1 Haushalt", "k1 " + AGENCY, "k2 " + AGENCY + " Das meldet die Zeitung.");
    run(reports ->
        assertThat(reports)
            .singleElement()
            .satisfies(report -> {
              assertThat(report.total()).isEqualTo(2);
              assertThat(report.hits()).singleElement().matches(hit -> hit.copies().size() == 1);
              assertThat(report.repeats()).isEmpty();
            }));
  }

  @Test
  void aNearCopyOfAnArticleOfAnEarlierNightIsNamedAndNoHit() throws IOException {
    rebuild("a1 Haushalt", "k1 " + AGENCY);
    assertThat(run()).containsExactly("geld k1");
    rebuild(
        "a1 Haushalt", "k1 " + AGENCY, "k2 " + AGENCY + " Das meldet die Zeitung.", "a3 Haushalt");
    run(reports ->
        assertThat(reports)
            .singleElement()
            .satisfies(report -> {
              assertThat(names(reports)).containsExactly("geld a3");
              assertThat(report.repeats()).containsExactly("k2");
            }));
  }

  @Test
  void aNearCopyOfAnArticleThatDoesNotMatchOrIsGoneIsReported() throws IOException {
    try (var index = ArticleIndex.open(folder)) {
      alerts.add("zeitung", "Haushalt Zeitung", index);
    }
    rebuild("a1 Haushalt", "k1 " + AGENCY);
    assertThat(run()).containsExactly("geld k1");
    rebuild("a1 Haushalt", "k1 " + AGENCY, "k2 " + AGENCY + " Das meldet die Zeitung.");
    assertThat(run()).containsExactly("zeitung k2");
    rebuild("a1 Haushalt", "k3 " + AGENCY);
    assertThat(run()).containsExactly("geld k3");
  }

  @Test
  void whereItIsForgottenWhatWasSeenAllIsReportedAgainRatherThanNothing() throws IOException {
    rebuild("a1 Haushalt", "a3 Haushalt");
    Files.delete(folder.resolve("alerts.seen"));
    assertThat(run()).containsExactlyInAnyOrder("geld a1", "geld a3");
    assertThat(run()).isEmpty();
  }

  @Test
  void everyFlippedBitOfWhatWasSeenIsNoticed() throws IOException {
    Path seen = folder.resolve("alerts.seen");
    byte[] whole = Files.readAllBytes(seen);
    for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
      byte[] damaged = whole.clone();
      damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      Files.write(seen, damaged);
      assertThatExceptionOfType(IndexCorruptException.class).isThrownBy(this::run);
    }
  }

  @Test
  void theFileIsForPeopleToo() throws IOException {
    assertThat(folder.resolve("alerts.tsv"))
        .hasContent("# saved searches: name, reported up to, query\ngeld\t1\tHaushalt\n");
    Files.writeString(folder.resolve("alerts.tsv"), "geld\tHaushalt\n");
    assertThatIOException()
        .isThrownBy(alerts::list)
        .withMessageContaining("alerts.tsv:1: wanted: name TAB number TAB query");
  }

  @Test
  void namesAreUniqueAndPlain() throws IOException {
    try (var index = ArticleIndex.open(folder)) {
      for (String name : List.of("geld", "", "a b", "../x", "a\tb"))
        assertThatIllegalArgumentException().isThrownBy(() -> alerts.add(name, "x", index));
      assertThatIllegalArgumentException().isThrownBy(() -> alerts.add("leer", " \n", index));
    }
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> run("nix"));
    assertThat(alerts.remove("nix")).isFalse();
    assertThat(alerts.remove("geld")).isTrue();
    assertThat(alerts.list()).isEmpty();
  }

  @Test
  void anAlertThatCannotBeRecordedIsToldInFull() throws IOException {
    rebuild("a1 Haushalt", "a3 Haushalt");
    Path obstacle = Files.createDirectory(folder.resolve("alerts.tsv.new"));
    assertThatIOException().isThrownBy(this::run);
    Files.delete(obstacle);
    assertThat(run()).containsExactly("geld a3");
  }

  private List<String> run(String... names) throws IOException {
    var told = new ArrayList<String>();
    run(reports -> told.addAll(names(reports)), names);
    return told;
  }

  private void run(Alerts.Sink sink, String... names) throws IOException {
    try (var index = ArticleIndex.open(folder)) {
      alerts.run(List.of(names), index, sink);
    }
  }

  private static List<String> names(List<AlertReport> reports) {
    return reports.stream()
        .flatMap(report ->
            report.hits().stream().map(hit -> report.alert().name() + " " + hit.article().id()))
        .toList();
  }

  private void rebuild(String... articles) throws IOException {
    try (var update = ArticleIndex.at(folder).keep(3).rebuild()) {
      for (String article : articles) update.add(article(article));
      update.commit();
    }
  }

  /** Id, blank, words; long enough, and each in its own way, so that none is a copy of another. */
  private static Article article(String text) {
    String[] parts = text.split(" ", 2);
    return Article.of(parts[0], parts[1], "Folge " + parts[0] + " von " + parts[1] + ".");
  }
}
