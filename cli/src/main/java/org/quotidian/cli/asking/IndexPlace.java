package org.quotidian.cli.asking;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quotidian.NewsIndex;
import org.quotidian.cli.console.Console;
import picocli.CommandLine.Option;

/** Where the index is: the option, else the environment, else the current directory. */
public final class IndexPlace {
  private static final String VARIABLE = "QUOTIDIAN_INDEX";
  private static final String DEFAULT = "quotidian-index";

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index (default: $QUOTIDIAN_INDEX, else ./quotidian-index).")
  private @Nullable Path directory;

  /** Returns the directory of the index. */
  public Path directory(Console console) {
    if (directory != null) {
      return directory;
    }
    String variable = console.environment(VARIABLE);
    return Path.of(variable == null || variable.isEmpty() ? DEFAULT : variable);
  }

  /** Opens the index for reading only. */
  public NewsIndex openReadOnly(Console console) throws IOException {
    return NewsIndex.openReadOnly(directory(console));
  }
}
