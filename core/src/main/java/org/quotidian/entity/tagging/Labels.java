package org.quotidian.entity.tagging;

import org.quotidian.entity.EntityType;

/**
 * What a token can be: outside any name, or the beginning, inside, last or only token of one (BILOU).
 * A label is {@code 1 + 4 * type + position}; 0 is outside.
 */
public final class Labels {
  /** How many labels there are. */
  public static final int COUNT = 13;

  /** Outside any name. */
  public static final int OUTSIDE = 0;

  /** The position of the first of several tokens. */
  public static final int BEGIN = 0;

  /** The position of a token between the first and the last. */
  public static final int INSIDE = 1;

  /** The position of the last of several tokens. */
  public static final int LAST = 2;

  /** The position of a name of one token. */
  public static final int UNIT = 3;

  private static final EntityType[] TYPES = EntityType.values();

  private Labels() {}

  /** Returns the label of a token in a name of the given type. */
  public static int of(EntityType type, int position) {
    return 1 + 4 * type.ordinal() + position;
  }

  /** Returns the position in the name; only for labels other than {@link #OUTSIDE}. */
  public static int position(int label) {
    return (label - 1) & 3;
  }

  /** Returns the type of the name; only for labels other than {@link #OUTSIDE}. */
  public static EntityType type(int label) {
    return TYPES[(label - 1) >> 2];
  }

  /** Tells whether {@code next} may follow {@code label}. */
  public static boolean mayFollow(int label, int next) {
    boolean open = label != OUTSIDE && position(label) <= INSIDE;
    boolean goesOn = next != OUTSIDE && (position(next) == INSIDE || position(next) == LAST);
    return open == goesOn && (!open || type(label) == type(next));
  }

  /** Tells whether a run may begin with the label. */
  public static boolean mayBegin(int label) {
    return mayFollow(OUTSIDE, label);
  }

  /** Tells whether a run may end with the label. */
  public static boolean mayEnd(int label) {
    return mayFollow(label, OUTSIDE);
  }
}
