package org.quotidian.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields that the query language knows, by all their names. */
enum QueryField {
  TITLE("title headline"),
  BODY("body"),
  LEAD("lead"),
  BYLINE("byline author"),
  EXACT("exact"),
  SOURCE("source outlet"),
  SITE("site domain"),
  LANGUAGE("lang language"),
  ID("id"),
  SECTION("section"),
  PERSON("person"),
  PLACE("place"),
  ORG("org organisation organization"),
  SPEAKER("speaker"),
  ABOUT("about"),
  TO("to told"),
  TARGET("target"),
  ACT("act"),
  KIND("kind"),
  CLAIM("claim"),
  LIKE("like"),
  WORDS("words length"),
  NEAR("near"),
  CONFIDENCE("confidence"),
  DATE("date published"),
  AFTER("after"),
  BEFORE("before"),
  SINCE("since"),
  UNTIL("until");

  /** All names, parted by blanks, the canonical one first. */
  private final String names;

  QueryField(String names) {
    this.names = names;
  }

  /** Returns the name by which a query is written. */
  String canonical() {
    return Blanks.split(names).get(0);
  }

  /** Returns the field of a name, or null if there is none. */
  static @Nullable QueryField of(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    for (QueryField field : values()) {
      for (String known : Blanks.split(field.names)) {
        if (known.equals(folded)) {
          return field;
        }
      }
    }
    return null;
  }

  /** Returns the known name that is nearest to a mistyped one, or the empty string. */
  static String nearest(String name) {
    Nearest nearest = new Nearest(name);
    for (QueryField field : values()) {
      for (String known : Blanks.split(field.names)) {
        nearest.offer(known);
      }
    }
    return nearest.found();
  }

  /** Tells whether its values are moments or ranges of time. */
  boolean isDate() {
    return switch (this) {
      case DATE, AFTER, BEFORE, SINCE, UNTIL -> true;
      default -> false;
    };
  }

  @Nullable TextField textField() {
    return switch (this) {
      case TITLE -> TextField.TITLE;
      case BODY -> TextField.BODY;
      case LEAD -> TextField.LEAD;
      case BYLINE -> TextField.BYLINE;
      default -> null;
    };
  }

  @Nullable KeywordField keywordField() {
    return switch (this) {
      case SOURCE -> KeywordField.SOURCE;
      case SITE -> KeywordField.SITE;
      case LANGUAGE -> KeywordField.LANGUAGE;
      case ID -> KeywordField.ID;
      case SECTION -> KeywordField.SECTION;
      default -> null;
    };
  }

  @Nullable NameRole nameRole() {
    return switch (this) {
      case PERSON -> NameRole.PERSON;
      case PLACE -> NameRole.PLACE;
      case ORG -> NameRole.ORG;
      case SPEAKER -> NameRole.SPEAKER;
      case ABOUT -> NameRole.ABOUT;
      case TO -> NameRole.TOLD;
      case TARGET -> NameRole.TARGET;
      default -> null;
    };
  }
}
