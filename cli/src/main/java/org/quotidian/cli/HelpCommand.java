package org.quotidian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code help}: help on a command, or on the query language. */
@picocli.CommandLine.Command(
    name = "help",
    header = {
      "Show help on a command, or on the query language.",
      "",
      "  quotidian help search",
      "  quotidian help query",
      ""
    })
final class HelpCommand extends Command {
  @Parameters(paramLabel = "TOPIC", arity = "0..1", description = "A command, or query.")
  private String topic = "";

  HelpCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    CommandLine all = Main.commandLine(console);
    if (topic.equals("query")) {
      console.screen().print(resource("query-language.txt")).flush();
      return Exit.FOUND;
    }
    CommandLine about = topic.isEmpty() ? all : all.getSubcommands().get(topic);
    if (about == null) {
      throw usage(Main.noCommand(topic));
    }
    console.out().write(about.getUsageMessage(about.getColorScheme()));
    console.out().flush();
    return Exit.FOUND;
  }

  /** Returns a text that ships with the command line. */
  static String resource(String name) throws IOException {
    try (InputStream in = HelpCommand.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
