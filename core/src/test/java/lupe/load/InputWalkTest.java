package lupe.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import lupe.article.Article;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class InputWalkTest {
  @TempDir Path folder;

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  @Test
  void foldersAreReadInTheOrderOfNamesAndPathsAreIds() throws IOException {
    write("b.txt", "B\n\nText.");
    write("a/z.txt", "AZ\n\nText.");
    write("a/b/c.txt", "ABC\n\nText.");
    Loaded loaded = Loaded.from(folder);

    assertThat(loaded.ids()).containsExactly("a/b/c.txt", "a/z.txt", "b.txt");
    assertThat(loaded.summary.files()).isEqualTo(3);
    assertThat(loaded.read).isEqualTo(loaded.total).isEqualTo(loaded.summary.bytes());
    assertThat(Loaded.from(folder.resolve("a/z.txt")).ids()).containsExactly("z.txt");
  }

  @Test
  void whatHoldsNoArticlesIsPassedOverAndCounted() throws IOException {
    write("a.txt", "A\n\nText.");
    write("README.md", "# Lies mich\n\nText.");
    write("app.js", "let x = 1;");
    write("bild.png", "\u0089PNG\r\n\u001a\n");
    write(".versteckt.txt", "Geheim\n\nText.");
    write(".git/config.txt", "Geheim\n\nText.");
    write("topics.qrels", "T01\ta\t2\n");
    Loaded loaded = Loaded.from(folder);

    assertThat(loaded.ids()).containsExactly("a.txt");
    assertThat(loaded.problems).isEmpty();
    assertThat(loaded.summary.skippedFiles()).isEqualTo(6);
  }

  @Test
  void whatWasAskedForIsReadWhateverItsName() throws IOException {
    assertThat(Loaded.from(write("notiz.md", "Titel\n\nText.")).only().title()).isEqualTo("Titel");
    assertThat(Loaded.from(write("x.dat", "%PDF-1.7 …")).reasons())
        .containsExactly("a PDF document; wanted: text, JSON, CSV, HTML or a feed");
    assertThat(Loaded.from(write("y.txt", "\u0001\u0002\u0003\u0000\u0007")).reasons())
        .containsExactly("no text, but binary data; wanted: text, JSON, CSV, HTML or a feed");
    assertThat(Loaded.from(write("sitemap.xml", "<?xml version='1.0'?><urlset/>")).reasons().get(0))
        .startsWith("markup that is neither HTML, RSS nor Atom, but <urlset>");
  }

  @Test
  void contentCountsMoreThanNames() throws IOException {
    write("1.txt", "{\"id\":\"lines\",\"title\":\"T\"}\n{\"id\":\"lines2\",\"title\":\"T\"}\n");
    write("2.json", "{\"id\":\"json\",\"title\":\"T\"}\n{\"id\":\"json2\",\"title\":\"T\"}\n");
    write("3.jsonl", "[{\"id\":\"list\",\"title\":\"T\"}]");
    write(
        "4.html", "<?xml version='1.0'?><rss><item><guid>feed</guid><title>T</title></item></rss>");
    write("5.txt", "id;title;body\ntable;T;B\n");
    write("6.txt", "<!DOCTYPE html><title>Seite</title><p>Text.</p>");
    write("7", "{\"id\":\"nameless\",\"title\":\"T\"}");
    write("8.xml", "<!-- x --><html><head><title>Seite</title></head><p>Text.</p></html>");
    write("9.txt", "[Update] Ein Titel\n\nText.");
    Loaded loaded = Loaded.from(folder);

    assertThat(loaded.problems).isEmpty();
    assertThat(loaded.ids())
        .containsExactly(
            "lines",
            "lines2",
            "json",
            "json2",
            "list",
            "feed",
            "table",
            "6.txt",
            "nameless",
            "8.xml",
            "9.txt");
  }

  @Test
  void aPathThatDoesNotExistIsAnExceptionBeforeAnythingIsRead() throws IOException {
    Path good = write("a.txt", "A\n\nText.");
    var loaded = new Loaded();
    assertThatThrownBy(() -> Loaded.loader().load(List.of(good, folder.resolve("fehlt")), loaded))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("fehlt");
    assertThat(loaded.articles).isEmpty();
  }

  @Test
  void linksInFoldersAreNotFollowedButOneThatWasAskedForIs() throws IOException {
    Path target = write("ziel/a.txt", "A\n\nText.");
    Path archive = Files.createDirectory(folder.resolve("archiv"));
    Files.createSymbolicLink(archive.resolve("datei.txt"), target);
    Files.createSymbolicLink(archive.resolve("ordner"), target.getParent());
    Files.createSymbolicLink(archive.resolve("schleife"), archive);
    Files.createSymbolicLink(archive.resolve("tot.txt"), folder.resolve("fehlt"));
    Files.createSymbolicLink(folder.resolve("verweis"), target.getParent());
    Loaded loaded = Loaded.from(archive);

    assertThat(loaded.articles).isEmpty();
    assertThat(loaded.summary.skippedFiles()).isEqualTo(4);
    assertThat(Loaded.from(archive.resolve("datei.txt")).ids()).containsExactly("datei.txt");
    assertThat(Loaded.from(folder.resolve("verweis")).ids()).containsExactly("a.txt");
  }

  @Test
  @Timeout(20)
  void pipesInFoldersAreNeverOpened() throws Exception {
    write("a.txt", "A\n\nText.");
    Path pipe = folder.resolve("pipe.txt");
    try {
      int exit = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
      Assumptions.assumeTrue(exit == 0, "no mkfifo");
    } catch (IOException e) {
      Assumptions.abort("no mkfifo");
    }
    Loaded loaded = Loaded.from(folder);

    assertThat(loaded.ids()).containsExactly("a.txt");
    assertThat(loaded.summary.skippedFiles()).isEqualTo(1);
  }

  @Test
  void controlCharactersOfNamesAreHarmless() throws IOException {
    write("b\u001b[31m\nx\u202e.txt", "");
    Loaded loaded = Loaded.from(folder);

    assertThat(loaded.problems.toString())
        .contains("b\ufffd[31m\ufffdx\ufffd.txt: nothing in it")
        .doesNotContain("\u001b", "\n", "\u202e");
  }

  @Test
  void unreadableFilesAreTold() throws IOException {
    Path secret = write("geheim.txt", "A\n\nText.");
    write("gut.txt", "G\n\nText.");
    Assumptions.assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "root");
    Loaded loaded = Loaded.from(folder);

    assertThat(loaded.ids()).containsExactly("gut.txt");
    assertThat(loaded.reasons()).containsExactly("cannot be read: no permission");
  }

  @Test
  void anIndexInsideOfAFolderIsPassedOver() throws IOException {
    write("a.txt", "A\n\nText.");
    write("lupe-index/CURRENT", "gen-000001");
    write("lupe-index/gen-000001/manifest.json", "{\"schema\":1}");
    Loaded loaded = Loaded.from(folder);

    assertThat(loaded.articles).extracting(Article::id).containsExactly("a.txt");
    assertThat(loaded.problems).isEmpty();
  }

  @Test
  void whatTheSinkThrowsEndsTheRun() throws IOException {
    write("a.txt", "A\n\nText.");
    assertThatThrownBy(() ->
            Loaded.loader()
                .load(
                    List.of(folder),
                    article -> {
                      throw new IOException("voll");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("voll");
    assertThatThrownBy(() ->
            Loaded.loader()
                .load(
                    List.of(folder),
                    article -> {
                      throw new IllegalStateException("zu");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("zu");
  }
}
