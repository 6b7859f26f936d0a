package org.quotidian.cli;

import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import picocli.CommandLine.Option;

/** The program itself, which only says what commands there are. */
@picocli.CommandLine.Command(
    name = "quotidian",
    header = {
      "News search by who, where and who-said-what.",
      "",
      "  quotidian demo                             see it at work",
      "  quotidian index articles.jsonl             add articles",
      "  quotidian search --person zelensky         articles that name a person",
      "  quotidian search --place donbas            articles that name a place",
      "  quotidian claims --claim 'troops massed'   who said so",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "'quotidian help COMMAND' explains a command, 'quotidian help query' the query language.",
      "Exit codes: 0 found, 1 nothing found, 2 wrong usage or query, 3 trouble with the index."
    })
final class Quotidian extends Command {
  @Option(names = "--version", description = "Show the version.")
  private boolean version;

  Quotidian(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (version) {
      console.screen().print(Main.version() + "\n").flush();
      return Exit.FOUND;
    }
    throw usage("which command?");
  }
}
