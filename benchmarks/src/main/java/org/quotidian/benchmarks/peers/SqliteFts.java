package org.quotidian.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.quotidian.article.Article;

/** SQLite's FTS5 with its Porter stemmer; a title counts twice in its BM25, as with the others. */
final class SqliteFts implements Peer {
  private static final String MADE =
      "CREATE VIRTUAL TABLE article USING fts5(id UNINDEXED, title, body,"
          + " tokenize = 'porter unicode61')";
  private static final String WEIGHED =
      "INSERT INTO article(article, rank) VALUES ('rank', 'bm25(0, 2.0, 1.0)')";
  private static final String MERGED = "INSERT INTO article(article) VALUES ('optimize')";
  private static final String ASKED =
      "SELECT title FROM article WHERE article MATCH ? ORDER BY rank LIMIT 10";

  private final Connection connection;
  private final PreparedStatement asked;

  SqliteFts(List<Article> articles, Path file) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(MADE);
      statement.execute(WEIGHED);
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO article(id, title, body) VALUES (?, ?, ?)")) {
      for (Article article : articles) {
        insert.setString(1, article.id());
        insert.setString(2, article.title());
        insert.setString(3, article.body());
        insert.executeUpdate();
      }
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(MERGED);
    }
    connection.commit();
    asked = connection.prepareStatement(ASKED);
  }

  @Override
  public int ask(Question question) throws SQLException {
    asked.setString(1, question.sqlite());
    int read = 0;
    try (ResultSet hits = asked.executeQuery()) {
      while (hits.next()) {
        read += hits.getString(1).isEmpty() ? 0 : 1;
      }
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    try {
      asked.close();
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
