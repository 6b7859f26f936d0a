package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.search.Hit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;

/**
 * The order of hits by definition: the scores that its parts have alone are added up, each as often as its
 * weight says; dates and the like only admit; equal hits stand as they were added.
 */
class BoostOracleTest {
  private static final int ARTICLES = 150;
  private static final int QUERIES = Integer.getInteger("quotidian.oracle.queries", 500);
  private static final SearchOptions ALL = SearchOptions.builder().limit(1_000).snippets(0).build();
  private static final double ROUNDING = 1e-5;

  private static final List<String> PARTS = new ArrayList<>(ClaimedNews.WORDS);
  private static final List<String> ADMITTING =
      List.of("date:2024", "source:\"the post\"", "words:>3", "lang:en", "since:2024-01-15");

  private static NewsIndex index;
  private final Random random = new Random(11);
  private final Map<String, Map<String, Double>> alone = new HashMap<>();

  static {
    PARTS.addAll(List.of("person:berg", "org:guild", "place:kyiv", "speaker:lund", "act:deny"));
    PARTS.addAll(
        List.of("claim:\"border talk\"", "\"tank border\"", "title:port", "tank w/4 talk"));
  }

  /** What the articles or the claims answer. */
  private interface Asking {
    SearchResults<? extends Hit> answer(NewsQuery query) throws IOException;
  }

  /** A question and the scores that it gives by definition, by what is found. */
  private record Weighed(String text, Map<String, Double> scores) {}

  @BeforeAll
  static void generate() throws IOException {
    ClaimedNews news = new ClaimedNews(9);
    index = NewsIndex.inMemory(news.config());
    for (int i = 0; i < ARTICLES; i++) {
      index.add(news.story(i).article());
      if (i % 60 == 59) {
        index.commit(); // several segments
      }
    }
    index.commit();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @Test
  void articlesStandInTheOrderOfTheirPartsScoresTimesTheirWeights() throws IOException {
    ordered(query -> index.search(query, ALL));
  }

  @Test
  void claimsStandInTheOrderOfTheirPartsScoresTimesTheirWeights() throws IOException {
    ordered(query -> index.claims(query, ALL));
  }

  private void ordered(Asking asking) throws IOException {
    int answered = 0;
    for (int i = 0; i < QUERIES; i++) {
      Weighed asked = query(2, asking);
      Map<String, Double> found = new HashMap<>();
      Hit before = null;
      for (Hit hit : asking.answer(NewsQuery.parse(asked.text)).hits()) {
        found.put(key(hit), (double) hit.score());
        if (before != null) {
          assertThat(hit.score()).as(asked.text).isLessThanOrEqualTo(before.score());
          if (hit.score() == before.score()) {
            assertThat(number(hit)).as(asked.text).isGreaterThanOrEqualTo(number(before));
          }
        }
        before = hit;
      }
      assertThat(found.keySet()).as(asked.text).isEqualTo(asked.scores.keySet());
      asked.scores.forEach(
          (key, score) ->
              assertThat(found.get(key))
                  .as(asked.text + " in " + key)
                  .isCloseTo(score, org.assertj.core.data.Offset.offset(ROUNDING * (1 + score))));
      answered += found.isEmpty() ? 0 : 1;
    }
    assertThat(answered).as("queries with hits").isGreaterThan(QUERIES / 3);
  }

  private Weighed query(int depth, Asking asking) throws IOException {
    if (depth == 0) {
      return part(asking);
    }
    return switch (random.nextInt(5)) {
      case 0 -> joined(" OR ", query(depth - 1, asking), query(depth - 1, asking), false);
      case 1 -> joined(" AND ", query(depth - 1, asking), query(depth - 1, asking), true);
      case 2 -> {
        Weighed inner = query(depth - 1, asking);
        Weighed admitting = alone(ADMITTING.get(random.nextInt(ADMITTING.size())), asking);
        Map<String, Double> scores = new TreeMap<>(inner.scores);
        scores.keySet().retainAll(admitting.scores.keySet());
        yield new Weighed("(" + inner.text + " AND " + admitting.text + ")", scores);
      }
      default -> {
        double weight = (1 + random.nextInt(40)) / 8.0;
        Weighed inner = query(depth - 1, asking);
        Map<String, Double> scores = new TreeMap<>(inner.scores);
        scores.replaceAll((key, score) -> weight * score);
        yield new Weighed(
            "(" + inner.text + ")^" + String.format(Locale.ROOT, "%.3f", weight), scores);
      }
    };
  }

  private static Weighed joined(String operator, Weighed one, Weighed other, boolean both) {
    Map<String, Double> scores = new TreeMap<>(one.scores);
    if (both) {
      scores.keySet().retainAll(other.scores.keySet());
      scores.replaceAll((key, score) -> score + other.scores.getOrDefault(key, 0.0));
    } else {
      other.scores.forEach((key, score) -> scores.merge(key, score, Double::sum));
    }
    return new Weighed("(" + one.text + operator + other.text + ")", scores);
  }

  private Weighed part(Asking asking) throws IOException {
    return alone(PARTS.get(random.nextInt(PARTS.size())), asking);
  }

  private Weighed alone(String text, Asking asking) throws IOException {
    Map<String, Double> scores = alone.get(text);
    if (scores == null) {
      scores = new TreeMap<>();
      for (Hit hit : asking.answer(NewsQuery.parse(text)).hits()) {
        scores.put(key(hit), (double) hit.score());
      }
      alone.put(text, scores);
    }
    return new Weighed(text, scores);
  }

  private static String key(Hit hit) {
    return hit instanceof org.quotidian.search.ClaimHit claim
        ? hit.id() + "#" + claim.number()
        : hit.id();
  }

  private static int number(Hit hit) {
    return Integer.parseInt(hit.id().substring(1));
  }
}
