package org.quotidian.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a reader should know about an input beforehand. Immutable; start at {@link #DEFAULT}.
 *
 * @param fields the article's field for each name used in the input, such as "kopf" -> "title"; these
 *     come before the names that are understood anyway. Fields are id, title, body, published,
 *     updated, source, byline, url, language and section
 * @param limits how much is read before the answer is no
 * @param format the format that the input is taken for whatever it looks like, one of {@link
 *     ArticleReaders#formats}; empty to look
 * @param inPlace whether titles and bodies of JSON and tables keep their length, so that offsets into
 *     them are offsets into what was given: markup within them becomes blanks of equal length; else it
 *     is taken out, as in a page
 */
public record ReaderOptions(
    Map<String, String> fields, ReaderLimits limits, String format, boolean inPlace) {

  /** No names but the usual ones, the default limits. */
  public static final ReaderOptions DEFAULT =
      new ReaderOptions(Map.of(), ReaderLimits.DEFAULT, "", false);

  /**
   * Checks and copies the names.
   *
   * @throws IllegalArgumentException if an article has no such field, or nothing has such a format
   */
  public ReaderOptions {
    fields = Map.copyOf(fields);
    fields.values().forEach(JsonField::named);
    Objects.requireNonNull(limits, "limits");
    if (!format.isEmpty()) {
      ArticleFormat.named(format);
    }
  }

  /**
   * Says which name the input uses for a field of the article: {@code field("title", "kopf")}.
   *
   * @param field the article's field
   * @param name the name in the input, exactly as it is written there
   * @throws IllegalArgumentException if an article has no such field
   */
  public ReaderOptions field(String field, String name) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(name, field);
    return new ReaderOptions(more, limits, format, inPlace);
  }

  /** Sets how much is read before the answer is no. */
  public ReaderOptions limits(ReaderLimits limits) {
    return new ReaderOptions(fields, limits, format, inPlace);
  }

  /**
   * Takes the input for that format whatever it looks like.
   *
   * @throws IllegalArgumentException if it is none of {@link ArticleReaders#formats}
   */
  public ReaderOptions format(String format) {
    return new ReaderOptions(fields, limits, format, inPlace);
  }

  /** Says whether titles and bodies of JSON and tables keep their length whatever they contain. */
  public ReaderOptions inPlace(boolean inPlace) {
    return new ReaderOptions(fields, limits, format, inPlace);
  }
}
