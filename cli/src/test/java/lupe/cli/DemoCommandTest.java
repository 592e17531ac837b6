package lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  @Test
  void bothQueriesAreShownOnTheArticlesThatComeWithTheProgram(@TempDir Path home)
      throws IOException {
    Archive.file(Files.createDirectories(home.resolve("testdata/articles")));
    var run = new Program().at(home).run("demo");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out())
        .contains("4 articles: 4 added")
        .contains("$ lupe search \"Seltene Erden\"\n")
        .contains(" 1. **Seltene** **Erden** werden knapp")
        .contains("$ lupe search Militärhaushalt\n")
        .contains(" 1. Streit um den **Militärhaushalt**");
  }

  @Test
  void withoutItsArticlesItSaysSo(@TempDir Path home) {
    var run = new Program().at(home).run("demo");
    assertThat(run.exit()).isNotZero();
    assertThat(run.err()).contains("testdata/articles: no such file or folder");
  }
}
