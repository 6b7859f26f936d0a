package org.quotidian.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.quotidian.IndexException;
import org.quotidian.IndexMissingException;
import org.quotidian.cli.asking.QueryComplaint;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Out;
import org.quotidian.entity.NameResolver;
import org.quotidian.search.QuerySyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the program starts, and where every way of failing becomes a message and an exit code. */
public final class Main {
  /** Kept, as a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    // it says that an incubating module would make it faster, of which Java itself then complains
    LUCENE.setLevel(Level.SEVERE);
  }

  /** A word with more of them wrong is not taken for a command mistyped. */
  private static final int MOST_WRONG_LETTERS = 2;

  private static final Map<String, Function<Console, Command>> COMMANDS = new TreeMap<>();

  static {
    COMMANDS.put("index", IndexCommand::new);
    COMMANDS.put("search", SearchCommand::new);
    COMMANDS.put("claims", ClaimsCommand::new);
    COMMANDS.put("show", ShowCommand::new);
    COMMANDS.put("people", EntitiesCommand.People::new);
    COMMANDS.put("places", EntitiesCommand.Places::new);
    COMMANDS.put("orgs", EntitiesCommand.Orgs::new);
    COMMANDS.put("speakers", EntitiesCommand.Speakers::new);
    COMMANDS.put("timeline", TimelineCommand::new);
    COMMANDS.put("trace", TraceCommand::new);
    COMMANDS.put("alert", AlertCommand::new);
    COMMANDS.put("analyze", AnalyzeCommand::new);
    COMMANDS.put("names", NamesCommand::new);
    COMMANDS.put("suggest", SuggestCommand::new);
    COMMANDS.put("stats", StatsCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("export", ExportCommand::new);
    COMMANDS.put("extract", ExtractCommand::new);
    COMMANDS.put("demo", DemoCommand::new);
    COMMANDS.put("completion", CompletionCommand::new);
    COMMANDS.put("help", HelpCommand::new);
  }

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) throws IOException {
    if (Boolean.getBoolean("quotidian.rehearsal")) {
      Rehearsal.run();
      Runtime.getRuntime().halt(Exit.FOUND);
    }
    // Lucene says there that it would be faster with an incubating module, which Java then
    // complains of
    LUCENE.setLevel(Level.SEVERE);
    Console console =
        Console.ofProcess(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    Runtime.getRuntime().halt(run(console, args));
  }

  /** Runs one command and returns its exit code. */
  static int run(Console console, String... args) {
    try {
      int code = runUnflushed(console, args);
      return flushed(console, code);
    } catch (Out.Gone e) {
      return Exit.FOUND;
    } catch (UncheckedIOException e) {
      return Exit.INDEX; // neither can a complaint be written
    }
  }

  private static int flushed(Console console, int code) {
    try {
      console.flush();
      return code;
    } catch (UncheckedIOException e) {
      if (code != Exit.INDEX) { // else it was said
        console.complain(String.valueOf(e.getMessage()));
      }
      return Exit.INDEX;
    }
  }

  private static int runUnflushed(Console console, String... args) {
    if (args.length == 1 && args[0].equals("--version")) {
      console.screen().print(version() + "\n");
      return Exit.FOUND;
    }
    try {
      return commandLine(console, commandNamed(args)).execute(args);
    } catch (OutOfMemoryError e) {
      console.complain(
          "out of memory; more can be given by QUOTIDIAN_JAVA_OPTS=-Xmx2g in the environment");
      return Exit.FAULT;
    }
  }

  /** Returns the name and version. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return "quotidian " + (version == null ? "(unpackaged)" : version);
  }

  /** Returns the command line with all its commands. */
  static CommandLine commandLine(Console console) {
    return commandLine(console, null);
  }

  /** Reading the annotations of all commands takes longer than most searches do. */
  private static CommandLine commandLine(Console console, @Nullable String only) {
    CommandLine line = new CommandLine(new Quotidian(console));
    COMMANDS.forEach(
        (name, command) -> {
          if (only == null || only.equals(name)) {
            line.addSubcommand(name, whole(command.apply(console)));
          }
        });
    addHelp(line);
    Ansi ansi = console.screen().colour() ? Ansi.ON : Ansi.OFF;
    line.registerConverter(Path.class, Main::path);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setOut(atTheEnd(console.out()))
        .setErr(atTheEnd(console.errors()))
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler((e, arguments) -> misused(console, e))
        .setExecutionExceptionHandler((e, command, result) -> failed(console, e));
  }

  /** Picocli flushes its help, and shows the stack if that fails; we flush when all is done. */
  private static PrintWriter atTheEnd(Out out) {
    return new PrintWriter(
        new FilterWriter(out) {
          @Override
          public void flush() {
            // later
          }
        });
  }

  private static CommandLine whole(Command command) {
    CommandLine line = new CommandLine(command);
    command.parts().forEach(part -> line.addSubcommand(whole(part)));
    return line;
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("\"" + name + "\" is no name of a file: " + e.getReason());
    }
  }

