package org.quotidian.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.quotidian.article.Article;

/**
 * PostgreSQL's full text search: a stored {@code tsvector} with an inverted (GIN) index, its English
 * stemmer and its {@code ts_rank}, a title above the text. The server runs beside; that its processor
 * time can be counted, it must be on this machine and a Linux.
 */
final class PostgresFts implements Peer {
  private static final List<String> MADE =
      List.of(
          "DROP TABLE IF EXISTS article",
          "CREATE TABLE article (id text, title text, body text, words tsvector"
              + " GENERATED ALWAYS AS (setweight(to_tsvector('english', title), 'A')"
              + " || setweight(to_tsvector('english', body), 'B')) STORED)");
  private static final List<String> INDEXED =
      List.of("CREATE INDEX words ON article USING gin (words)", "VACUUM ANALYZE article");
  private static final String ASKED =
      "SELECT title FROM article, to_tsquery('english', ?) AS asked WHERE words @@ asked"
          + " ORDER BY ts_rank(words, asked) DESC LIMIT 10";

  private final Connection connection;
  private final PreparedStatement asked;
  private final Path server;

  /**
   * Fills a table named "article", which is replaced.
   *
   * @param url a database of its own, such as {@code jdbc:postgresql://localhost/peers?user=me}
   */
  PostgresFts(List<Article> articles, String url) throws SQLException {
    connection = DriverManager.getConnection(url);
    try (Statement statement = connection.createStatement()) {
      for (String made : MADE) {
        statement.execute(made);
      }
    }
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO article(id, title, body) VALUES (?, ?, ?)")) {
      for (Article article : articles) {
        insert.setString(1, article.id());
        insert.setString(2, article.title().replace('\0', ' '));
        insert.setString(3, article.body().replace('\0', ' '));
        insert.executeUpdate();
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      for (String indexed : INDEXED) {
        statement.execute(indexed);
      }
      try (ResultSet process = statement.executeQuery("SELECT pg_backend_pid()")) {
        process.next();
        server = Path.of("/proc", String.valueOf(process.getInt(1)), "schedstat");
      }
    }
    asked = connection.prepareStatement(ASKED);
  }

  @Override
  public int ask(Question question) throws SQLException {
    asked.setString(1, question.postgres());
    int read = 0;
    try (ResultSet hits = asked.executeQuery()) {
      while (hits.next()) {
        read += hits.getString(1).isEmpty() ? 0 : 1;
      }
    }
    return read;
  }

  @Override
  public long elsewhereNanos() throws IOException {
    String times = Files.readString(server);
    return Long.parseLong(times.substring(0, times.indexOf(' ')));
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
