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
 * <p>Asked for articles, the parts that speak of claims (speaker, about, to, target, act, kind, claim) each
 * look for some claim of the article; what must hold in one and the same claim goes into {@link
 * #sameClaim}. Asked for claims, the whole query must hold in one claim. {@code toString} writes it in
 * the query language.
 */
public sealed interface NewsQuery permits QueryPart {

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
    return new QueryPart.All();
  }

  /** All of these words, anywhere in title or body; blanks part them, nothing is an operator. */
  static NewsQuery text(String words) {
    return text(TextField.ANY, words);
  }

  /** All of these words in one field. */
  static NewsQuery text(TextField field, String words) {
    List<NewsQuery> parts = new ArrayList<>();
    for (String word : Blanks.split(words)) {
      parts.add(new QueryPart.Word(field, word, QueryPart.Match.WORD));
    }
    return and(parts);
  }

  /** These words next to each other in this order. */
  static NewsQuery phrase(String words) {
    return new QueryPart.Phrase(TextField.ANY, words, 0);
  }

  /** These words next to each other, letter by letter as written. */
  static NewsQuery exact(String words) {
    return new QueryPart.Exact(words);
  }

  /** Two things so many words away from each other at most; see {@link QueryPart.Near}. */
  static NewsQuery within(int words, NewsQuery one, NewsQuery other) {
    return new QueryPart.Near(one, other, QueryPart.Nearness.WITHIN, words);
  }

  /** The first before the second, so many words away at most. */
  static NewsQuery before(int words, NewsQuery first, NewsQuery second) {
    return new QueryPart.Near(first, second, QueryPart.Nearness.BEFORE, words);
  }

  /** Two things in one sentence. */
  static NewsQuery sameSentence(NewsQuery one, NewsQuery other) {
    return new QueryPart.Near(one, other, QueryPart.Nearness.SENTENCE, 0);
  }

  /** Two things in one paragraph. */
  static NewsQuery sameParagraph(NewsQuery one, NewsQuery other) {
    return new QueryPart.Near(one, other, QueryPart.Nearness.PARAGRAPH, 0);
  }

  /** What occurs so many times; see {@link QueryPart.AtLeast}. */
  static NewsQuery atLeast(int times, NewsQuery part) {
    return new QueryPart.AtLeast(times, part);
  }

  /** Articles that name a place so many kilometres around; see {@link QueryPart.Around}. */
  static NewsQuery near(double latitude, double longitude, double km) {
    return new QueryPart.Around(latitude, longitude, km);
  }

  /** Articles whose body has so many words, both included. */
  static NewsQuery wordCount(int least, int most) {
    return new QueryPart.WordCount(least, most);
  }

  /** Claims of at least this confidence, 0 to 1. */
  static NewsQuery confidence(double least) {
    return new QueryPart.Confident(least);
  }

  /** A part that counts more, or less, in the ranking; 1 is usual. */
  static NewsQuery boosted(NewsQuery part, float weight) {
    return new QueryPart.Boosted(part, weight);
  }

  /** Articles of this site. */
  static NewsQuery site(String host) {
    return new QueryPart.Keyword(KeywordField.SITE, host);
  }

  /** Articles that name this person, in any spelling. */
  static NewsQuery person(String name) {
    return new QueryPart.Named(NameRole.PERSON, name, false);
  }

  /** Articles that name this place, in any spelling, or a place in this country. */
  static NewsQuery place(String name) {
    return new QueryPart.Named(NameRole.PLACE, name, false);
  }

  /** Articles that name this organisation. */
  static NewsQuery org(String name) {
    return new QueryPart.Named(NameRole.ORG, name, false);
  }

  /** Claims of this speaker. */
  static NewsQuery speaker(String name) {
    return new QueryPart.Named(NameRole.SPEAKER, name, false);
  }

  /** Claims whose content names or speaks of this. */
  static NewsQuery about(String nameOrWords) {
    return new QueryPart.Named(NameRole.ABOUT, nameOrWords, false);
  }

  /** Claims told to this person or outlet, or to "reporters". */
  static NewsQuery to(String nameOrWords) {
    return new QueryPart.Named(NameRole.TOLD, nameOrWords, false);
  }

  /** Claims of this act. */
  static NewsQuery act(ClaimAct act) {
    return new QueryPart.ActIs(act);
  }

  /** Claims of this kind. */
  static NewsQuery kind(ClaimKind kind) {
    return new QueryPart.KindIs(kind);
  }

  /**
   * Any of the words of running text, such as a post or a sentence: ranked by how well the article, or
   * the one claim, says the same.
   */
  static NewsQuery like(String runningText) {
    return new QueryPart.Like(runningText);
  }

  /** Claims that say about the same as this running text. */
  static NewsQuery claim(String runningText) {
    return new QueryPart.Says(runningText);
  }

  /** Articles with one claim in which all of {@code inner} holds. */
  static NewsQuery sameClaim(NewsQuery inner) {
    return new QueryPart.SameClaim(inner);
  }

  /** Articles of this outlet. */
  static NewsQuery source(String outlet) {
    return new QueryPart.Keyword(KeywordField.SOURCE, outlet);
  }

  /** Articles published on this day (UTC) or later. */
  static NewsQuery since(LocalDate day) {
    return new QueryPart.Published(day.atStartOfDay(ZoneOffset.UTC).toInstant(), null);
  }

  /** Articles published on this day (UTC) or earlier. */
  static NewsQuery until(LocalDate day) {
    return new QueryPart.Published(null, day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /**
   * Articles published in this range of time.
   *
   * @param from the first instant, or null for no beginning
   * @param before the instant after the last, or null for no end
   * @throws IllegalArgumentException if the range ends before it begins
   */
  static NewsQuery published(@Nullable Instant from, @Nullable Instant before) {
    return new QueryPart.Published(from, before);
  }

  /** All of these. */
  static NewsQuery and(List<? extends NewsQuery> parts) {
    return parts.size() == 1 ? parts.get(0) : new QueryPart.And(List.copyOf(parts));
  }

  /** Any of these, one at least. */
  static NewsQuery or(List<? extends NewsQuery> parts) {
    return parts.size() == 1 ? parts.get(0) : new QueryPart.Or(List.copyOf(parts));
  }

  /** Everything but this. */
  static NewsQuery not(NewsQuery part) {
    return new QueryPart.Not(part);
  }

  /** This and the other. */
  default NewsQuery and(NewsQuery other) {
    return and(List.of(this, other));
  }

  /** This or the other. */
  default NewsQuery or(NewsQuery other) {
    return or(List.of(this, other));
  }
}