  private static void addHelp(CommandLine line) {
    line.getSubcommands().values().forEach(Main::addHelp);
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
  }

  private static @Nullable String commandNamed(String... args) {
    for (String arg : args) {
      if (!arg.startsWith("-")) {
        return COMMANDS.containsKey(arg) ? arg : null;
      }
    }
    return null;
  }

  /** Returns what is said of a word that is no command, with the command that it is most like. */
  static String noCommand(String word) {
    String like = "";
    int least = MOST_WRONG_LETTERS + 1;
    for (String command : COMMANDS.keySet()) {
      int wrong = NameResolver.standard().distance(word, command, MOST_WRONG_LETTERS);
      if (wrong < least) {
        like = "; did you mean " + command + "?";
        least = wrong;
      }
    }
    return "there is no command \"" + word + "\"" + like;
  }

  private static int misused(Console console, ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched
        && e.getCommandLine().getParent() == null
        && !unmatched.getUnmatched().get(0).startsWith("-")) {
      console.complain(noCommand(unmatched.getUnmatched().get(0)));
      console.note("'quotidian --help' lists the commands");
      return Exit.USAGE;
    }
    console.complain(String.valueOf(e.getMessage()));
    UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
    e.getCommandLine().getErr().flush();
    String name = e.getCommandLine().getCommandSpec().qualifiedName(" ");
    if (e instanceof UnmatchedArgumentException unmatched
        && unmatched.getUnmatched().stream().anyMatch(arg -> arg.matches("-[^-].+"))) {
      console.note("a query that begins with - stands behind --: '" + name + " -- …'");
    }
    console.note("'" + name + " --help' shows how it is used");
    return Exit.USAGE;
  }

  private static int failed(Console console, Exception e) {
    if (e instanceof Out.Gone) {
      return Exit.FOUND; // whoever read the output has seen enough
    }
    if (e instanceof QuerySyntaxException query) {
      QueryComplaint.print(query, console);
      return Exit.USAGE;
    }
    if (e instanceof IllegalArgumentException) {
      console.complain(String.valueOf(e.getMessage()));
      return Exit.USAGE;
    }
    if (e instanceof IndexMissingException) {
      console.complain(String.valueOf(e.getMessage()));
      console.note("'quotidian index PATH' makes one; --index or QUOTIDIAN_INDEX say where it is");
      return Exit.INDEX;
    }
    if (e instanceof IndexException) {
      console.complain(String.valueOf(e.getMessage()));
      return Exit.INDEX;
    }
    if (e instanceof java.nio.file.NoSuchFileException missing) {
      console.complain("there is no file " + missing.getFile());
      return Exit.USAGE;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      console.complain(String.valueOf(e.getMessage()));
      return Exit.INDEX;
    }
    console.complain("this is a fault of the program: " + e);
    for (StackTraceElement at : e.getStackTrace()) {
      console.note("  at " + at);
    }
    return Exit.FAULT;
  }
}
