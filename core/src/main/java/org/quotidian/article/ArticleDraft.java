package org.quotidian.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a reader has found of one article so far; the best name of each field wins. */
final class ArticleDraft {
  private static final List<JsonField> DATES = List.of(JsonField.PUBLISHED, JsonField.UPDATED);
  private static final int LONGEST_SHOWN = 40;

  private final Map<JsonField, String> values = new EnumMap<>(JsonField.class);
  private final int[] ranks = new int[JsonField.values().length];
  private final String[] names = new String[JsonField.values().length];
  private String further = "";

  ArticleDraft() {
    clear();
  }

  void clear() {
    values.clear();
    Arrays.fill(ranks, Integer.MAX_VALUE);
    Arrays.fill(names, "");
    further = "";
  }

  /** Remembers a doubt of its reader's, to be told with those about dates and characters. */
  void addDoubt(String doubt) {
    further = further.isEmpty() ? doubt : further + "; " + doubt;
  }

  /** Keeps a value that has no other name. */
  void put(JsonField field, String value) {
    put(new JsonField.Named(field, 0, ""), value);
  }

  /**
   * Keeps a value unless a better named one is known.
   *
   * @throws IllegalArgumentException if there is one of the very same name
   */
  void put(JsonField.Named named, String value) {
    int field = named.field().ordinal();
    if (named.rank() == ranks[field] && named.name().equals(names[field])) {
      throw new IllegalArgumentException("\"" + named.name() + "\" is given twice");
    }
    if (!value.isBlank() && named.rank() < ranks[field]) {
      ranks[field] = named.rank();
      names[field] = named.name();
      values.put(named.field(), wellFormed(value));
    }
  }

  /** Takes what {@code other} knows, whatever is known here. */
  void preferring(ArticleDraft other) {
    values.putAll(other.values);
  }

  /** Returns the title; empty if none is known. */
  String title() {
    return value(JsonField.TITLE);
  }

  /** Returns the length of its text in code units. */
  int length() {
    return value(JsonField.TITLE).length() + value(JsonField.BODY).length();
  }

  /** Tells whether there is anything to read in it. */
  boolean hasText() {
    return values.containsKey(JsonField.TITLE) || values.containsKey(JsonField.BODY);
  }

  /** Tells whether there is a body that is more than a teaser. */
  boolean hasBody() {
    return ranks[JsonField.BODY.ordinal()] < JsonField.FIRST_TEASER;
  }

  /**
   * Returns the article. One without an id is known by its address, one without that by a hash of
   * its outlet, title and text: the same article gets the same id every time. An address that is a
   * script is left out.
   */
  Article build() {
    String title = value(JsonField.TITLE);
    String body = value(JsonField.BODY);
    String source = value(JsonField.SOURCE);
    String given = value(JsonField.URL).strip();
    String url = ScriptAddress.is(given) ? "" : given;
    String id = value(JsonField.ID).strip();
    if (id.isEmpty()) {
      id = url.isEmpty() ? hash(source, title, body) : url;
    }
    return Article.builder(id)
        .title(title)
        .body(body)
        .published(ArticleDates.parse(value(JsonField.PUBLISHED)))
        .updated(ArticleDates.parse(value(JsonField.UPDATED)))
        .source(source.strip())
        .byline(value(JsonField.BYLINE).strip())
        .url(url)
        .language(value(JsonField.LANGUAGE).strip())
        .section(value(JsonField.SECTION).strip())
        .build();
  }

  /** Says which date was given and is not taken, and what of the text was lost; empty if nothing. */
  String doubt() {
    StringBuilder doubt = new StringBuilder(further);
    for (JsonField field : DATES) {
      String date = value(field).strip();
      String fault = ArticleDates.fault(date);
      if (!fault.isEmpty()) {
        doubt
            .append(doubt.isEmpty() ? "" : "; ")
            .append(field.name().toLowerCase(Locale.ROOT))
            .append(" \"")
            .append(date.length() > LONGEST_SHOWN ? date.substring(0, LONGEST_SHOWN) + "…" : date)
            .append("\" is taken as unknown: ")
            .append(fault);
      }
    }
    if (title().indexOf('\uFFFD') >= 0 || value(JsonField.BODY).indexOf('\uFFFD') >= 0) {
      doubt
          .append(doubt.isEmpty() ? "" : "; ")
          .append("the text has characters that were lost in an encoding (U+FFFD)");
    }
    return doubt.toString();
  }

  private String value(JsonField field) {
    return values.getOrDefault(field, "");
  }

  private static String hash(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return "sha-" + HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Replaces what no encoding can carry (half a surrogate pair) by U+FFFD, keeping every offset. */
  private static String wellFormed(String text) {
    char[] mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      mended = mended == null ? text.toCharArray() : mended;
      mended[i] = '\uFFFD';
    }
    return mended == null ? text : new String(mended);
  }
}
