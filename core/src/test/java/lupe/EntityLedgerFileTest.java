package lupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lupe.article.Article;
import lupe.entity.EntityLedger;
import lupe.entity.EntityLedgerException;
import lupe.search.Facet;
import lupe.search.FacetCount;
import lupe.search.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of one's own in an index: what they change at once, and what by a rebuild. */
class EntityLedgerFileTest {
  private static final Article ONE =
      Article.of("1", "Nachricht", "Angela Merkel sprach in Essen und in Kiew.");
  private static final Article TWO =
      Article.of("2", "Nachricht", "Die Tüftelbude lud Gäste nach Lemberg ein, auch aus Lwiw.");

  @TempDir Path folder;

  @BeforeEach
  void indexArticles() throws IOException {
    write();
  }

  private void write() throws IOException {
    try (var update = ArticleIndex.at(folder).rebuild()) {
      update.add(ONE);
      update.add(TWO);
      update.commit();
    }
  }

  private void names(String lines) throws IOException {
    Files.writeString(folder.resolve(EntityLedger.FILE), lines);
  }

  private static List<FacetCount> places(ArticleIndex index) throws IOException {
    return index.search(SearchRequest.of("").facets(Facet.PLACE)).facets().get(Facet.PLACE);
  }

  private static List<String> found(ArticleIndex index, String query) throws IOException {
    return index.search(query).hits().stream().map(hit -> hit.article().id()).toList();
  }

  @Test
  void anOpenIndexFollowsChangesOfTheFileWithoutReindexing() throws IOException {
    try (var index = ArticleIndex.open(folder)) {
      assertThat(places(index))
          .extracting(FacetCount::value)
          .containsExactly("Essen", "Kiew", "Lwiw");
      names("Kyjiw\tPLACE\tKiew\nEssen\tPLACE\t\tblocked\nLemberg\tPLACE\tLwiw\n");
      assertThat(places(index))
          .containsExactly(new FacetCount("Kyjiw", 1), new FacetCount("Lemberg", 1));
      assertThat(found(index, "ort:Kiew")).containsExactly("1");
      assertThat(found(index, "ort:Kyjiw")).containsExactly("1");
      assertThat(found(index, "ort:Lemberg")).containsExactly("2");
      assertThat(found(index, "ort:Essen")).isEmpty();
      assertThat(index.search("Merkel").hits().get(0).places()).containsExactly("Kyjiw");
      Files.delete(folder.resolve(EntityLedger.FILE));
      assertThat(found(index, "ort:Essen")).containsExactly("1");
    }
  }

  @Test
  void twoNamesThatTheFileMakesOneAreCountedOnce() throws IOException {
    names("Ruhrgebiet\tPLACE\tEssen|Kiew\n");
    try (var index = ArticleIndex.open(folder)) {
      assertThat(places(index))
          .containsExactly(new FacetCount("Lwiw", 1), new FacetCount("Ruhrgebiet", 1));
    }
  }

  @Test
  void aNewNameIsFoundAfterTheNextRebuild() throws IOException {
    names("Tüftelbude\tORGANISATION\tDie Tüftelbude\n");
    try (var index = ArticleIndex.open(folder)) {
      assertThat(found(index, "org:Tüftelbude")).isEmpty();
      write();
      index.refresh();
      assertThat(found(index, "org:Tüftelbude")).containsExactly("2");
    }
  }

  @Test
  void aQueryWordHasTheVariantsOfTheFile() throws IOException {
    names("Angela Merkel\tPERSON\tMutti\n");
    try (var index = ArticleIndex.open(folder)) {
      assertThat(found(index, "Mutti")).containsExactly("1");
    }
  }

  @Test
  void theNamesOfTheBuilderTakeTheFilesPlace() throws IOException {
    names("Essen\tPLACE\t\tblocked\n");
    EntityLedger other = EntityLedger.read("other", new StringReader("Kiew\tPLACE\t\tblocked\n"));
    try (var index = ArticleIndex.at(folder).names(other).open()) {
      assertThat(places(index)).extracting(FacetCount::value).containsExactly("Essen", "Lwiw");
    }
  }

  @Test
  void aWrongLineIsToldWhenOpenedAndIgnoredLater() throws IOException {
    try (var index = ArticleIndex.open(folder)) {
      names("Essen\tCITY\n");
      assertThat(places(index)).hasSize(3);
      assertThatThrownBy(() -> ArticleIndex.open(folder))
          .isInstanceOf(EntityLedgerException.class)
          .hasMessageContaining("entities.tsv:1: type is \"CITY\"");
      assertThatThrownBy(() -> ArticleIndex.update(folder))
          .isInstanceOf(EntityLedgerException.class);
    }
  }
}
