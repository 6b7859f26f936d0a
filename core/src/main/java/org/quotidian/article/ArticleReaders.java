package org.quotidian.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
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
 * array of them; JSON Feed and IPTC ninjs among them), CSV and TSV with a first line of names, plain
 * text (the first line is the title), Markdown with front matter, web pages, RSS, RDF and Atom feeds,
 * NewsML-G2, NewsML 1.x, NITF, WARC and ARC crawls (their web pages), newsletters as messages or
 * mailboxes and the SGML of Reuters-21578, each also gzipped or in a zip archive. Some need a library
 * that is optional ({@code jsoup} for markup, {@code commons-csv}, {@code jwarc}, {@code
 * apache-mime4j-core}); without it their inputs are rejected by its name. Text is UTF-8, with or without byte order mark; malformed bytes become U+FFFD. The usual
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
      return reader(new PeekedInput(in), options, true, null);
    } catch (DamagedInputException e) {
      in.close();
      return new Rejected(String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** Opens a file of an archive, which may be gzipped but no archive itself. */
  static ArticleReader inArchive(InputStream in, ReaderOptions options) throws IOException {
    return reader(new PeekedInput(in), options, false, null);
  }

  private static ArticleReader reader(
      PeekedInput in, ReaderOptions options, boolean archives, @Nullable String charset)
      throws IOException {
    ArticleFormat format = ArticleFormat.of(in);
    if (format == ArticleFormat.GZIP && !in.isUnpacked()) {
      BoundedGzip unpacked = new BoundedGzip(in, options.limits());
      return reader(PeekedInput.unpacked(unpacked), options, archives, charset);
    }
    if (format == ArticleFormat.UTF_16) {
      return reader(
          PeekedInput.unpacked(new Utf16Input(in, utf16(in))), options, archives, "UTF-8");
    }
    if (format == ArticleFormat.ZIP) {
      return archives
          ? new ZipArticles(in, options)
          : rejected(in, "an archive in an archive, which is not opened");
    }
    if (!options.format().isEmpty() && format != ArticleFormat.GZIP) {
      format = ArticleFormat.named(options.format());
    }
    OptionalJar jar = jar(format);
    if (jar != null && !jar.isThere()) {
      return rejected(in, jar.missing(what(format)));
    }
    return reader(format, in, options, charset);
  }

  private static Charset utf16(PeekedInput in) {
    return in.peek(0) == 0
        ? StandardCharsets.UTF_16BE
        : in.peek(1) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
  }

  /** Text that is no UTF-8 and has no place to say what it is, is what old programs wrote. */
  private static Charset ofText(PeekedInput in) {
    CharBuffer chars = CharBuffer.allocate(PeekedInput.MOST);
    ByteBuffer head = ByteBuffer.wrap(in.peeked());
    boolean utf8 = !StandardCharsets.UTF_8.newDecoder().decode(head, chars, false).isError();
    return utf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
  }

  private static @Nullable OptionalJar jar(ArticleFormat format) {
    return switch (format) {
      case HTML, XML -> OptionalJar.JSOUP;
      case TABLE -> OptionalJar.firstMissing(OptionalJar.CSV, OptionalJar.IO, OptionalJar.CODEC);
      case WARC -> OptionalJar.firstMissing(OptionalJar.WARC, OptionalJar.JSOUP);
      case MAIL -> OptionalJar.firstMissing(OptionalJar.MIME, OptionalJar.IO, OptionalJar.JSOUP);
      default -> null;
    };
  }

  private static String what(ArticleFormat format) {
    return switch (format) {
      case HTML -> "web pages";
      case XML -> "feeds and agencies' XML";
      case TABLE -> "tables";
      case MAIL -> "mail";
      default -> "crawls";
    };
  }

  private static ArticleReader reader(
      ArticleFormat format, PeekedInput in, ReaderOptions options, @Nullable String charset)
      throws IOException {
    ReaderLimits limits = options.limits();
    switch (format) {
      case REUTERS_SGML:
        return new ReutersReader(
            new LineSource(in, StandardCharsets.ISO_8859_1, limits.maxRecordBytes()), limits);
      case HTML:
        return new HtmlReader(in, charset, limits);
      case XML:
        return new XmlReader(in, charset, limits);
      case WARC:
        return new WarcArticles(in, limits);
      case MAIL:
        return new MailReader(in, limits);
      case BINARY, UTF_16, GZIP, ZIP:
        return rejected(
            in,
            format == ArticleFormat.GZIP
                ? "gzipped twice; unpack it once"
                : "binary data, not articles");
      default:
        break;
    }
    if (in.length() >= 3 && in.peek(0) == (byte) 0xEF && in.peek(1) == (byte) 0xBB) {
      in.skipPeeked(3);
    }
    if (format == ArticleFormat.JSON) {
      return new JsonDocumentReader(new InputStreamReader(in, StandardCharsets.UTF_8), options);
    }
    if (format == ArticleFormat.TABLE) {
      Character delimiter = TableHead.delimiter(in.peeked(), in.skipped(), options.fields());
      return new TableReader(
          new InputStreamReader(in, ofText(in)),
          delimiter == null ? TableHead.likeliest(in.peeked(), in.skipped()) : delimiter,
          options);
    }
    Charset charsetOfLines =
        format == ArticleFormat.JSON_LINES ? StandardCharsets.UTF_8 : ofText(in);
    LineSource lines = new LineSource(in, charsetOfLines, limits.maxRecordBytes());
    return switch (format) {
      case JSON_LINES -> new JsonLinesReader(lines, options);
      case MARKDOWN -> new MarkdownReader(lines, options);
      default -> new PlainTextReader(lines, limits);
    };
  }

  private static ArticleReader rejected(InputStream in, String reason) throws IOException {
    in.close();
    return new Rejected(reason);
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
