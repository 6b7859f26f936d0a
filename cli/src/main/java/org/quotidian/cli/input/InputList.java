package org.quotidian.cli.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.cli.console.Console;
import picocli.CommandLine.Option;

/** Which inputs are meant: paths, patterns, a list of them in a file, and how old they may be. */
public final class InputList {
  @Option(
      names = "--files",
      paramLabel = "LIST",
      description = "Read the paths in this file, too, one a line; - is standard input.")
  private @Nullable Path list;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = {
        "Pass over files that were not changed since then: 2024-03-09, 2024-03, or how long",
        "ago, as in 7d."
      })
  private @Nullable String since;

  /**
   * Returns the paths that are meant, patterns such as {@code news/*.xml} or {@code **}{@code
   * /*.html} resolved; one that nothing matches is returned as it is.
   */
  public List<String> paths(List<String> given, Console console) throws IOException {
    List<String> all = new ArrayList<>(given);
    if (list != null) {
      try (BufferedReader lines = TextInput.open(list, console)) {
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(all::add);
      }
    }
    List<String> paths = new ArrayList<>();
    for (String path : all) {
      List<String> matching = isPattern(path) ? matching(path) : List.of();
      if (matching.isEmpty()) {
        paths.add(path);
      } else {
        paths.addAll(matching);
      }
    }
    return paths;
  }

  /**
   * Returns when a file must have been changed at the earliest.
   *
   * @throws IllegalArgumentException if that is no day
   */
  public Instant changedSince() {
    return since == null
        ? Instant.MIN
        : Day.first(since, LocalDate.now(ZoneOffset.UTC)).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Tells whether files are passed over by their age. */
  public boolean passesOverFiles() {
    return since != null;
  }

  private static boolean isPattern(String path) {
    boolean wild = path.indexOf('*') >= 0 || path.indexOf('?') >= 0 || path.indexOf('[') >= 0;
    return wild && !exists(path);
  }

  private static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (java.nio.file.InvalidPathException e) {
      return false; // Windows does not allow the signs of patterns in names
    }
  }

  /** Walks from the last directory before the first wild sign. */
  private static List<String> matching(String pattern) throws IOException {
    int wild = 0;
    while ("*?[".indexOf(pattern.charAt(wild)) < 0) {
      wild++;
    }
    int slash = Math.max(pattern.lastIndexOf('/', wild), pattern.lastIndexOf('\\', wild));
    Path start = Path.of(slash < 0 ? "" : pattern.substring(0, slash + 1));
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace('\\', '/'));
    List<String> found = new ArrayList<>();
    if (Files.isDirectory(start.toString().isEmpty() ? Path.of(".") : start)) {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && matcher.matches(file)) {
                found.add(file.toString());
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    }
    found.sort(null);
    return found;
  }
}
