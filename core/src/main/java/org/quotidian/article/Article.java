package org.quotidian.article;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One news item. Immutable; made by {@link #builder(String)}.
 *
 * <p>Absent texts are the empty string, absent instants are null: a date is never guessed.
 *
 * @param id what the caller knows the article by; adding an article of the same id replaces it. Not
 *     blank
 * @param title the headline
 * @param body the text, paragraphs parted by line breaks
 * @param published when the outlet published it (UTC), or null if unknown
 * @param updated when the outlet last changed it (UTC), or null if unknown
 * @param source the outlet ("Reuters")
 * @param byline who wrote it, as printed; never a speaker
 * @param url where it was published
 * @param language a BCP 47 tag such as "en"
 * @param section the outlet's own section or desk
 */
public record Article(
    String id,
    String title,
    String body,
    @Nullable Instant published,
    @Nullable Instant updated,
    String source,
    String byline,
    String url,
    String language,
    String section) {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id; got \"" + id + "\"");
    }
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(byline, "byline");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(section, "section");
  }

  /** Starts an article with the given id and nothing else. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Returns the text of one field. */
  public String text(ArticleField field) {
    return field == ArticleField.TITLE ? title : body;
  }

  /** Collects the parts of an {@link Article}; not safe for use by several threads. */
  public static final class Builder {
    private final String id;
    private String title = "";
    private String body = "";
    private @Nullable Instant published;
    private @Nullable Instant updated;
    private String source = "";
    private String byline = "";
    private String url = "";
    private String language = "";
    private String section = "";

    private Builder(String id) {
      this.id = id;
    }

    /** Sets the headline. */
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /** Sets the text below the headline. */
    public Builder body(String body) {
      this.body = body;
      return this;
    }

    /** Sets when it was published (UTC); null means unknown. */
    public Builder published(@Nullable Instant published) {
      this.published = published;
      return this;
    }

    /** Sets when it was last changed (UTC); null means unknown. */
    public Builder updated(@Nullable Instant updated) {
      this.updated = updated;
      return this;
    }

    /** Sets the outlet. */
    public Builder source(String source) {
      this.source = source;
      return this;
    }

    /** Sets who wrote it, as printed. */
    public Builder byline(String byline) {
      this.byline = byline;
      return this;
    }

    /** Sets where it was published. */
    public Builder url(String url) {
      this.url = url;
      return this;
    }

    /** Sets the language, a BCP 47 tag. */
    public Builder language(String language) {
      this.language = language;
      return this;
    }

    /** Sets the outlet's section. */
    public Builder section(String section) {
      this.section = section;
      return this;
    }

    /**
     * Returns the article.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Article build() {
      return new Article(
          id, title, body, published, updated, source, byline, url, language, section);
    }
  }
}
