package org.quotidian.article;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of the files in a zip archive, one file after the other. What a file unpacks to is
 * counted against what it takes in the archive; archives in archives are not opened. Names in it are
 * shown and never used as paths.
 */
final class ZipArticles implements ArticleReader {
  private final BoundedGzip.Counted packed;
  private final ZipInputStream zip;
  private final ReaderOptions options;
  private @Nullable ArticleReader current;
  private String name = "";
  private boolean done;

  ZipArticles(InputStream in, ReaderOptions options) {
    this.packed = new BoundedGzip.Counted(in);
    this.zip = new ZipInputStream(packed);
    this.options = options;
  }

  @Override
  public @Nullable Article next() throws IOException {
    while (!done) {
      try {
        ArticleReader from = current;
        if (from == null) {
          openNext();
          continue;
        }
        Article article = from.next();
        if (article != null) {
          return article;
        }
        current = null;
      } catch (UnreadableArticleException e) {
        throw new UnreadableArticleException(
            name + ": " + e.position(), String.valueOf(e.getMessage()));
      } catch (DamagedInputException | ZipException | EOFException | IllegalArgumentException e) {
        done = true;
        throw new UnreadableArticleException(
            name.isEmpty() ? "line 1" : name,
            e.getMessage() == null
                ? "the zip archive is damaged"
                : "the zip archive is damaged: " + e.getMessage());
      }
    }
    return null;
  }

  private void openNext() throws IOException {
    ZipEntry entry = zip.getNextEntry();
    if (entry == null) {
      done = true;
      return;
    }
    name = entry.getName();
    int slash = name.lastIndexOf('/');
    if (!entry.isDirectory() && !name.startsWith("__MACOSX") && name.charAt(slash + 1) != '.') {
      current = ArticleReaders.inArchive(new Entry(zip, packed, options.limits()), options);
    }
  }

  @Override
  public String doubt() {
    return current == null ? "" : current.doubt();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** One file of the archive; closing it leaves the archive open. */
  private static final class Entry extends FilterInputStream {
    private final BoundedGzip.Counted packed;
    private final ReaderLimits limits;
    private final long packedBefore;
    private long out;

    private Entry(InputStream in, BoundedGzip.Counted packed, ReaderLimits limits) {
      super(in);
      this.packed = packed;
      this.limits = limits;
      this.packedBefore = packed.count();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int count = super.read(buffer, from, length);
      out += Math.max(0, count);
      if (out > limits.freeExpansionBytes()
          && out / limits.maxExpansion() > packed.count() - packedBefore) {
        throw new DamagedInputException(
            "a file in it unpacks to more than " + limits.maxExpansion() + " times its size");
      }
      return count;
    }

    @Override
    public void close() {
      // the archive goes on
    }
  }
}
