package org.quotidian.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.quotidian.cli.console.Console;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** One command of the command line; its options are fields that picocli fills. */
abstract class Command implements Callable<Integer> {
  final Console console;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything is called
  Command(Console console) {
    this.console = console;
  }

  @Override
  public abstract Integer call() throws IOException;

  /** Returns the commands that this one consists of; none for most. */
  List<Command> parts() {
    return List.of();
  }

  /** Returns the error of a command line that cannot be understood. */
  final ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Returns this command as picocli sees it. */
  final CommandSpec spec() {
    return spec;
  }
}
