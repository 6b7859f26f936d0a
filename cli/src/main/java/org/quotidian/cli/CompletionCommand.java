package org.quotidian.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/** {@code completion}: a script that completes commands and options in a shell. */
@picocli.CommandLine.Command(
    name = "completion",
    header = {
      "Print a script that completes commands and options in your shell.",
      "",
      "  source <(quotidian completion bash)",
      "  quotidian completion fish > ~/.config/fish/completions/quotidian.fish",
      ""
    })
final class CompletionCommand extends Command {
  /** The shells that are served. */
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private Shell shell = Shell.BASH;

  CompletionCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    CommandLine all = Main.commandLine(console);
    console.screen().print(shell == Shell.FISH ? fish(all) : AutoComplete.bash("quotidian", all));
    console.screen().flush();
    return Exit.FOUND;
  }

  private static String fish(CommandLine all) {
    StringBuilder script = new StringBuilder("complete -c quotidian -f\n");
    all.getSubcommands()
        .forEach(
            (name, command) -> {
              CommandSpec spec = command.getCommandSpec();
              script
                  .append("complete -c quotidian -n __fish_use_subcommand -a ")
                  .append(name)
                  .append(" -d ")
                  .append(quoted(firstLine(spec.usageMessage().header())))
                  .append('\n');
              for (OptionSpec option : spec.options()) {
                script
                    .append("complete -c quotidian -n '__fish_seen_subcommand_from ")
                    .append(name)
                    .append("' -l ")
                    .append(option.longestName().substring(2))
                    .append(option.arity().max() > 0 ? " -r -F" : "")
                    .append(" -d ")
                    .append(quoted(firstLine(option.description())))
                    .append('\n');
              }
            });
    return script.toString();
  }

  private static String firstLine(String[] lines) {
    return lines.length == 0 ? "" : lines[0];
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
