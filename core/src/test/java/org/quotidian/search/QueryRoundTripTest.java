package org.quotidian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;

class QueryRoundTripTest {

  @Property(tries = 2000)
  void aQueryWrittenAndParsedIsTheSameQuery(@ForAll("queries") NewsQuery query) {
    assertThat(NewsQuery.parse(query.toString())).as(query.toString()).isEqualTo(query);
  }

  @Property(tries = 2000)
  void anyTextIsParsedOrRefusedAndNothingElse(@ForAll String query) {
    try {
      NewsQuery.parse(query);
    } catch (QuerySyntaxException e) {
      assertThat(e.column()).isBetween(0, query.length());
    }
    assertThat(NewsQuery.parseLenient(query)).isNotNull();
  }

  @Property(tries = 2000)
  void anyJumbleOfSyntaxIsParsedOrRefused(@ForAll("jumbles") String query) {
    anyTextIsParsedOrRefusedAndNothingElse(query);
  }

  @Provide
  Arbitrary<String> jumbles() {
    return Arbitraries.of(
            "a",
            "b",
            " ",
            "(",
            ")",
            "{",
            "}",
            "\"",
            "“",
            "AND",
            "OR",
            "NOT",
            " AND ",
            "-",
            "+",
            "!",
            "^",
            "2",
            "~",
            "*",
            "?",
            ":",
            "person:",
            "claim{",
            "claim:",
            "date:",
            "[",
            "]",
            " TO ",
            "..",
            ">=",
            "act:",
            "deny",
            "\\",
            "/",
            "w/3",
            " w/3 ",
            " /s ",
            "atleast2(",
            "exact:",
            "near:1,2,3km",
            "words:>1",
            "or",
            "not",
            "lead:")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<NewsQuery> queries() {
    return queries(3);
  }

  private Arbitrary<NewsQuery> queries(int depth) {
    if (depth == 0) {
      return leaf();
    }
    Arbitrary<NewsQuery> part = queries(depth - 1);
    return Arbitraries.oneOf(
        leaf(),
        part.list().ofMinSize(2).ofMaxSize(3).map(NewsQuery::and),
        part.list().ofMinSize(2).ofMaxSize(3).map(NewsQuery::or),
        part.map(NewsQuery::not),
        part.map(NewsQuery::sameClaim),
        near(1),
        Combinators.combine(Arbitraries.integers().between(1, 1000), near(1))
            .as(NewsQuery::atLeast),
        part.map(query -> new QueryPart.Boosted(query, 2.5f)));
  }

  private Arbitrary<NewsQuery> near(int depth) {
    Arbitrary<NewsQuery> part =
        depth == 0 ? placed() : Arbitraries.oneOf(placed(), near(depth - 1));
    Arbitrary<NewsQuery> operand =
        Arbitraries.oneOf(part, part.list().ofMinSize(2).ofMaxSize(3).map(NewsQuery::or));
    return Combinators.combine(
            operand,
            operand,
            Arbitraries.of(QueryPart.Nearness.class),
            Arbitraries.integers().between(1, QueryPart.Near.MAX_WORDS))
        .as(
            (left, right, how, words) ->
                new QueryPart.Near(left, right, how, how.isCounted() ? words : 0));
  }

  /** What has places in a text, all of one field. */
  private static Arbitrary<NewsQuery> placed() {
    return Arbitraries.oneOf(
        Arbitraries.of("a", "or", "not", "w/5", "build-up", "/s")
            .map(word -> new QueryPart.Word(TextField.ANY, word, QueryPart.Match.WORD)),
        Arbitraries.just(NewsQuery.phrase("two words")),
        Arbitraries.just(NewsQuery.exact("NATO’s “one”")),
        Arbitraries.of("*", "Anna Berg").map(NewsQuery::person));
  }

  private Arbitrary<NewsQuery> leaf() {
    Arbitrary<String> words =
        Arbitraries.strings()
            .withChars("abcZ é’\"“”\\*?:()-!+^~{}[].,/&|")
            .ofMinLength(1)
            .ofMaxLength(12)
            .filter(text -> !text.isBlank());
    Arbitrary<String> word =
        Arbitraries.strings()
            .withChars("abcORANDNT’\\:()-!+^~{}[].,/&|")
            .ofMinLength(1)
            .ofMaxLength(8);
    Arbitrary<TextField> fields = Arbitraries.of(TextField.class);
    return Arbitraries.oneOf(
        Arbitraries.just(NewsQuery.all()),
        Combinators.combine(fields, word)
            .as((field, text) -> new QueryPart.Word(field, text, QueryPart.Match.WORD)),
        Combinators.combine(fields, word)
            .as((field, text) -> new QueryPart.Word(field, text, QueryPart.Match.FUZZY)),
        Combinators.combine(fields, word)
            .as(
                (field, text) ->
                    new QueryPart.Word(field, "ab" + text + "*", QueryPart.Match.WILDCARD)),
        Combinators.combine(fields, words, Arbitraries.integers().between(0, 9))
            .as(
                (field, phrase, slop) ->
                    new QueryPart.Phrase(field, phrase, field == TextField.LEAD ? 0 : slop)),
        Combinators.combine(Arbitraries.of(NameRole.class), words, Arbitraries.of(true, false))
            .as(QueryPart.Named::new),
        Arbitraries.of(ClaimAct.class).map(NewsQuery::act),
        Arbitraries.of(ClaimKind.class).map(NewsQuery::kind),
        words.map(NewsQuery::claim),
        words.map(NewsQuery::like),
        words.map(NewsQuery::exact),
        Combinators.combine(
                Arbitraries.doubles().between(-90, 90),
                Arbitraries.doubles().between(-180, 180),
                Arbitraries.doubles().between(0.1, 20_000))
            .as(NewsQuery::near),
        Combinators.combine(
                Arbitraries.integers().between(0, 800), Arbitraries.integers().between(800, 9000))
            .as(NewsQuery::wordCount),
        Arbitraries.doubles().between(0, 1).map(NewsQuery::confidence),
        Combinators.combine(instant(), instant()).as(QueryRoundTripTest::inOrder),
        Combinators.combine(Arbitraries.of(KeywordField.class), words).as(QueryPart.Keyword::new));
  }

  private static NewsQuery inOrder(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null || one.equals(other)) {
      return NewsQuery.published(one, null);
    }
    return one.isAfter(other) ? NewsQuery.published(other, one) : NewsQuery.published(one, other);
  }

  private static Arbitrary<@Nullable Instant> instant() {
    return Arbitraries.longs()
        .between(0, 4_000_000_000_000L)
        .map(Instant::ofEpochMilli)
        .injectNull(0.3);
  }
}
