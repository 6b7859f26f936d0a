package org.quotidian.index.repair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;
import org.quotidian.article.UnreadableArticleException;
import org.quotidian.index.commit.Faults;

/**
 * Reads the articles out of an index that may be damaged: segment by segment and document by document,
 * each with its own sum, so that no wrong text comes out. What cannot be read is told as of any other
 * reader. Needs neither the lists of words nor those of the last commit: if that cannot be read, every
 * segment in the directory is taken, oldest first. Not safe for use by several threads.
 */
public final class Salvage implements ArticleReader {
  private static final int NAME_RADIX = 36;
  private static final String SEGMENT_SUFFIX = ".si";

  /** An underscore and a number that is a long, whatever its digits. */
  private static final int MOST_OF_NAME = 13;

  private final Directory directory;
  private final boolean owned;
  private final Deque<String> segments = new ArrayDeque<>();
  private @Nullable SalvagedSegment open;

  private Salvage(Directory directory, boolean owned) throws IOException {
    this.directory = directory;
    this.owned = owned;
    segments.addAll(names(directory));
  }

  /**
   * Goes to an index.
   *
   * @throws IOException if there is no such directory
   */
  public static Salvage of(Path index) throws IOException {
    if (!java.nio.file.Files.isDirectory(index)) {
      throw Faults.missing(index.toString(), null);
    }
    return new Salvage(FSDirectory.open(index), true);
  }

  static Salvage of(Directory directory) throws IOException {
    return new Salvage(directory, false);
  }

  @Override
  public @Nullable Article next() throws IOException {
    while (true) {
      if (open == null) {
        String name = segments.poll();
        if (name == null) {
          return null;
        }
        open = opened(name);
      }
      Article article = open.next();
      if (article != null) {
        return article;
      }
      open.close();
      open = null;
    }
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
    }
    if (owned) {
      directory.close();
    }
  }

  private SalvagedSegment opened(String name) throws UnreadableArticleException {
    try {
      return SalvagedSegment.open(directory, name);
    } catch (IOException | RuntimeException | InternalError | OutOfMemoryError e) {
      throw new UnreadableArticleException(
          "segment " + name, "none of its articles can be read: " + Faults.reason(e));
    }
  }

  private static List<String> names(Directory directory) throws IOException {
    List<String> names = new ArrayList<>();
    try {
      for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(directory)) {
        names.add(segment.info.name);
      }
    } catch (IOException | RuntimeException | InternalError | OutOfMemoryError e) {
      for (String file : directory.listAll()) {
        if (isOfSegment(file)) {
          names.add(IndexFileNames.parseSegmentName(file));
        }
      }
    }
    names.sort(Comparator.comparingLong(name -> Long.parseLong(name.substring(1), NAME_RADIX)));
    return names;
  }

  /** Tells whether Lucene calls a file so that describes a segment; others may lie beside them. */
  private static boolean isOfSegment(String file) {
    int end = file.length() - SEGMENT_SUFFIX.length();
    if (!file.startsWith("_") || !file.endsWith(SEGMENT_SUFFIX) || end < 2 || end > MOST_OF_NAME) {
      return false;
    }
    for (int i = 1; i < end; i++) {
      char c = file.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return true;
  }
}
