package org.quotidian.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quotidian.search.NewsQuery.and;
import static org.quotidian.search.NewsQuery.not;
import static org.quotidian.search.NewsQuery.or;
import static org.quotidian.search.NewsQuery.person;
import static org.quotidian.search.NewsQuery.phrase;
import static org.quotidian.search.NewsQuery.speaker;
import static org.quotidian.search.NewsQuery.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;

class QueryParserTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-03-10T15:00:00Z"), ZoneOffset.UTC);

  private static NewsQuery parse(String query) {
    return new QueryParser(query, CLOCK).parse();
  }

  private static QuerySyntaxException failure(String query) {
    return catchThrowableOfType(QuerySyntaxException.class, () -> parse(query));
  }

  @Test
  void wordsSideBySideMustAllBeThere() {
    assertThat(parse("troops  crimea")).isEqualTo(and(List.of(text("troops"), text("crimea"))));
  }

  @Test
  void orBindsTighterThanJuxtapositionAndAndTighterThanOr() {
    assertThat(parse("a OR b c"))
        .isEqualTo(and(List.of(or(List.of(text("a"), text("b"))), text("c"))));
    assertThat(parse("a OR b AND c"))
        .isEqualTo(or(List.of(text("a"), and(List.of(text("b"), text("c"))))));
  }

  @Test
  void minusNotAndExclamationMarkExclude() {
    NewsQuery expected = and(List.of(text("a"), not(text("b"))));
    assertThat(parse("a -b")).isEqualTo(expected);
    assertThat(parse("a NOT b")).isEqualTo(expected);
    assertThat(parse("a !b")).isEqualTo(expected);
    assertThat(parse("+a -b")).isEqualTo(expected);
  }

  @Test
  void aHyphenWithinAWordIsPartOfIt() {
    assertThat(parse("build-up")).isEqualTo(text("build-up"));
  }

  @Test
  void aPhraseStandsInStraightOrCurlyQuotes() {
    assertThat(parse("\"two words\"")).isEqualTo(phrase("two words"));
    assertThat(parse("“two words”")).isEqualTo(phrase("two words"));
    assertThat(parse("\"two words\"~3"))
        .isEqualTo(new QueryPart.Phrase(TextField.ANY, "two words", 3));
  }

  @Test
  void anEmptyQueryAsksForEverything() {
    assertThat(parse("  ")).isEqualTo(NewsQuery.all());
    assertThat(parse("*:*")).isEqualTo(NewsQuery.all());
  }

  @Test
  void fieldsTakeWordsPhrasesAndGroups() {
    assertThat(parse("title:peace")).isEqualTo(text(TextField.TITLE, "peace"));
    assertThat(parse("person:\"Iuliia Mendel\"")).isEqualTo(person("Iuliia Mendel"));
    assertThat(parse("speaker:(mendel OR peskov)"))
        .isEqualTo(or(List.of(speaker("mendel"), speaker("peskov"))));
    assertThat(parse("act:deny kind:direct"))
        .isEqualTo(and(List.of(NewsQuery.act(ClaimAct.DENY), NewsQuery.kind(ClaimKind.DIRECT))));
    assertThat(parse("source:\"The Daily News\"")).isEqualTo(NewsQuery.source("The Daily News"));
  }

  @Test
  void anExclamationMarkBehindANameAsksForThisSpelling() {
    NewsQuery expected = new QueryPart.Named(NameRole.PERSON, "Zelenskyy", true);
    assertThat(parse("person:\"Zelenskyy\"!")).isEqualTo(expected);
    assertThat(parse("person:Zelenskyy!")).isEqualTo(expected);
  }

  @Test
  void aStarStandsForAnyName() {
    assertThat(parse("person:*")).isEqualTo(person(NewsQuery.ANY_NAME));
  }

  @Test
  void bracesHoldTogetherWhatOneClaimMustMeet() {
    NewsQuery inner = and(List.of(speaker("mendel"), text("troops")));
    assertThat(parse("claim{speaker:mendel troops}")).isEqualTo(NewsQuery.sameClaim(inner));
    assertThat(parse("claim:(troops crimea)"))
        .isEqualTo(NewsQuery.sameClaim(and(List.of(text("troops"), text("crimea")))));
    assertThat(parse("claim:\"troops massed in Crimea\""))
        .isEqualTo(NewsQuery.claim("troops massed in Crimea"));
  }

  @Test
  void wildcardsAndFuzzyWords() {
    assertThat(parse("crim*"))
        .isEqualTo(new QueryPart.Word(TextField.ANY, "crim*", QueryPart.Match.WILDCARD));
    assertThat(parse("kyjiv~1"))
        .isEqualTo(new QueryPart.Word(TextField.ANY, "kyjiv", QueryPart.Match.FUZZY));
    assertThat(parse("peace^2")).isEqualTo(new QueryPart.Boosted(text("peace"), 2));
  }

  @ParameterizedTest
  @CsvSource({
    "date:2024, 2024-01-01, 2025-01-01",
    "date:2024-02, 2024-02-01, 2024-03-01",
    "date:2024-02-29, 2024-02-29, 2024-03-01",
    "date:2024-01..2024-03, 2024-01-01, 2024-04-01",
    "date:[2024-01 TO 2024-03], 2024-01-01, 2024-04-01",
    "date:[2024-01 TO 2024-03}, 2024-01-01, 2024-03-01",
    "date:>=2024-01-05, 2024-01-05,",
    "date:>2024-01, 2024-02-01,",
    "date:<=2024-01, , 2024-02-01",
    "date:<2024-01, , 2024-01-01",
    "date:2024.., 2024-01-01,",
    "date:..2024, , 2025-01-01",
    "after:2024-01, 2024-02-01,",
    "before:2024-01, , 2024-01-01",
    "since:2024-01, 2024-01-01,",
    "until:2024-01, , 2024-02-01",
    "since:7d, 2024-03-03,",
    "since:2w, 2024-02-25,",
    "since:1m, 2024-02-10,",
    "date:yesterday, 2024-03-09, 2024-03-10",
  })
  void datesInAllForms(String query, String from, String before) {
    assertThat(parse(query)).isEqualTo(NewsQuery.published(day(from), day(before)));
  }

  private static @Nullable Instant day(@Nullable String day) {
    return day == null ? null : Instant.parse(day + "T00:00:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(a b|0|add a \")\"",
        "a b)|3|put \\ before it to look for it",
        "say \"two words|4|add a \"",
        "a AND|5|",
        "OR b|0|put it in quotes to look for the word",
        "peson:putin|0|person:",
        "a speker:putin|2|speaker:",
        "act:denies|4|deny",
        "claim{a b|5|add a \"}\"",
        "claim{a (b}|8|add a \")\"",
        "date:2024-13|5|one of 2024, 2024-03, 2024-03-31, 2024-03-31T12:00Z, today, yesterday, 7d, 2w",
        "a*|1|",
        "person:zel*|10|person:* for any name",
        "person: x|7|",
        "a^b|1|^2",
        "w/5 peace|0|one w/5 two",
        "talks w/5|9|",
        "talks w/500 peace|6|w/10",
        "talks pre/0 peace|6|pre/10",
        "talks w/ peace|6|w/10",
        "talks PRE/ peace|6|PRE/10",
        "talks near/500 peace|6|w/10",
        "atleast(peace)|0|atleast3(…)",
        "atleast0(peace)|0|atleast3(…)",
        "atleast1001(peace)|0|atleast3(…)",
        "date:2024..2023|5|the earlier date first",
        "date:[2024-02 TO 2024-01]|5|the earlier date first",
        "talks w/5 speaker:mendel|10|",
        "title:talks w/5 body:peace|16|",
        "talks^2 w/5 peace|8|one w/5 two",
        "\"a b\"~3 /s peace|0|",
        "byline:holm w/5 peace|0|",
        "atleast3(speaker:x)|9|",
        "words:many|6|words:>800",
        "near:91,0,5km|5|near:48.85,2.35,50km",
        "near:paris|5|near:48.85,2.35,50km",
        "confidence:2|11|confidence:>=0.8",
        "peace or war|6|OR",
        "peace not war|6|NOT",
      })
  void whatIsWrongIsSaidWithColumnAndSuggestion(
      String query, int column, @Nullable String suggestion) {
    QuerySyntaxException failure = failure(query);
    assertThat(failure.column()).as(failure.getMessage()).isEqualTo(column);
    assertThat(failure.suggestion()).isEqualTo(suggestion == null ? "" : suggestion);
    assertThat(failure.query()).isEqualTo(query);
  }

  @Test
  void nearnessBindsTightestAndFromTheLeft() {
    NewsQuery near = NewsQuery.within(5, text("a"), text("b"));
    assertThat(parse("a w/5 b")).isEqualTo(near).isEqualTo(parse("(a W/5 b)"));
    assertThat(parse("a w/5 b pre/3 c")).isEqualTo(NewsQuery.before(3, near, text("c")));
    assertThat(parse("a w/5 b AND c")).isEqualTo(and(List.of(near, text("c"))));
    assertThat(parse("x OR a w/5 b")).isEqualTo(or(List.of(text("x"), near)));
    assertThat(parse("-a w/5 b")).isEqualTo(not(near));
    assertThat(parse("a w/5 b^2")).isEqualTo(NewsQuery.boosted(near, 2));
    assertThat(parse("a /s b /p c"))
        .isEqualTo(
            NewsQuery.sameParagraph(NewsQuery.sameSentence(text("a"), text("b")), text("c")));
    assertThat(parse("title:(a w/5 b)"))
        .isEqualTo(NewsQuery.within(5, text(TextField.TITLE, "a"), text(TextField.TITLE, "b")));
  }

  @Test
  void nearnessMayBeWrittenAsInOtherArchives() {
    assertThat(parse("a near/5 b")).isEqualTo(parse("a NEAR/5 b")).isEqualTo(parse("a w/5 b"));
    assertThat(parse("a w/s b")).isEqualTo(parse("a /s b"));
    assertThat(parse("a W/P b")).isEqualTo(parse("a /p b"));
    assertThat(parse("a near\\/5 b")).isEqualTo(and(List.of(text("a"), text("near/5"), text("b"))));
  }

  @Test
  void newsroomForms() {
    assertThat(parse("atleast3(peace)")).isEqualTo(NewsQuery.atLeast(3, text("peace")));
    assertThat(parse("accused w/5 person:*"))
        .isEqualTo(NewsQuery.within(5, text("accused"), person(NewsQuery.ANY_NAME)));
    assertThat(parse("exact:NATO")).isEqualTo(NewsQuery.exact("NATO"));
    assertThat(parse("exact:\"the troops\"")).isEqualTo(NewsQuery.exact("the troops"));
    assertThat(parse("lead:peace")).isEqualTo(text(TextField.LEAD, "peace"));
    assertThat(parse("site:bbc.co.uk")).isEqualTo(NewsQuery.site("bbc.co.uk"));
    assertThat(parse("near:48.85,2.35,50km")).isEqualTo(NewsQuery.near(48.85, 2.35, 50));
    assertThat(parse("near:-33.9,151.2,10mi")).isEqualTo(NewsQuery.near(-33.9, 151.2, 16.09344));
    assertThat(parse("confidence:>=0.8")).isEqualTo(NewsQuery.confidence(0.8));
    assertThat(parse("claim{a w/5 b}"))
        .isEqualTo(NewsQuery.sameClaim(NewsQuery.within(5, text("a"), text("b"))));
  }

  @ParameterizedTest
  @CsvSource({
    "words:>800, 801, 2147483647",
    "words:>=800, 800, 2147483647",
    "words:<800, 0, 799",
    "words:<=800, 0, 800",
    "words:800, 800, 800",
    "words:500..800, 500, 800",
    "words:500.., 500, 2147483647",
    "words:..800, 0, 800",
  })
  void numbersOfWords(String query, int least, int most) {
    assertThat(parse(query)).isEqualTo(NewsQuery.wordCount(least, most));
  }

  @Test
  void smallLettersAreOnlyRefusedWhereTheyWouldBeAnOperator() {
    assertThat(parse("or")).isEqualTo(text("or"));
    assertThat(parse("not")).isEqualTo(text("not"));
    assertThat(parse("peace \"or\" war").toString()).isEqualTo("peace AND \"or\" AND war");
  }

  @Test
  void anOperatorThatIsEscapedIsAWord() {
    assertThat(parse("w\\/5")).isEqualTo(text("w/5"));
  }

  @Test
  void anyNameHasNoSpellingOfItsOwn() {
    NewsQuery any = new QueryPart.Named(NameRole.PERSON, NewsQuery.ANY_NAME, true);
    assertThat(parse(any.toString())).isEqualTo(any).isEqualTo(parse("person:*"));
  }

  @Test
  void aTimeOrAnAddressIsNoField() {
    assertThat(parse("12:30")).isEqualTo(text("12:30"));
    assertThat(parse("https://example.org/a")).isEqualTo(text("https://example.org/a"));
  }

  @Test
  void tooLongTooDeepAndTooManyAreRefused() {
    assertThatThrownBy(() -> parse("a".repeat(10_001))).isInstanceOf(QuerySyntaxException.class);
    assertThat(parse("(".repeat(50) + "a" + ")".repeat(50))).isEqualTo(text("a"));
    assertThat(failure("(".repeat(51) + "a" + ")".repeat(51)).column()).isEqualTo(50);
    assertThat(failure("a ".repeat(600)).column()).isEqualTo(1024);
    assertThatThrownBy(() -> parse("-".repeat(10_000))).isInstanceOf(QuerySyntaxException.class);
  }

  @Test
  void aMillionParenthesesAreRefusedAtOnceOnASmallStack() throws InterruptedException {
    String deep = "(".repeat(1_000_000);
    Throwable[] thrown = new Throwable[1];
    long[] millis = new long[1];
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    Thread small =
        new Thread(
            null,
            () -> {
              long start = clock.getCurrentThreadCpuTime();
              try {
                NewsQuery.parse(deep);
              } catch (Throwable e) {
                thrown[0] = e;
              }
              millis[0] = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
            },
            "small",
            256 << 10);
    small.start();
    small.join();
    assertThat(thrown[0]).isInstanceOf(QuerySyntaxException.class);
    assertThat(millis[0]).isLessThan(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(((",
        "\"",
        "a AND",
        "person:",
        "claim{",
        "AND OR NOT",
        "^^^",
        "~",
        "peson:x",
        "\\",
        "*",
        "date:[",
      })
  void theLenientParserTakesAnything(String query) {
    assertThat(NewsQuery.parseLenient(query)).isNotNull();
  }

  @Test
  void theLenientParserKeepsWhatItUnderstands() {
    assertThat(NewsQuery.parseLenient("person:putin (talks"))
        .isEqualTo(and(List.of(person("putin"), text("talks"))));
  }
}
