package org.quotidian.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The web pages of a crawl (WARC, ISO 28500): responses with status 200 that are HTML. Everything
 * else in it is no article and passed over.
 */
final class WarcArticles implements ArticleReader {
  private final InputStream in;
  private final ReaderLimits limits;
  private final ArticleDraft draft = new ArticleDraft();
  private @Nullable WarcReader reader;
  private long record;
  private boolean done;

  WarcArticles(InputStream in, ReaderLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  @Override
  public @Nullable Article next() throws IOException {
    while (!done) {
      String where = "record " + (record + 1);
      try {
        WarcRecord next = nextRecord();
        if (next == null) {
          done = true;
          return null;
        }
        record++;
        if (next instanceof WarcResponse response) {
          where += " (" + response.target() + ")";
          Article article = article(response);
          if (article != null) {
            return article;
          }
        }
      } catch (UnreadableArticleException e) {
        throw new UnreadableArticleException(where, String.valueOf(e.getMessage()));
      } catch (ParsingException | DamagedInputException | java.io.EOFException e) {
        done = true;
        throw new UnreadableArticleException(
            where, "the archive is damaged from here on: " + e.getMessage());
      } catch (IllegalArgumentException | java.nio.channels.ClosedChannelException e) {
        throw new UnreadableArticleException(where, "cannot be read: " + e.getMessage());
      }
    }
    return null;
  }

  private @Nullable WarcRecord nextRecord() throws IOException {
    WarcReader from = reader;
    if (from == null) {
      from = new WarcReader(in);
      reader = from;
    }
    Optional<WarcRecord> next = from.next();
    return next.isPresent() ? next.get() : null;
  }

  private @Nullable Article article(WarcResponse response) throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP) || response.http().status() != 200) {
      return null;
    }
    MediaType type = response.http().contentType();
    String base = type.base().toString();
    if (!base.equals("text/html") && !base.equals("application/xhtml+xml")) {
      return null;
    }
    byte[] page;
    try (InputStream body = response.http().bodyDecoded().stream()) {
      page = body.readNBytes(limits.maxRecordBytes());
      if (body.read() >= 0) {
        throw new UnreadableArticleException(
            "", "the page is longer than " + limits.maxRecordBytes() + " bytes");
      }
    }
    return HtmlReader.article(
        page, known(type.parameters().get("charset")), response.target(), limits, draft);
  }

  private static @Nullable String known(@Nullable String charset) {
    try {
      return charset != null && java.nio.charset.Charset.isSupported(charset) ? charset : null;
    } catch (java.nio.charset.IllegalCharsetNameException e) {
      return null;
    }
  }

  @Override
  public String doubt() {
    return draft.doubt();
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
    in.close();
  }
}
