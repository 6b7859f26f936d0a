package org.quotidian.search;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;

/**
 * A question to the index: immutable, parsed from the query language or put together here.
 *
 * <p>Asked for articles, the parts that speak of claims (speaker, about, target, act, kind, claim) each
 * look for some claim of the article; what must hold in one and the same claim goes into {@link
 * #sameClaim}. Asked for claims, the whole query must hold in one claim. {@code toString} writes it in
 * the query language.
 */
public sealed interface NewsQuery {

  /** The name that stands for any name of its role. */
  String ANY_NAME = "*";

  /**
   * Parses the query language.
   *
   * @throws QuerySyntaxException if it cannot be understood, or is too long (10,000 characters), too
   *     deep (50) or of too many parts (512)
   */
  static NewsQuery parse(String query) {
    return new QueryParser(query, Clock.systemUTC()).parse();
  }

  /** Parses what it can of the query language and takes the rest as words; never throws. */
  static NewsQuery parseLenient(String query) {
    return LenientParser.parse(query, Clock.systemUTC());
  }

  /** Everything. */
  static NewsQuery all() {
    return new All();
  }

  /** All of these words, anywhere in title or body; blanks part them, nothing is an operator. */
  static NewsQuery text(String words) {
    return text(TextField.ANY, words);
  }

  /** All of these words in one field. */
  static NewsQuery text(TextField field, String words) {
    List<NewsQuery> parts = new ArrayList<>();
    for (String word : Blanks.split(words)) {
      parts.add(new Word(field, word, Match.WORD));
    }
    return and(parts);
  }

  /** These words next to each other in this order. */
  static NewsQuery phrase(String words) {
    return new Phrase(TextField.ANY, words, 0);
  }

  /** Articles that name this person, in any spelling. */
  static NewsQuery person(String name) {
    return new Named(NameRole.PERSON, name, false);
  }

  /** Articles that name this place, in any spelling, or a place in this country. */
  static NewsQuery place(String name) {
    return new Named(NameRole.PLACE, name, false);
  }

  /** Articles that name this organisation. */
  static NewsQuery org(String name) {
    return new Named(NameRole.ORG, name, false);
  }

  /** Claims of this speaker. */
  static NewsQuery speaker(String name) {
    return new Named(NameRole.SPEAKER, name, false);
  }

  /** Claims whose content names or speaks of this. */
  static NewsQuery about(String nameOrWords) {
    return new Named(NameRole.ABOUT, nameOrWords, false);
  }

  /** Claims of this act. */
  static NewsQuery act(ClaimAct act) {
    return new ActIs(act);
  }

  /** Claims of this kind. */
  static NewsQuery kind(ClaimKind kind) {
    return new KindIs(kind);
  }

  /**
   * Any of the words of running text, such as a post or a sentence: ranked by how well the article, or
   * the one claim, says the same.
   */
  static NewsQuery like(String runningText) {
    return new Like(runningText);
  }

  /** Claims that say about the same as this running text. */
  static NewsQuery claim(String runningText) {
    return new Says(runningText);
  }

  /** Articles with one claim in which all of {@code inner} holds. */
  static NewsQuery sameClaim(NewsQuery inner) {
    return new SameClaim(inner);
  }

  /** Articles of this outlet. */
  static NewsQuery source(String outlet) {
    return new Keyword(KeywordField.SOURCE, outlet);
  }

  /** Articles published on this day (UTC) or later. */
  static NewsQuery since(LocalDate day) {
    return new Published(day.atStartOfDay(ZoneOffset.UTC).toInstant(), null);
  }

  /** Articles published on this day (UTC) or earlier. */
  static NewsQuery until(LocalDate day) {
    return new Published(null, day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /**
   * Articles published in this range of time.
   *
   * @param from the first instant, or null for no beginning
   * @param before the instant after the last, or null for no end
   */
  static NewsQuery published(@Nullable Instant from, @Nullable Instant before) {
    return new Published(from, before);
  }

  /** All of these. */
  static NewsQuery and(List<? extends NewsQuery> parts) {
    return parts.size() == 1 ? parts.get(0) : new And(List.copyOf(parts));
  }

  /** Any of these, one at least. */
  static NewsQuery or(List<? extends NewsQuery> parts) {
    return parts.size() == 1 ? parts.get(0) : new Or(List.copyOf(parts));
  }

  /** Everything but this. */
  static NewsQuery not(NewsQuery part) {
    return new Not(part);
  }

  /** This and the other. */
  default NewsQuery and(NewsQuery other) {
    return and(List.of(this, other));
  }

  /** This or the other. */
  default NewsQuery or(NewsQuery other) {
    return or(List.of(this, other));
  }

  /** How a word is compared. */
  enum Match {
    /** As words are: letter case, accents and endings aside. */
    WORD,
    /** As a pattern: {@code *} for any letters, {@code ?} for one. */
    WILDCARD,
    /** With one or two letters wrong, as its length allows. */
    FUZZY
  }

  /** Everything. */
  record All() implements NewsQuery {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * One word; more than one token in it, as in "build-up", must stand next to each other.
   *
   * @param field where
   * @param word the word as written
   * @param match how it is compared
   */
  record Word(TextField field, String word, Match match) implements NewsQuery {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * Words next to each other.
   *
   * @param field where
   * @param words the words as written
   * @param slop how many places they may be apart
   */
  record Phrase(TextField field, String words, int slop) implements NewsQuery {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * Somebody or something by name.
   *
   * @param role as what
   * @param name the name, or {@link #ANY_NAME}
   * @param thisSpelling whether only this very spelling counts
   */
  record Named(NameRole role, String name, boolean thisSpelling) implements NewsQuery {
    /** Drops {@code thisSpelling} where any name is asked for, which has none of its own. */
    public Named {
      thisSpelling = thisSpelling && !name.equals(ANY_NAME);
    }

    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * A claim's act.
   *
   * @param act the act
   */
  record ActIs(ClaimAct act) implements NewsQuery {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * A claim's kind.
   *
   * @param kind the kind
   */
  record KindIs(ClaimKind kind) implements NewsQuery {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * A claim that says about the same.
   *
   * @param runningText what it says
   */
  record Says(String runningText) implements NewsQuery {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * Any of the words.
   *
   * @param runningText the words
   */
  record Like(String runningText) implements NewsQuery {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * One claim in which all holds.
   *
   * @param inner what holds in it
   */
  record SameClaim(NewsQuery inner) implements NewsQuery {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * A range of time of publication.
   *
   * @param from the first instant, or null
   * @param before the instant after the last, or null
   */
  record Published(@Nullable Instant from, @Nullable Instant before) implements NewsQuery {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * A field whose value is taken as a whole.
   *
   * @param field which
   * @param value its value
   */
  record Keyword(KeywordField field, String value) implements NewsQuery {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * All parts.
   *
   * @param parts the parts
   */
  record And(List<NewsQuery> parts) implements NewsQuery {
    /** Copies the parts. */
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * One part at least.
   *
   * @param parts the parts
   */
  record Or(List<NewsQuery> parts) implements NewsQuery {
    /** Copies the parts. */
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * All but the part.
   *
   * @param part what must not hold
   */
  record Not(NewsQuery part) implements NewsQuery {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * A part that counts more or less in the ranking.
   *
   * @param part the part
   * @param weight its weight, above 0; 1 is usual
   */
  record Boosted(NewsQuery part, float weight) implements NewsQuery {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }
}
