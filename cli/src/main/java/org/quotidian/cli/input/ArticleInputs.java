package org.quotidian.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quotidian.IngestReport.Rejection;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;
import org.quotidian.article.ArticleReaders;
import org.quotidian.article.ReaderOptions;
import org.quotidian.article.UnreadableArticleException;
import org.quotidian.cli.console.Console;

/**
 * The articles of files, directories and standard input, one after the other. What cannot be read is
 * handed to a listener and stops nothing. Directories are walked in the order of names; links and
 * hidden files in them are passed over, and so is the index itself.
 */
public final class ArticleInputs implements ArticleReader {
  private static final String STANDARD_INPUT = "-";

  private final List<String> paths;
  private final Opening opening;
  private final Console console;
  private final Set<Path> without;
  private final Instant since;
  private final Consumer<Rejection> rejected;
  private final Consumer<Rejection> doubted;
  private final List<Path> files = new ArrayList<>();
  private int nextPath;
  private int nextFile;
  private @Nullable ArticleReader reader;
  private String name = "";
  private boolean missing;
  private long read;

  /** How many articles the input that is open has given. */
  private long given;

  /** Makes a reader of an input. */
  public interface Opening {
    /** Opens the input; it is the reader's to close. */
    ArticleReader open(InputStream input) throws IOException;
  }

  /** Says what to read, each input by the reader that its content asks for. */
  public ArticleInputs(
      List<String> paths,
      ReaderOptions options,
      Console console,
      Set<Path> without,
      Instant since,
      Consumer<Rejection> rejected,
      Consumer<Rejection> doubted) {
    this(
        paths,
        input -> ArticleReaders.open(input, options),
        console,
        without,
        since,
        rejected,
        doubted);
  }

  /**
   * Says what to read.
   *
   * @param paths files, directories, or "-"
   * @param opening makes the readers
   * @param console has the standard input
   * @param without what is passed over in directories: the index, and what this run writes
   * @param since files that were not changed since then are passed over
   * @param rejected gets what cannot be read
   * @param doubted gets what of an article that is read could not be taken
   */
  public ArticleInputs(
      List<String> paths,
      Opening opening,
      Console console,
      Set<Path> without,
      Instant since,
      Consumer<Rejection> rejected,
      Consumer<Rejection> doubted) {
    this.paths = List.copyOf(paths);
    this.opening = opening;
    this.console = console;
    this.without =
        without.stream().map(ArticleInputs::absolute).collect(Collectors.toUnmodifiableSet());
    this.since = since;
    this.rejected = rejected;
    this.doubted = doubted;
  }

  /** Tells whether any of the inputs is there to be read. */
  public static boolean anyIsThere(List<String> paths) {
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT) || (!path.isEmpty() && Files.exists(Path.of(path)))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a path that was named does not exist. */
  public boolean missing() {
    return missing;
  }

  /** Returns how many bytes of files were read so far. */
  long read() {
    return read;
  }

  /**
   * Returns how many bytes all the files hold, for a remaining time; 0 if that is not known, as with
   * standard input. Folders are walked for it.
   */
  long size() {
    long size = 0;
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        return 0;
      }
      Path file = Path.of(path);
      List<Path> all = new ArrayList<>();
      if (path.isEmpty()) {
        continue;
      } else if (Files.isDirectory(file)) {
        walk(file, all, unreadable -> {});
      } else if (isRecent(file)) {
        all.add(file);
      }
      for (Path each : all) {
        try {
          size += Files.size(each);
        } catch (IOException e) {
          // told of when it is its turn to be read
        }
      }
    }
    return size;
  }

  @Override
  public @Nullable Article next() throws IOException {
    while (true) {
      ArticleReader from = reader;
      if (from == null) {
        if (!openNext()) {
          return null;
        }
        continue;
      }
      try {
        Article article = from.next();
        if (article != null) {
          given++;
          String doubt = from.doubt();
          if (!doubt.isEmpty()) {
            doubted.accept(new Rejection(name, article.id(), doubt));
          }
          return article;
        }
        closeReader();
      } catch (UnreadableArticleException e) {
        rejected.accept(new Rejection(name, e.position(), String.valueOf(e.getMessage())));
      } catch (IOException e) {
        rejected.accept(new Rejection(name, "", "cannot be read: " + e.getMessage()));
        giveUp();
      } catch (RuntimeException e) {
        failed(e);
        giveUp();
      }
    }
  }

  /** A fault of a reader costs the rest of its input, not that of the run. */
  private void failed(RuntimeException e) {
    String position = given == 0 ? "" : "behind article " + given;
    rejected.accept(new Rejection(name, position, "the reader failed: " + e));
  }

  private boolean openNext() {
    if (nextFile < files.size()) {
      open(files.get(nextFile++));
      return true;
    }
    files.clear();
    nextFile = 0;
    if (nextPath == paths.size()) {
      return false;
    }
    String path = paths.get(nextPath++);
    if (path.equals(STANDARD_INPUT)) {
      name = "standard input";
      try {
        start(console.in());
      } catch (IOException e) {
        rejected.accept(new Rejection(name, "", "cannot be read: " + e.getMessage()));
      }
      return true;
    }
    Path file = Path.of(path);
    if (path.isEmpty()) { // a variable that is not set must not mean the folder we stand in
      name = "\"\"";
      missing = true;
      rejected.accept(new Rejection(name, "", "an empty path names nothing; . is this folder"));
    } else if (Files.isDirectory(file)) {
      walk(file, files, rejected);
    } else if (isRecent(file)) {
      open(file);
    }
    return true;
  }

  private void open(Path file) {
    name = file.toString();
    try {
      start(new CountedInput(Files.newInputStream(file), count -> read += count));
    } catch (NoSuchFileException e) {
      missing = true;
      rejected.accept(new Rejection(name, "", "there is no such file"));
    } catch (IOException e) {
      missing = true;
      rejected.accept(new Rejection(name, "", "cannot be read: " + e.getMessage()));
    }
  }

  private void start(InputStream input) throws IOException {
    given = 0;
    try {
      reader = opening.open(input);
    } catch (RuntimeException e) {
      failed(e);
      input.close();
    }
  }

  private void walk(Path directory, List<Path> found, Consumer<Rejection> failed) {
    try {
      Files.walkFileTree(
          directory,
          Set.<FileVisitOption>of(),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
              boolean passOver =
                  !at.equals(directory) && (isHidden(at) || without.contains(absolute(at)));
              return passOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                  && !isHidden(file)
                  && !without.contains(absolute(file))
                  && isRecent(attributes)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              failed.accept(
                  new Rejection(file.toString(), "", "cannot be read: " + e.getMessage()));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      failed.accept(new Rejection(directory.toString(), "", "cannot be read: " + e.getMessage()));
    }
    found.sort(null);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private boolean isRecent(BasicFileAttributes attributes) {
    return !attributes.lastModifiedTime().toInstant().isBefore(since);
  }

  /** A file that is not there passes, so that it is named as missing. */
  private boolean isRecent(Path file) {
    try {
      return since.equals(Instant.MIN)
          || isRecent(Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isHidden(Path path) {
    Path last = path.getFileName();
    return last != null && last.toString().startsWith(".");
  }

  private void closeReader() throws IOException {
    ArticleReader closing = reader;
    reader = null;
    if (closing != null) {
      closing.close();
    }
  }

  /** Closes a reader of which it was told that it failed. */
  private void giveUp() {
    try {
      closeReader();
    } catch (IOException | RuntimeException e) {
      // it has failed already
    }
  }

  @Override
  public void close() throws IOException {
    closeReader();
  }
}
