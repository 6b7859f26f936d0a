package org.quotidian.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens inputs as articles: looks at the first bytes, never at a file's name, and returns the reader
 * for what they are.
 *
 * <p>Understood are JSON Lines, JSON (an array of articles, one article, or an object that holds an
 * array of them), plain text (the first line is the title), web pages (with jsoup on the class path)
 * and the SGML of Reuters-21578, each also gzipped. Text is UTF-8, with or without byte order mark; malformed bytes become U+FFFD. The usual
 * other names of fields (headline, content, date, link, author …) are understood, unknown ones
 * passed over, and {@link ReaderOptions#field} gives the names of an input of one's own. A date that
 * could mean two days is unknown. An article without an id is known by its address, one without that
 * by a hash of its outlet, title and text.
 *
 * <p>Memory is bounded by one article and {@link ReaderLimits}, save that a single object over
 * several lines is one article.
 */
public final class ArticleReaders {
  private ArticleReaders() {}

  /** Returns the names of the formats, for {@link ReaderOptions#format}. */
  public static List<String> formats() {
    return ArticleFormat.titles();
  }

  /** Opens a file as {@link #open(Path, ReaderOptions)} with the defaults. */
  public static ArticleReader open(Path file) throws IOException {
    return open(file, ReaderOptions.DEFAULT);
  }

  /**
   * Opens a file.
   *
   * @throws IOException if it cannot be read; what is wrong inside it is said by {@link
   *     ArticleReader#next}
   */
  public static ArticleReader open(Path file, ReaderOptions options) throws IOException {
    return opened(Files.newInputStream(file), options);
  }

  /** Opens a stream as {@link #open(InputStream, ReaderOptions)} with the defaults. */
  public static ArticleReader open(InputStream in) throws IOException {
    return open(in, ReaderOptions.DEFAULT);
  }

  /**
   * Opens a stream; the reader closes it. No more is read ahead than is needed to recognise the
   * format and to return the next article, so that a pipe can be followed.
   *
   * @throws IOException if it cannot be read; what is wrong inside it is said by {@link
   *     ArticleReader#next}
   */
  public static ArticleReader open(InputStream in, ReaderOptions options) throws IOException {
    return opened(in, options);
  }

  private static ArticleReader opened(InputStream in, ReaderOptions options) throws IOException {
    try {
      PeekedInput peeked = new PeekedInput(in);
      ArticleFormat format = ArticleFormat.of(peeked);
      if (format == ArticleFormat.GZIP) {
        peeked = new PeekedInput(new BoundedGzip(peeked, options.limits()));
        format = ArticleFormat.of(peeked);
      }
      boolean asked = !options.format().isEmpty() && format != ArticleFormat.GZIP;
      return reader(asked ? ArticleFormat.named(options.format()) : format, peeked, options);
    } catch (DamagedInputException e) {
      in.close();
      return new Rejected(String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static ArticleReader reader(ArticleFormat format, PeekedInput in, ReaderOptions options)
      throws IOException {
    ReaderLimits limits = options.limits();
    switch (format) {
      case REUTERS_SGML:
        return new ReutersReader(
            new LineSource(in, StandardCharsets.ISO_8859_1, limits.maxRecordBytes()), limits);
      case HTML:
        return OptionalJar.JSOUP.isThere()
            ? new HtmlReader(in, limits)
            : rejected(in, OptionalJar.JSOUP.missing("web pages"));
      case MARKUP:
      case BINARY:
      case UTF_16:
      case GZIP:
        return rejected(in, why(format));
      case JSON_LINES:
      case JSON:
      case TEXT:
        break;
    }
    if (in.length() >= 3 && in.peek(0) == (byte) 0xEF && in.peek(1) == (byte) 0xBB) {
      in.skipPeeked(3);
    }
    if (format == ArticleFormat.JSON) {
      return new JsonDocumentReader(new InputStreamReader(in, StandardCharsets.UTF_8), options);
    }
    LineSource lines = new LineSource(in, StandardCharsets.UTF_8, limits.maxRecordBytes());
    return format == ArticleFormat.JSON_LINES
        ? new JsonLinesReader(lines, options)
        : new PlainTextReader(lines, limits);
  }

  private static ArticleReader rejected(InputStream in, String reason) throws IOException {
    in.close();
    return new Rejected(reason);
  }

  private static String why(ArticleFormat format) {
    return switch (format) {
      case MARKUP -> "XML of a kind that is not known as news";
      case UTF_16 -> "UTF-16, which is not read; convert it to UTF-8";
      case GZIP -> "gzipped twice; unpack it once";
      default -> "binary data, not articles";
    };
  }

  /** An input without a single article: says so once. */
  private static final class Rejected implements ArticleReader {
    private final String reason;
    private boolean said;

    private Rejected(String reason) {
      this.reason = reason;
    }

    @Override
    public @Nullable Article next() throws UnreadableArticleException {
      if (said) {
        return null;
      }
      said = true;
      throw new UnreadableArticleException("line 1", reason);
    }

    @Override
    public void close() {}
  }
}
