package org.quotidian.cli.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.cli.console.Console;
import org.quotidian.search.NameCorrections;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The index to be asked, with the user's own names: the option, else the environment, else the file in
 * the index's directory.
 */
public final class NamedIndex {
  private static final String VARIABLE = "QUOTIDIAN_NAMES";
  private static final String DEFAULT = "names.txt";

  @Mixin private final IndexPlace place = new IndexPlace();

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "Names to merge, split, block or rename (default: $QUOTIDIAN_NAMES, else names.txt in"
              + " the index, if there is one).")
  private @Nullable Path file;

  /** Returns the directory of the index. */
  public Path directory(Console console) {
    return place.directory(console);
  }

  /** Opens the index for reading only. */
  public NewsIndex openReadOnly(Console console) throws IOException {
    NewsIndexConfig config = NewsIndexConfig.builder().names(corrections(console)).build();
    return NewsIndex.openReadOnly(place.directory(console), config);
  }

  /**
   * Returns the corrections to names.
   *
   * @throws IllegalArgumentException if a line cannot be understood
   */
  public NameCorrections corrections(Console console) throws IOException {
    if (file != null) {
      return NameCorrections.read(file);
    }
    String variable = console.environment(VARIABLE);
    if (variable != null && !variable.isEmpty()) {
      return NameCorrections.read(Path.of(variable));
    }
    Path usual = place.directory(console).resolve(DEFAULT);
    return Files.isRegularFile(usual) ? NameCorrections.read(usual) : NameCorrections.none();
  }
}
