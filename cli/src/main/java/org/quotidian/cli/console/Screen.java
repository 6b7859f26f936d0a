package org.quotidian.cli.console;

/**
 * Text for people on one stream: everything printed is made {@link Visible} first, and only then
 * coloured, if at all.
 */
public final class Screen {
  private final Out out;
  private final boolean colour;

  public Screen(Out out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  /** Prints text, line breaks and all. */
  public Screen print(String text) {
    out.write(Visible.of(text));
    return this;
  }

  /** Prints text on one line. */
  public Screen line(Style style, String text) {
    return styled(style, Visible.line(text));
  }

  /** Prints text in a style, line breaks and all. */
  public Screen print(Style style, String text) {
    return styled(style, Visible.of(text));
  }

  /** Ends the line. */
  public Screen newline() {
    out.write("\n");
    return this;
  }

  /** Sends what was printed on its way. */
  public void flush() {
    out.flush();
  }

  /** Tells whether styles are shown. */
  public boolean colour() {
    return colour;
  }

  private Screen styled(Style style, String safe) {
    if (colour && style != Style.PLAIN && !safe.isEmpty()) {
      out.write(style.on());
      out.write(safe);
      out.write(Style.off());
    } else {
      out.write(safe);
    }
    return this;
  }
}
