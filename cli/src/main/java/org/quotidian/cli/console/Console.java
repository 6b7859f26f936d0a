package org.quotidian.cli.console;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The process around the commands: its streams, its environment and whether people watch. */
public final class Console {
  /** Set by the launcher: which of "out" and "err" are terminals; Java itself cannot tell. */
  private static final String TERMINALS = "quotidian.terminals";

  private final InputStream in;
  private final Out out;
  private final Out errors;
  private final Map<String, String> environment;
  private final boolean errorsWatched;
  private final Screen screen;
  private final Screen complaints;

  private Console(
      InputStream in,
      OutputStream out,
      OutputStream errors,
      Map<String, String> environment,
      String terminals) {
    this.in = in;
    this.out = new Out(out);
    this.errors = new Out(errors);
    this.environment = environment;
    this.errorsWatched = terminals.contains("err");
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    this.screen = new Screen(this.out, !plain && terminals.contains("out"));
    this.complaints = new Screen(this.errors, !plain && errorsWatched);
  }

  /** Returns the console of this process. */
  public static Console ofProcess(InputStream in, OutputStream out, OutputStream errors) {
    return new Console(in, out, errors, System.getenv(), System.getProperty(TERMINALS, ""));
  }

  /** Returns a console made of the given parts. */
  public static Console of(
      InputStream in,
      OutputStream out,
      OutputStream errors,
      Map<String, String> environment,
      String terminals) {
    return new Console(in, out, errors, environment, terminals);
  }

  public InputStream in() {
    return in;
  }

  /** Returns standard output for records; what goes in must be escaped by its format. */
  public Out out() {
    return out;
  }

  /** Returns standard output for people. */
  public Screen screen() {
    return screen;
  }

  /** Returns standard error for people. */
  public Screen complaints() {
    return complaints;
  }

  /** Returns standard error itself. */
  public Out errors() {
    return errors;
  }

  /** Tells whether standard error is a terminal, so that progress is worth showing. */
  public boolean errorsWatched() {
    return errorsWatched;
  }

  public @Nullable String environment(String name) {
    return environment.get(name);
  }

  /** Prints one line of complaint. */
  public void complain(String message) {
    complaints.print(Style.FAULT, "quotidian: ").print(message).newline().flush();
  }

  /** Prints one line of news that belongs to people, not into the output. */
  public void note(String message) {
    complaints.print(message).newline().flush();
  }

  public void flush() {
    out.flush();
    errors.flush();
  }
}
