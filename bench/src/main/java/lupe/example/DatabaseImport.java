package lupe.example;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.index.IndexReceipt;
import lupe.index.IndexUpdate;
import lupe.index.generation.PublicationGate;

/**
 * Builds an index from the rows of a database. As many rows are in memory as the driver fetches at
 * a time, and a few that wait for the threads which write.
 */
public final class DatabaseImport {
  /** Rows that the driver fetches at a time. */
  private static final int FETCH = 200;

  private final Connection database;
  private final Row row;

  /** Makes an article of the row where a cursor stands. */
  @FunctionalInterface
  public interface Row {
    /** The article of this row, which holds nothing of the cursor. */
    Article article(ResultSet cursor) throws SQLException;
  }

  /** Reads from a database, whose rows become articles by {@link #standardRow}. */
  public DatabaseImport(Connection database) {
    this(database, DatabaseImport::standardRow);
  }

  /** Reads from a database, whose rows become articles so. */
  public DatabaseImport(Connection database, Row row) {
    this.database = database;
    this.row = row;
  }

  /**
   * Builds the index anew from all rows of a query.
   *
   * @throws SQLException if the database fails; what was live stays live
   */
  public IndexReceipt rebuild(Path index, String query) throws IOException, SQLException {
    try (Statement statement = cursor();
        ResultSet rows = statement.executeQuery(query);
        IndexUpdate update = ArticleIndex.at(index).rebuild()) {
      while (rows.next()) update.add(row.article(rows));
      return update.commit(PublicationGate.standard());
    }
  }

  private Statement cursor() throws SQLException {
    Statement statement =
        database.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
    statement.setFetchSize(FETCH);
    return statement;
  }

  /** A row with the columns id, title, body, and published and section, which may be null. */
  public static Article standardRow(ResultSet row) throws SQLException {
    var article =
        Article.builder(row.getString("id"), row.getString("title"), row.getString("body"))
            .section(row.getString("section"));
    Date day = row.getDate("published");
    if (day != null) article.published(day.toLocalDate());
    return article.build();
  }
}
