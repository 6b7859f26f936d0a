package org.quotidian.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quotidian.NewsIndex;
import org.quotidian.cli.asking.MissedName;
import org.quotidian.cli.asking.NamedIndex;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.records.EntityShape;
import org.quotidian.cli.records.Format;
import org.quotidian.cli.records.Records;
import org.quotidian.entity.EntityType;
import org.quotidian.search.EntityCount;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code suggest}: completes a name that is being typed. */
@picocli.CommandLine.Command(
    name = "suggest",
    header = {
      "Complete a name: who and what in the index is called so, by the beginning.",
      "",
      "  quotidian suggest zel",
      "  quotidian suggest --type place 'saint p'",
      ""
    })
final class SuggestCommand extends Command {
  @Parameters(paramLabel = "BEGINNING", arity = "1..*", description = "One or more words.")
  private List<String> words = new ArrayList<>();

  @Mixin private final NamedIndex place = new NamedIndex();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "person, place or org (default: all three).")
  private List<EntityType> types = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", description = "The most of each type (default: 10).")
  private int limit = 10;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), json, jsonl, csv or tsv.")
  private Format format = Format.TEXT;

  SuggestCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw usage("--limit must be at least 1; got " + limit);
    }
    String beginning = String.join(" ", words);
    List<EntityCount> found = new ArrayList<>();
    try (NewsIndex index = place.openReadOnly(console)) {
      List<EntityType> asked = types.isEmpty() ? List.of(EntityType.values()) : types;
      for (EntityType type : asked) {
        found.addAll(index.suggest(type, beginning, limit));
      }
      if (found.isEmpty() && format == Format.TEXT) {
        String meant = MissedName.meant(index, asked, beginning);
        console.note("no name begins like \"" + beginning + "\"" + meant);
        return Exit.NOTHING;
      }
    }
    String type = types.size() == 1 ? types.get(0).name().toLowerCase(Locale.ROOT) : "entity";
    Records<EntityCount> records = Records.in(format, new EntityShape(type, "mention"), console);
    found.forEach(records::add);
    records.end(Records.Closing.NONE);
    return found.isEmpty() ? Exit.NOTHING : Exit.FOUND;
  }
}
