package org.quotidian.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of an article and the names that feeds, crawlers and archives give it, best first.
 *
 * <p>Names are compared without case, hyphens, underscores and blanks: "publishedAt" is
 * "published_at". Where an input has several names of one field, the one that stands first here
 * counts.
 */
enum JsonField {
  ID("id articleid docid documentid guid uuid uri"),
  TITLE("title headline heading headlines head"),
  BODY(
      "body content text articlebody articletext fulltext maintext bodytext "
          + "contenttext contenthtml bodyxhtml bodyhtml bodynitf bodies story article paragraphs "
          + "description descriptions descriptiontext descriptionxhtml summary abstract"),
  PUBLISHED(
      "published publishedat date datepublished publishdate publicationdate "
          + "publisheddate pubdate firstpublished webpublicationdate firstcreated contentcreated "
          + "versioncreated datetime created createdat timestamp"),
  UPDATED(
      "updated updatedat modified modifiedat datemodified dateupdated "
          + "lastmodified datelastmodified contentmodified"),
  SOURCE(
      "source outlet publisher publication newspaper sourcename sitename site "
          + "domain sourcedomain"),
  BYLINE("byline author authors creator writer by"),
  URL("url link href weburl canonicalurl permalink sourceurl"),
  LANGUAGE("language lang inlanguage"),
  SECTION("section sectionname desk category articlesection");

  /** The rank of the first name of a body that gives a teaser rather than the whole text. */
  static final int FIRST_TEASER = Arrays.asList(BODY.names.split(" ")).indexOf("description");

  private static final Map<String, Named> BY_NAME = new HashMap<>();

  static {
    for (JsonField field : values()) {
      String[] names = field.names.split(" ");
      for (int rank = 0; rank < names.length; rank++) {
        BY_NAME.put(names[rank], new Named(field, rank, names[rank]));
      }
    }
  }

  private final String names;

  /** Names the field; blanks part the names. */
  JsonField(String names) {
    this.names = names;
  }

  /** A field as an input names it; the lowest rank is the best name. */
  record Named(JsonField field, int rank, String name) {}

  /**
   * Returns the field of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static JsonField named(String name) {
    for (JsonField field : values()) {
      if (field.canonical().equals(name)) {
        return field;
      }
    }
    throw new IllegalArgumentException(
        "an article has no field \""
            + name
            + "\"; it has "
            + String.join(
                ", ", Arrays.stream(values()).map(JsonField::canonical).toArray(String[]::new)));
  }

  /** Returns what an input's name stands for by itself, or null if for nothing. */
  static @Nullable Named understood(String name) {
    Named named = name.length() > 40 ? null : BY_NAME.get(folded(name));
    return named == null ? null : new Named(named.field, named.rank, name);
  }

  private String canonical() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != ' ') {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }
}
