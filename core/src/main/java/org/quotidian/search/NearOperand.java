package org.quotidian.search;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can stand near something, or be counted: whatever has places in a text. */
final class NearOperand {
  private NearOperand() {}

  /** Returns why the parts have no places in one and the same text, or null if they have. */
  static @Nullable String fault(NewsQuery... parts) {
    Set<TextField> fields = EnumSet.noneOf(TextField.class);
    for (NewsQuery part : parts) {
      String fault = fault(part, fields);
      if (fault != null) {
        return fault;
      }
    }
    return fields.size() > 1 ? "what is near each other must be asked of one field" : null;
  }

  private static @Nullable String fault(NewsQuery part, Set<TextField> fields) {
    if (part instanceof QueryPart.Word word) {
      return field(word.field(), fields);
    } else if (part instanceof QueryPart.Phrase phrase) {
      return phrase.slop() == 0
          ? field(phrase.field(), fields)
          : "a phrase with ~ has no place of its own; ask for its words with w/";
    } else if (part instanceof QueryPart.Named named) {
      return switch (named.role()) {
        case PERSON, PLACE, ORG -> null;
        case SPEAKER, ABOUT, TOLD, TARGET -> "who speaks and of what has no place in the text";
      };
    } else if (part instanceof QueryPart.Or or && !or.parts().isEmpty()) {
      for (NewsQuery one : or.parts()) {
        String fault = fault(one, fields);
        if (fault != null) {
          return fault;
        }
      }
      return null;
    } else if (part instanceof QueryPart.Near near) {
      String fault = fault(near.left(), fields);
      return fault == null ? fault(near.right(), fields) : fault;
    } else if (part instanceof QueryPart.Boosted) {
      return "a weight goes behind the whole, as in (a w/5 b)^2";
    }
    return part instanceof QueryPart.Exact
        ? field(TextField.ANY, fields)
        : "only words, phrases, names and OR of them have places in a text";
  }

  private static @Nullable String field(TextField field, Set<TextField> fields) {
    fields.add(field);
    return field == TextField.BYLINE ? "nearness is not asked of the byline" : null;
  }
}
