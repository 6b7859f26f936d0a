package org.quotidian.index.layout;

import java.util.Locale;
import org.apache.lucene.util.BytesRef;
import org.quotidian.entity.EntityType;

/** The form in which values taken as a whole are kept and asked for. */
public final class Keywords {

  private Keywords() {}

  /** Folds letter case and the blanks around. */
  public static String fold(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  /** Returns the term of one spelling of a name: curly quotes folded, nothing else. */
  public static BytesRef spelling(EntityType type, String spelling) {
    return new BytesRef(initial(type) + spelling.strip().replace('’', '\''));
  }

  private static String initial(EntityType type) {
    return switch (type) {
      case PERSON -> "p";
      case PLACE -> "l";
      case ORG -> "o";
    };
  }
}
