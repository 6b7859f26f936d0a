package org.quotidian.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.cli.asking.NamedIndex;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Style;
import org.quotidian.cli.input.TextInput;
import org.quotidian.cli.records.FlatJson;
import org.quotidian.cli.records.Format;
import org.quotidian.cli.records.Json;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.NameMatch;
import org.quotidian.entity.NameResolver;
import org.quotidian.search.NameCorrections;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code names}: are two spellings one person's name? */
@picocli.CommandLine.Command(
    name = "names",
    header = {
      "Tell whether two spellings are one person's name, and why.",
      "",
      "  quotidian names 'Volodymyr Zelenskyy' 'Vladimir Zelensky'",
      "  quotidian names --format jsonl - < pairs.jsonl",
      ""
    },
    description =
        "Exit code 0 if they are the same, 1 if not; with a file, 0 once all are answered.")
final class NamesCommand extends Command {
  @Parameters(
      paramLabel = "NAME",
      arity = "1..2",
      description = "Two names; or a file of JSON Lines {\"a\", \"b\"}, - for standard input.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default) or jsonl: {\"same\", \"score\"} a line.")
  private Format format = Format.TEXT;

  @Mixin private final NamedIndex place = new NamedIndex();

  NamesCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    NameCorrections corrections = place.corrections(console);
    if (names.size() == 2) {
      NameMatch match = compare(corrections, names.get(0), names.get(1));
      print(match);
      console.out().flush();
      return match.same() ? Exit.FOUND : Exit.NOTHING;
    }
    String file = names.get(0);
    if (!file.equals("-") && !Files.exists(Path.of(file))) {
      throw usage(
          "to compare two names, give both; a single argument is a file of pairs, and there is no file "
              + file);
    }
    try (BufferedReader lines = TextInput.open(Path.of(file), console)) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          print(answer(line, number, corrections));
          console.out().flush();
        }
      }
    }
    return Exit.FOUND;
  }

  /** Asks the user's own names first, then the spellings. */
  private static NameMatch compare(NameCorrections corrections, String a, String b) {
    for (EntityType type : EntityType.values()) {
      NameMatch match = corrections.compare(type, a, b);
      if (match != null) {
        return match;
      }
    }
    return NameResolver.standard().compare(a, b);
  }

  /** Answers one line; null, said on standard error, if it is no pair. */
  private @Nullable NameMatch answer(String line, long number, NameCorrections corrections) {
    try {
      Map<String, String> pair = FlatJson.read(line);
      String a = pair.get("a");
      String b = pair.get("b");
      if (a != null && b != null) {
        return compare(corrections, a, b);
      }
      console.complain("line " + number + ": needs \"a\" and \"b\"");
    } catch (IOException e) {
      console.complain("line " + number + ": not a JSON object");
    }
    return null;
  }

  private void print(@Nullable NameMatch match) {
    if (format.isJson()) {
      Json.line(
          console.out(),
          json -> {
            if (match == null) {
              json.writeNullField("same");
              return;
            }
            json.writeBooleanField("same", match.same());
            Json.number(json, "score", match.score());
            json.writeStringField("reason", match.reason());
          });
    } else if (match != null) {
      console
          .screen()
          .print(Style.STRONG, match.same() ? "same" : "different")
          .print(String.format(Locale.ENGLISH, " (%.2f): ", match.score()))
          .print(match.reason())
          .newline();
    }
  }
}
