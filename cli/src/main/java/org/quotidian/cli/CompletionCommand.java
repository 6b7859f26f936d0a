package org.quotidian.cli;

import java.util.Map;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
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

  /** Completes names by the index; whatever stands in an article is quoted for the shell. */
  private static final String BASH_NAMES =
      """

      # Names of the index behind --person, --place, --org, --speaker and --about.
      function _quotidian_names() {
        local cur="${COMP_WORDS[COMP_CWORD]}" type i name
        local -a where=()
        case "${COMP_WORDS[COMP_CWORD-1]}" in
          --person|--speaker|--about) type=person ;;
          --place) type=place ;;
          --org) type=org ;;
          *) _complete_quotidian; return ;;
        esac
        for ((i = 1; i < COMP_CWORD; i++)); do
          case "${COMP_WORDS[i]}" in --index|--names) where+=("${COMP_WORDS[i]}" "${COMP_WORDS[i+1]}") ;; esac
        done
        cur=${cur//[\\"\\'\\\\]/}
        COMPREPLY=()
        [ -n "$cur" ] || return
        while IFS= read -r name; do
          COMPREPLY+=("$(printf '%q' "$name")")
        done < <(quotidian suggest "${where[@]}" --type "$type" --format tsv -- "$cur" 2>/dev/null | tail -n +2 | cut -f2)
      }
      complete -F _quotidian_names -o default quotidian
      """;

  private static final Map<String, String> NAMES =
      Map.of(
          "person", "person",
          "speaker", "person",
          "about", "person",
          "place", "place",
          "org", "org");

  CompletionCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    CommandLine all = Main.commandLine(console);
    console
        .screen()
        .print(shell == Shell.FISH ? fish(all) : AutoComplete.bash("quotidian", all) + BASH_NAMES);
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
                    .append(value(option))
                    .append(" -d ")
                    .append(quoted(firstLine(option.description())))
                    .append('\n');
              }
            });
    return script.toString();
  }

  /** Returns how the value of an option is completed. */
  private static String value(OptionSpec option) {
    String type = NAMES.get(option.longestName().substring(2));
    if (type != null) {
      return " -x -a '(quotidian suggest --type "
          + type
          + " --format tsv -- (commandline -ct) 2>/dev/null | tail -n +2 | cut -f2)'";
    }
    return option.arity().max() > 0 ? " -r -F" : "";
  }

  private static String firstLine(String[] lines) {
    return lines.length == 0 ? "" : lines[0];
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
