package org.quotidian.benchmarks.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionRangeQuery;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.queries.function.ValueSource;
import org.apache.lucene.queries.function.valuesource.SumFloatFunction;
import org.apache.lucene.queries.function.valuesource.TermFreqValueSource;
import org.apache.lucene.queries.spans.SpanFirstQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.NameResolver;

/** The queries that somebody who knows the index's layout would write by hand. */
final class BareQueries {
  /** Marks the articles among the documents. */
  static final BitSetProducer ARTICLES = new QueryBitSetProducer(everything());

  private static final String NAMED = "named";
  private static final String KEYS = "claim.keys";
  private static final Query ATTITUDE = new TermQuery(claimKey('x', "act:believe"));

  /** What a claim's score is multiplied with: half if it is sure to be none. */
  private static final DoubleValuesSource SURENESS =
      DoubleValuesSource.fromField("claim.confidence", steps -> (1 + steps / 10_000.0) / 2);

  private static final float TITLE = 2f;
  private static final float TIE = 0.1f;
  private static final float DERIVED = 0.4f;
  private static final float UNRESOLVED = 0.2f;
  private static final double SHARE = 0.6;

  private final Analyzer english = new EnglishAnalyzer();
  private final Predicate<Term> there;

  /**
   * Writes queries for an index.
   *
   * @param there whether the index has a term
   */
  BareQueries(Predicate<Term> there) {
    this.there = there;
  }

  /** Returns the articles with all of the words in title or body. */
  Query words(String words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String term : terms(words)) {
      all.add(titleOrBody(field -> new TermQuery(new Term(field, term))), Occur.MUST);
    }
    return all.build();
  }

  /** Returns the articles with the words next to each other; no stop word among them. */
  Query phrase(String words) {
    String[] terms = terms(words).toArray(String[]::new);
    return titleOrBody(field -> new PhraseQuery(field, terms));
  }

  private static Query titleOrBody(Function<String, Query> query) {
    return new DisjunctionMaxQuery(
        List.of(new BoostQuery(query.apply("title"), TITLE), query.apply("body")), TIE);
  }

  /** Returns all articles. */
  static Query everything() {
    return new TermQuery(new Term("level", "article"));
  }

  /** Returns the articles that name the entity; of a place also those with "Ukrainian", which counts less. */
  Query named(Entity entity) {
    Map<Term, Float> keys = new LinkedHashMap<>();
    for (String key : keys(entity.type(), entity.name())) {
      keys.put(new Term(NAMED, key), 1f);
      if (entity.type() == EntityType.PLACE) {
        keys.put(new Term(NAMED, key + '\''), DERIVED);
      }
    }
    return any(NAMED, keys);
  }

  /** Returns the claims of the speaker that are no attitudes, the surest first. */
  Query speaker(Entity entity) {
    return FunctionScoreQuery.boostByValue(statements(List.of(said(entity))), SURENESS);
  }

  /** Returns the articles in which the speaker says the word, in one claim. */
  Query sameClaim(Entity speaker, String word) {
    List<Query> all = new ArrayList<>(List.of(said(speaker)));
    for (String term : terms(word)) {
      all.add(
          new DisjunctionMaxQuery(
              List.of(
                  new TermQuery(new Term("claim.content", term)),
                  new TermQuery(new Term("claim.source", term))),
              TIE));
    }
    return new ToParentBlockJoinQuery(statements(all), ARTICLES, ScoreMode.Max);
  }

  /** Returns the claims of whoever is called so, and those of a source that is known by no more than that. */
  private Query said(Entity speaker) {
    Map<Term, Float> keys = new LinkedHashMap<>();
    for (EntityType type : EntityType.values()) {
      keys(type, speaker.name()).forEach(key -> keys.put(claimKey('s', key), 1f));
    }
    Query resolved = any(KEYS, keys);
    Term called = claimKey('u', speaker.name().toLowerCase(Locale.ROOT));
    return there.test(called)
        ? new DisjunctionMaxQuery(
            List.of(resolved, new BoostQuery(new TermQuery(called), UNRESOLVED)), TIE)
        : resolved;
  }

  /** Returns what has any of the keys, of which those that nothing has are left out. */
  private Query any(String field, Map<Term, Float> keys) {
    keys.keySet().removeIf(there.negate());
    if (keys.size() == 1 && keys.containsValue(1f)) {
      return new TermQuery(keys.keySet().iterator().next());
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    keys.forEach(any::addTerm);
    return any.build();
  }

  private static Query statements(List<Query> wanted) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    wanted.forEach(query -> all.add(query, Occur.MUST));
    return all.add(ATTITUDE, Occur.MUST_NOT).build();
  }

  /** Returns the claims that have most of the words in their content. */
  Query claim(String runningText) {
    Set<String> terms = new LinkedHashSet<>(terms(runningText));
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    some.setMinimumNumberShouldMatch((int) Math.ceil(terms.size() * SHARE));
    for (String term : terms) {
      some.add(new TermQuery(new Term("claim.content", term)), Occur.SHOULD);
    }
    return statements(List.of(some.build()));
  }

  /** Returns the articles with a word that name the person. */
  Query wordAndPerson(String word, Entity person) {
    return new BooleanQuery.Builder()
        .add(words(word), Occur.MUST)
        .add(named(person), Occur.FILTER)
        .build();
  }

  /** Returns the articles that have a word so many times in title and body together. */
  Query atLeast(int times, String word) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(words(word), Occur.MUST);
    for (String term : terms(word)) {
      ValueSource[] both = {timesIn("title", term), timesIn("body", term)};
      ValueSource sum = new SumFloatFunction(both);
      all.add(new FunctionRangeQuery(sum, String.valueOf(times), null, true, false), Occur.FILTER);
    }
    return all.build();
  }

  private static ValueSource timesIn(String field, String term) {
    return new TermFreqValueSource(field, term, field, new BytesRef(term));
  }

  /** Returns the articles with a word among the first of the body. */
  Query first(int words, String word) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String term : terms(word)) {
      all.add(new SpanFirstQuery(new SpanTermQuery(new Term("body", term)), words), Occur.MUST);
    }
    return all.build();
  }

  /** Returns the articles that name any of the places. */
  static Query anyNamed(Collection<Entity> places) {
    return new TermInSetQuery(
        "named", places.stream().map(place -> new BytesRef(place.id())).toList());
  }

  /** Returns the articles of the site. */
  static Query site(String host) {
    return new TermQuery(new Term("site", host));
  }

  /** Returns the articles published between two instants, in milliseconds, both included. */
  static Query published(long first, long last) {
    return LongPoint.newRangeQuery("published", first, last);
  }

  /** Returns the term of a key in a role, which the index keeps as a letter and six bytes. */
  private static Term claimKey(char role, String key) {
    long hash = 0xCBF29CE484222325L;
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
    hash ^= hash >>> 33;
    byte[] term = ByteBuffer.allocate(Long.BYTES).putLong(hash >>> 16).array();
    term[1] = (byte) role;
    return new Term(KEYS, new BytesRef(term, 1, 7));
  }

  private static List<String> keys(EntityType type, String name) {
    return NameResolver.standard().queryKeys(type, name);
  }

  private List<String> terms(String words) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = english.tokenStream("", words)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
