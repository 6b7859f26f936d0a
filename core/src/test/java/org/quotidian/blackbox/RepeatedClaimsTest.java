package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;
import org.quotidian.claim.Polarity;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;
import org.quotidian.search.SortOrder;
import org.quotidian.text.Excerpt;

/** Claims that repeat a better one are folded into it where that is asked for. */
class RepeatedClaimsTest {
  private static final SearchOptions EACH = SearchOptions.builder().limit(1_000).build();
  private static final SearchOptions FOLDED =
      SearchOptions.builder().limit(1_000).repeats(false).build();
  private static final NewsQuery BRIDGE = NewsQuery.parse("bridge");
  private static final String WIRE =
      "ORVE — “The old bridge will stay closed until autumn,” Peter Hollis told reporters.";

  @Test
  void wireCopyInSeveralArticlesIsOneHitThatSaysInHowMany() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.builder("a").title("Bridge").body(WIRE).build());
      index.add(Article.builder("b").title("Works").body(WIRE + " Rain fell.").build());
      index.add(Article.builder("c").title("Works").body("It rained. " + WIRE).build());
      index.add(
          Article.builder("d")
              .title("Works")
              .body("“The old bridge will not stay closed until autumn,” Peter Hollis told us.")
              .build());
      index.commit();
      NewsQuery query = NewsQuery.parse("claim:(bridge closed autumn)");
      assertThat(index.claims(query, EACH).hits()).hasSize(4);
      SearchResults<ClaimHit> folded = index.claims(query, FOLDED);
      assertThat(folded.total()).isEqualTo(4);
      assertThat(folded.hits()).hasSize(2);
      assertThat(folded.hits().get(0).alsoIn()).isEqualTo(2);
      assertThat(folded.hits().get(0).alsoHere()).isZero();
      assertThat(folded.hits().get(1).id()).isEqualTo("d"); // who negates it says something else
      assertThat(folded.hits().get(1).alsoIn()).isZero();

      index.delete("a");
      index.commit();
      assertThat(index.claims(query, FOLDED).hits().get(0).alsoIn()).isEqualTo(1);
    }
  }

  @Test
  void ofTwoClaimsOneWithinTheOtherTheBetterIsShown() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(
          Article.builder("a")
              .title("Works")
              .body("Anna Berg said that Peter Hollis had claimed that the bridge was safe.")
              .build());
      index.commit();
      List<ClaimHit> each = index.claims(BRIDGE, EACH).hits();
      assertThat(each).hasSize(2).allMatch(hit -> hit.alsoHere() == 0);
      SearchResults<ClaimHit> folded = index.claims(BRIDGE, FOLDED);
      assertThat(folded.hits()).hasSize(1);
      assertThat(folded.hits().get(0).claim()).isEqualTo(each.get(0).claim());
      assertThat(folded.hits().get(0).alsoHere()).isEqualTo(1);
      assertThat(folded.total()).isEqualTo(2);
    }
  }

  @Test
  void foldedAnswersAreWhatTheDefinitionMakesOfWholeOnesOverAllPages() throws IOException {
    Random random = new Random(11);
    Map<String, List<Claim>> claims = new HashMap<>();
    NewsIndexConfig config =
        NewsIndexConfig.builder()
            .tagger(article -> List.of())
            .extractor((article, mentions) -> claims.get(article.article().id()))
            .build();
    try (NewsIndex index = NewsIndex.inMemory(config)) {
      for (int i = 0; i < 60; i++) {
        Article article = article(random, i);
        claims.put(article.id(), claims(random, article.body()));
        index.add(article);
        if (i % 25 == 24) {
          index.commit(); // several segments
        }
      }
      index.commit();
      for (String query : List.of("bridge", "harbour OR tank", "*:*", "bridge^3 border")) {
        for (SortOrder order : SortOrder.values()) {
          NewsQuery asked = NewsQuery.parse(query);
          SearchOptions.Builder all = SearchOptions.builder().limit(1_000).sort(order);
          SearchResults<ClaimHit> whole = index.claims(asked, all.build());
          SearchResults<ClaimHit> folded = index.claims(asked, all.repeats(false).build());
          assertThat(folded.total()).isEqualTo(whole.total());
          assertThat(folded.hits()).as(query).isEqualTo(folded(whole.hits()));
          assertThat(folded.hits().size()).isBetween(5, whole.hits().size() - 5);
          assertThat(ids(paged(index, asked, all.limit(7)))).isEqualTo(ids(folded.hits()));
        }
      }
    }
  }

  @Test
  void copiesAreCountedAmongThousandsOfClaimsToo() throws IOException {
    Map<String, List<Claim>> claims = new HashMap<>();
    NewsIndexConfig config =
        NewsIndexConfig.builder()
            .tagger(article -> List.of())
            .extractor((article, mentions) -> claims.get(article.article().id()))
            .build();
    try (NewsIndex index = NewsIndex.inMemory(config)) {
      for (int i = 0; i < 50; i++) {
        List<String> said = new ArrayList<>();
        said.add(i % 10 == 3 ? "harbour bridge tank border" : "bridge tank border only" + i);
        for (int j = 0; j < 60; j++) {
          said.add("bridge flood winter" + j + " port" + i);
        }
        String body = "Berg " + String.join(" ", said);
        List<Claim> all = new ArrayList<>();
        int at = 5;
        for (String content : said) {
          all.add(claim(body, new int[] {0, 4}, at, at + content.length()));
          at += content.length() + 1;
        }
        claims.put("a" + i, all);
        index.add(Article.builder("a" + i).body(body).build());
        if (i == 20) {
          index.commit();
        }
      }
      index.commit();
      index.delete("a13");
      index.commit();
      SearchOptions one = SearchOptions.builder().limit(1).repeats(false).build();
      for (String query : List.of("bridge OR harbour", "harbour")) { // of many and of few
        ClaimHit hit = index.claims(NewsQuery.parse(query), one).hits().get(0);
        assertThat(hit.claim().contentText()).isEqualTo("harbour bridge tank border");
        assertThat(hit.alsoIn()).as(query).isEqualTo(3);
        assertThat(hit.alsoHere()).as(query).isZero();
      }
    }
  }

  @Test
  void aCursorGoesOnOnlyAsItBegan() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      for (String id : List.of("a", "b")) {
        index.add(
            Article.builder(id).body("Anna Berg said that the bridge " + id + " fell.").build());
      }
      index.commit();
      SearchOptions.Builder one = SearchOptions.builder().limit(1);
      String whole = index.claims(BRIDGE, one.build()).next();
      String folded = index.claims(BRIDGE, one.repeats(false).build()).next();
      assertThatThrownBy(() -> index.claims(BRIDGE, one.cursor(whole).build()))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> index.claims(BRIDGE, one.repeats(true).cursor(folded).build()))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> index.search(BRIDGE, one.cursor(folded).build()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static List<ClaimHit> paged(
      NewsIndex index, NewsQuery query, SearchOptions.Builder options) throws IOException {
    List<ClaimHit> paged = new ArrayList<>();
    SearchResults<ClaimHit> page = index.claims(query, options.cursor(null).build());
    paged.addAll(page.hits());
    while (page.next() != null) {
      page = index.claims(query, options.cursor(page.next()).build());
      paged.addAll(page.hits());
    }
    return paged;
  }

  private static List<String> ids(List<ClaimHit> hits) {
    return hits.stream().map(hit -> hit.id() + "#" + hit.number()).toList();
  }

  /** Folds by definition: each claim into the first that says the same or overlaps, if there is one. */
  private static List<ClaimHit> folded(List<ClaimHit> hits) {
    List<ClaimHit> kept = new ArrayList<>();
    Map<ClaimHit, ClaimHit> standsFor = new HashMap<>();
    for (ClaimHit hit : hits) {
      ClaimHit into = null;
      for (ClaimHit better : kept) {
        into = into == null && saysTheSame(better, hit) ? better : into;
      }
      for (ClaimHit passed : hits.subList(0, hits.indexOf(hit))) {
        ClaimHit by = standsFor.get(passed);
        boolean itself = by != null && (by.equals(passed) || saysTheSame(by, passed));
        into = into == null && itself && overlap(passed, hit) ? by : into;
      }
      if (into == null) {
        kept.add(hit);
      }
      standsFor.put(hit, into == null ? hit : into);
    }
    List<ClaimHit> told = new ArrayList<>();
    for (ClaimHit one : kept) {
      Set<String> articles = new HashSet<>();
      int here = 0;
      for (ClaimHit hit : hits) {
        if (hit.id().equals(one.id())) {
          here += !hit.equals(one) && one.equals(standsFor.get(hit)) ? 1 : 0;
        } else if (saysTheSame(one, hit)) {
          articles.add(hit.id());
        }
      }
      told.add(
          new ClaimHit(
              one.id(),
              one.title(),
              one.source(),
              one.published(),
              one.url(),
              one.score(),
              one.number(),
              one.claim(),
              here,
              articles.size()));
    }
    return told;
  }

  private static boolean saysTheSame(ClaimHit one, ClaimHit other) {
    String words = one.claim().contentText();
    return words.split(" ", -1).length >= 4
        && words.equals(other.claim().contentText())
        && name(one.claim().source()).equals(name(other.claim().source()));
  }

  private static String name(@Nullable Excerpt source) {
    return source == null ? "" : source.text();
  }

  private static boolean overlap(ClaimHit one, ClaimHit other) {
    Excerpt first = one.claim().content().get(0);
    Excerpt second = other.claim().content().get(0);
    return one.id().equals(other.id())
        && first.start() < second.end()
        && second.start() < first.end();
  }

  /** Sentences of a small stock, so that the same are found in many articles. */
  private static Article article(Random random, int number) {
    List<String> stock =
        List.of(
            "Berg bridge harbour tank border",
            "Lund bridge flood market winter port",
            "Berg bridge tank",
            "Lund harbour tank border flood bridge market");
    StringBuilder body = new StringBuilder();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      body.append(body.isEmpty() ? "" : " ").append(stock.get(random.nextInt(stock.size())));
    }
    return Article.builder("a" + number).body(body.toString()).build();
  }

  /** Any stretch of words from a name on is said by that name. */
  private static List<Claim> claims(Random random, String body) {
    List<int[]> words = new ArrayList<>();
    for (int at = 0; at < body.length(); ) {
      int end = body.indexOf(' ', at) < 0 ? body.length() : body.indexOf(' ', at);
      words.add(new int[] {at, end});
      at = end + 1;
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int[] who = words.get(i);
      if (!Character.isUpperCase(body.charAt(who[0]))) {
        continue;
      }
      for (int times = random.nextInt(3); times > 0; times--) {
        int first = Math.min(i + 1 + random.nextInt(2), words.size() - 1);
        int last = Math.min(first + random.nextInt(8), words.size() - 1);
        claims.add(claim(body, who, words.get(first)[0], words.get(last)[1]));
      }
    }
    return claims;
  }

  private static Claim claim(String body, int[] who, int from, int to) {
    return new Claim(
        ArticleField.BODY,
        ClaimKind.INDIRECT,
        ClaimAct.STATE,
        Polarity.POSITIVE,
        false,
        Claim.OUTERMOST,
        Excerpt.of(body, who[0], who[1]),
        null,
        null,
        List.of(Excerpt.of(body, from, to)),
        null,
        List.of(),
        null,
        1,
        "test");
  }
}
