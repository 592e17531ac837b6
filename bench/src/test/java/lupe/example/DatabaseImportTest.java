package lupe.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.index.IndexReceipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseImportTest {
  /** Four threads with 64 articles waiting for each, at most, and those at work. */
  private static final int MOST_HELD = 4 * 65 + 1;

  /** Rows that the database makes while they are read, none of them stored. */
  private static final String ROWS =
      """
      SELECT 'a' || x AS id, 'Ratsbeschluss ' || x AS title,
        'Die Gemeinde Nummer ' || x || ' hat ' || (x * 7919 / 13) || ' Euro. '
          || REPEAT('Der Stadtrat streitet über Haushalt und Verkehr. ', 20) AS body,
        DATEADD(DAY, MOD(x, 365), DATE '2024-01-01') AS published,
        CASE WHEN MOD(x, 2) = 0 THEN 'Lokales' END AS section
      FROM SYSTEM_RANGE(1, %d)
      """;

  @TempDir private Path folder;
  private Connection database;
  private final List<WeakReference<Article>> made = new ArrayList<>();
  private int most;

  @BeforeEach
  void connect() throws SQLException {
    database = DriverManager.getConnection("jdbc:h2:mem:;LAZY_QUERY_EXECUTION=1");
  }

  @AfterEach
  void disconnect() throws SQLException {
    database.close();
  }

  @Test
  void thousandsOfRowsAreWrittenWithFewInMemory() throws Exception {
    streams(4_000);
  }

  @Test
  @Tag("long")
  void aHundredThousandRowsAreWrittenWithFewInMemory() throws Exception {
    streams(100_000);
  }

  private void streams(int rows) throws Exception {
    DatabaseImport batch = new DatabaseImport(database, row -> watched(row, rows / 8));
    IndexReceipt receipt = batch.rebuild(folder, ROWS.formatted(rows));
    assertThat(receipt.added()).isEqualTo(rows);
    assertThat(most).isPositive().isLessThanOrEqualTo(MOST_HELD);
    try (var articles = ArticleIndex.open(folder)) {
      assertThat(articles.size()).isEqualTo(rows);
      assertThat(articles.article("a" + rows)).isPresent();
    }
  }

  /** Counts at intervals how many of the articles made so far somebody still holds. */
  private Article watched(ResultSet row, int interval) throws SQLException {
    Article article = DatabaseImport.standardRow(row);
    made.add(new WeakReference<>(article));
    if (made.size() % interval == 0) {
      System.gc();
      int held = 0;
      for (WeakReference<Article> reference : made) if (reference.get() != null) held++;
      most = Math.max(most, held);
    }
    return article;
  }

  @Test
  void aDatabaseThatFailsHalfWayChangesNothing() throws Exception {
    new DatabaseImport(database).rebuild(folder, ROWS.formatted(10));
    String failing = ROWS.formatted(500).replace("x * 7919 / 13", "1000 / (250 - x)");
    assertThatThrownBy(() -> new DatabaseImport(database).rebuild(folder, failing))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("Division by zero");
    try (var articles = ArticleIndex.open(folder)) {
      assertThat(articles.size()).isEqualTo(10);
    }
    assertThat(new DatabaseImport(database).rebuild(folder, ROWS.formatted(20)).articles())
        .isEqualTo(20);
  }
}
