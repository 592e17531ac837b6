package lupe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import lupe.article.Article;
import lupe.article.Published;
import org.junit.jupiter.api.Test;

class SeedsTest {
  @Test
  void aTextWithoutHeaderHasItsFirstSentenceForATitleAndKeepsIt() throws IOException {
    Article article = Loaded.from(Loaded.shared("seeds/000_103b524db3e8df6e.txt")).only();

    assertThat(article.id()).isEqualTo("000_103b524db3e8df6e.txt");
    assertThat(article.title())
        .isEqualTo("Wladimir Putin erklärte sich bereit, russischen Militärhaushalt zu kürzen.");
    assertThat(article.body())
        .startsWith(article.title() + " Zuvor hatte Donald Trump")
        .contains("Dinge ausgegeben werden könnte.\"\n\nUS-Präsident Donald TrumpDarüber")
        .endsWith("der USA für die Ukraine beinhalte.");
    assertThat(article.published()).isNull();
    assertThat(article.section()).isNull();
  }

  @Test
  void sectionTitleAndDateComeFromTheTopAndFurnitureGoes() throws IOException {
    Article article = Loaded.from(Loaded.shared("seeds/001_872fa42e11402f7f.txt")).only();

    assertThat(article.section()).isEqualTo("Finanzierung");
    assertThat(article.title())
        .isEqualTo("Putin und Trump: Eine neue Ära der Annäherung für Russlands Wirtschaft");
    assertThat(article.published()).isEqualTo(Published.on(LocalDate.of(2025, 2, 27)));
    assertThat(article.body())
        .startsWith("In den jüngsten Gesprächen")
        .endsWith("in den kommenden Monaten konkretisieren werden.");
  }
}
