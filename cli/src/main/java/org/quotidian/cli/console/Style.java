package org.quotidian.cli.console;

/** How words look on a terminal that shows colours. */
public enum Style {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  MATCH("1;31"),
  PERSON("36"),
  PLACE("32"),
  ORG("33"),
  CONTENT("4"),
  FAULT("1;31");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** Returns what switches the style on. */
  String on() {
    return "\u001b[" + code + "m";
  }

  /** Returns what switches every style off. */
  static String off() {
    return "\u001b[0m";
  }
}
