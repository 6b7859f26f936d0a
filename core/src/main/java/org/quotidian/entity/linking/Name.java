package org.quotidian.entity.linking;

import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;

/** A name found in an article, on its way to an entity. */
public final class Name {
  final EntityType type;
  final int firstToken;
  final int endToken;
  final String text;
  @Nullable Entity entity;
  @Nullable Entity standsFor;

  /**
   * Makes a name that is not linked yet.
   *
   * @param type what the tagger takes it for
   * @param firstToken its first token, counted over title and body
   * @param endToken the token after its last
   * @param text its words as they stand in the article; a line break between them becomes a blank
   */
  public Name(EntityType type, int firstToken, int endToken, String text) {
    this.type = type;
    this.firstToken = firstToken;
    this.endToken = endToken;
    this.text = onOneLine(text);
  }

  private static String onOneLine(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      boolean blank = c <= ' ' || c == '\u00a0';
      plain = !blank || (c == ' ' && text.charAt(i - 1) != ' ');
    }
    if (plain) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        folded.append(c);
      } else if (folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString();
  }

  /** Returns the type. */
  public EntityType type() {
    return type;
  }

  /** Returns the first token, counted over title and body. */
  public int firstToken() {
    return firstToken;
  }

  /** Returns the token after the last. */
  public int endToken() {
    return endToken;
  }

  /** Returns what the name refers to, or null if that is not known. */
  public @Nullable Entity entity() {
    return entity;
  }

  /** Returns the government that it stands for, or null. */
  public @Nullable Entity standsFor() {
    return standsFor;
  }
}
