package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.blackbox.ClaimedNews.Said;
import org.quotidian.blackbox.ClaimedNews.Story;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Location;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

/**
 * Random questions of who, what, when and where, each answered by the index and by definition from what
 * the articles were made of: articles and claims.
 */
class WhoWhatWhenOracleTest {
  private static final int ARTICLES = 150;
  private static final int QUERIES = Integer.getInteger("quotidian.oracle.queries", 500);
  private static final SearchOptions ALL = SearchOptions.builder().limit(1_000).snippets(0).build();
  private static final double EARTH_KM = 6_371.0087714;

  private static final List<Story> stories = new ArrayList<>();
  private static NewsIndex index;

  private final Random random = new Random(5);

  /** A question, what it means of an article, and what it means of a claim. */
  private record Asked(
      String text, Predicate<Story> article, BiPredicate<Story, Said> claim, boolean beliefs) {

    static Asked ofArticle(String text, Predicate<Story> holds) {
      return new Asked(text, holds, (story, said) -> holds.test(story), false);
    }

    static Asked ofClaim(String text, Predicate<Said> holds) {
      return ofClaim(text, holds, false);
    }

    static Asked ofClaim(String text, Predicate<Said> holds, boolean beliefs) {
      return new Asked(
          text,
          story ->
              story.said().stream().anyMatch(said -> counts(said, beliefs) && holds.test(said)),
          (story, said) -> holds.test(said),
          beliefs);
    }
  }

  @BeforeAll
  static void generate() throws IOException {
    ClaimedNews news = new ClaimedNews(9);
    index = NewsIndex.inMemory(news.config());
    for (int i = 0; i < ARTICLES; i++) {
      Story story = news.story(i);
      stories.add(story);
      index.add(story.article());
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
  void everyQueryFindsJustTheArticlesThatItMeans() throws IOException {
    int answered = 0;
    for (int i = 0; i < QUERIES; i++) {
      Asked asked = query(2);
      Set<String> expected = new TreeSet<>();
      stories.stream().filter(asked.article).forEach(story -> expected.add(story.article().id()));
      Set<String> found = new TreeSet<>();
      index.search(NewsQuery.parse(asked.text), ALL).hits().forEach(hit -> found.add(hit.id()));
      assertThat(found).as(asked.text).isEqualTo(expected);
      answered += expected.isEmpty() ? 0 : 1;
    }
    assertThat(answered).as("queries with hits").isGreaterThan(QUERIES / 3);
  }

  @Test
  void everyQueryFindsJustTheClaimsThatItMeans() throws IOException {
    int answered = 0;
    for (int i = 0; i < QUERIES; i++) {
      Asked asked = query(2);
      Set<String> expected = new TreeSet<>();
      for (Story story : stories) {
        for (int number = 0; number < story.said().size(); number++) {
          Said said = story.said().get(number);
          if (counts(said, asked.beliefs) && asked.claim.test(story, said)) {
            expected.add(story.article().id() + "#" + number);
          }
        }
      }
      Set<String> found = new TreeSet<>();
      index
          .claims(NewsQuery.parse(asked.text), ALL)
          .hits()
          .forEach(hit -> found.add(hit.id() + "#" + hit.number()));
      assertThat(found).as(asked.text).isEqualTo(expected);
      answered += expected.isEmpty() ? 0 : 1;
    }
    assertThat(answered).as("queries with hits").isGreaterThan(QUERIES / 3);
  }

  private static boolean counts(Said said, boolean beliefs) {
    return beliefs || said.claim().act() != ClaimAct.BELIEVE;
  }

  private Asked query(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(6)) {
      case 0 -> both(query(depth - 1), query(depth - 1));
      case 1 -> {
        Asked one = query(depth - 1);
        Asked other = query(depth - 1);
        yield new Asked(
            "(" + one.text + " OR " + other.text + ")",
            one.article.or(other.article),
            one.claim.or(other.claim),
            one.beliefs || other.beliefs);
      }
      case 2 -> {
        Asked not = query(depth - 1);
        yield both(
            query(depth - 1),
            new Asked("NOT " + not.text, not.article.negate(), not.claim.negate(), false));
      }
      case 3 -> {
        Asked inner = both(query(depth - 1), query(depth - 1));
        yield new Asked(
            "claim{" + inner.text + "}",
            story ->
                story.said().stream()
                    .anyMatch(said -> counts(said, inner.beliefs) && inner.claim.test(story, said)),
            inner.claim,
            inner.beliefs);
      }
      default -> leaf();
    };
  }

  private static Asked both(Asked one, Asked other) {
    return new Asked(
        "(" + one.text + " AND " + other.text + ")",
        one.article.and(other.article),
        one.claim.and(other.claim),
        one.beliefs || other.beliefs);
  }

  private Asked leaf() {
    return switch (random.nextInt(19)) {
      case 0 -> speaker();
      case 1 -> about();
      case 2 -> {
        ClaimAct act = any(List.of(ClaimAct.values()));
        yield Asked.ofClaim(
            "act:" + act.name().toLowerCase(Locale.ROOT),
            said -> said.claim().act() == act,
            act == ClaimAct.BELIEVE);
      }
      case 3 -> {
        ClaimKind kind = any(List.of(ClaimKind.values()));
        yield Asked.ofClaim(
            "kind:" + kind.name().toLowerCase(Locale.ROOT), said -> said.claim().kind() == kind);
      }
      case 4 -> {
        int hundredths = random.nextInt(101);
        yield Asked.ofClaim(
            "confidence:>=" + hundredths / 100.0,
            said -> Math.round(said.claim().confidence() * 100) >= hundredths);
      }
      case 5 -> target();
      case 6 -> named();
      case 7 -> circle();
      case 8 -> fuzzy();
      case 9 -> {
        String word = any(ClaimedNews.WORDS);
        yield new Asked(
            word,
            story -> story.words().contains(word),
            (story, said) -> said.words().contains(word),
            false);
      }
      case 10 -> site();
      case 11 -> {
        String outlet = any(ClaimedNews.OUTLETS);
        yield Asked.ofArticle(
            "source:\"" + outlet.toLowerCase(Locale.ROOT) + "\"",
            story -> outlet.equals(story.article().source()));
      }
      case 12 -> {
        String language = any(List.of("en", "de"));
        yield Asked.ofArticle(
            "lang:" + language, story -> language.equals(story.article().language()));
      }
      case 13 -> told();
      case 16 -> written();
      case 17 -> inCountry();
      case 18 -> {
        int least = random.nextInt(20);
        int most = least + random.nextInt(20);
        yield any(
            List.of(
                ofLength("words:>=" + least, least, Integer.MAX_VALUE),
                ofLength("words:>" + least, least + 1, Integer.MAX_VALUE),
                ofLength("words:<=" + most, 0, most),
                ofLength("words:<" + (most + 1), 0, most),
                ofLength("words:" + least, least, least),
                ofLength("words:" + least + ".." + most, least, most)));
      }
      default -> date();
    };
  }

  private static Asked ofLength(String text, int least, int most) {
    return Asked.ofArticle(
        text,
        story -> {
          int words = story.article().body().split(" +", -1).length;
          return least <= words && words <= most;
        });
  }

  /** Who wrote it, and in which section it stands. */
  private Asked written() {
    if (random.nextBoolean()) {
      String section = any(List.of("politics", "World news", "news"));
      return Asked.ofArticle(
          "section:\"" + section + "\"",
          story -> section.equalsIgnoreCase(story.article().section()));
    }
    String words = any(List.of("holm", "Ida", "ida holm", "per voss", "holm voss"));
    return Asked.ofArticle(
        "byline:\"" + words + "\"",
        story ->
            (" " + story.article().byline() + " ")
                .toLowerCase(Locale.ROOT)
                .contains(" " + words.toLowerCase(Locale.ROOT) + " "));
  }

  /** A country is named by the places in it. */
  private Asked inCountry() {
    boolean ukraine = random.nextBoolean();
    Entity town = ukraine ? ClaimedNews.KYIV : ClaimedNews.LYON;
    String name = any(List.of(ukraine ? "Ukraine" : "France", ukraine ? "Kyiv" : "Lyon"));
    return new Asked(
        "place:" + name,
        story -> story.named().contains(town),
        (story, said) -> said.named().contains(town),
        false);
  }

  private Asked told() {
    String name = any(List.of("Lund", "Lyon", "Berg", "*"));
    return Asked.ofClaim(
        "to:" + name,
        said ->
            !said.told().isEmpty()
                && (name.equals("*")
                    || ClaimedNews.namedIn(said.told()).stream()
                        .anyMatch(one -> isCalled(one, name))));
  }

  private Asked speaker() {
    String name = any(List.of("Berg", "\"Anna Berg\"", "Lund", "Guild", "Crowd", "*"));
    if (name.equals("*")) {
      return Asked.ofClaim("speaker:*", said -> !said.source().isEmpty());
    }
    return Asked.ofClaim(
        "speaker:" + name,
        said ->
            said.claim().speaker() == null
                ? said.source().equals(name)
                : isCalled(said.claim().speaker(), name));
  }

  private Asked about() {
    if (random.nextBoolean()) {
      String word = any(ClaimedNews.WORDS);
      return Asked.ofClaim(
          "about:" + word, said -> ClaimedNews.wordsOf(said.content()).contains(word));
    }
    String name = any(List.of("Berg", "Lund", "Guild", "Kyiv", "Lyon", "*"));
    return Asked.ofClaim(
        "about:" + name,
        said -> ClaimedNews.namedIn(said.content()).stream().anyMatch(one -> isCalled(one, name)));
  }

  private Asked target() {
    String name = any(List.of("Berg", "Guild", "*"));
    return Asked.ofClaim("target:" + name, said -> isCalled(said.claim().target(), name));
  }

  private Asked named() {
    String name = any(List.of("Berg", "Lund", "*"));
    return new Asked(
        "person:" + name,
        story -> story.named().stream().anyMatch(one -> isPerson(one, name)),
        (story, said) -> said.named().stream().anyMatch(one -> isPerson(one, name)),
        false);
  }

  private static boolean isPerson(Entity entity, String name) {
    return entity.type() == EntityType.PERSON && isCalled(entity, name);
  }

  private static boolean isCalled(@Nullable Entity entity, String name) {
    return entity != null
        && (name.equals("*") || (" " + entity.name()).endsWith(" " + name.replace("\"", "")));
  }

  private Asked circle() {
    double latitude = any(List.of(48.85, 50.0, 45.0));
    double longitude = any(List.of(2.35, 28.0, -100.0));
    int km = any(List.of(50, 300, 450, 3_000, 20_000));
    return new Asked(
        "near:" + latitude + "," + longitude + "," + km + "km",
        story -> story.named().stream().anyMatch(one -> isIn(one, latitude, longitude, km)),
        (story, said) -> said.named().stream().anyMatch(one -> isIn(one, latitude, longitude, km)),
        false);
  }

  private static boolean isIn(Entity entity, double latitude, double longitude, double km) {
    Location place = entity.location();
    if (place == null) {
      return false;
    }
    double north = Math.sin(Math.toRadians(place.latitude() - latitude) / 2);
    double east = Math.sin(Math.toRadians(place.longitude() - longitude) / 2);
    double chord =
        north * north
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(place.latitude()))
                * east
                * east;
    return 2 * EARTH_KM * Math.asin(Math.sqrt(chord)) <= km;
  }

  private Asked fuzzy() {
    String word =
        any(List.of("bordr", "obrder", "mraket", "tnk", "takn", "flod", "wintre", "haverst", "po"));
    Predicate<String> like = other -> isLike(word, other);
    return new Asked(
        word + "~",
        story -> story.words().stream().anyMatch(like),
        (story, said) -> said.words().stream().anyMatch(like),
        false);
  }

  /** The first letters agree, and with so many letters added, left out, changed or swapped, the words. */
  private static boolean isLike(String word, String other) {
    int edits = word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    return !other.isEmpty()
        && word.charAt(0) == other.charAt(0)
        && distance(word.substring(1), other.substring(1)) <= edits;
  }

  private static int distance(String one, String other) {
    int[][] least = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          least[i][j] = i + j;
          continue;
        }
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        least[i][j] =
            Math.min(least[i - 1][j - 1] + changed, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          least[i][j] = Math.min(least[i][j], 1 + least[i - 2][j - 2]);
        }
      }
    }
    return least[one.length()][other.length()];
  }

  private Asked site() {
    String site = any(List.of("post.example", "news.post.example", "wire.example", "example"));
    return Asked.ofArticle(
        "site:" + site,
        story -> {
          String url = story.article().url();
          String host = url.isEmpty() ? "" : url.substring("https://".length(), url.indexOf("/a/"));
          return site.indexOf('.') >= 0 && (host.equals(site) || host.endsWith("." + site));
        });
  }

  private Asked date() {
    LocalDate from = LocalDate.of(2023, 12, 15).plusDays(random.nextInt(130));
    LocalDate to = from.plusDays(1 + random.nextInt(40));
    LocalDate month = from.withDayOfMonth(1);
    String inMonth = from.toString().substring(0, 7);
    return switch (random.nextInt(10)) {
      case 0 -> published("date:" + from, from, from.plusDays(1));
      case 1 -> published("date:" + inMonth, month, month.plusMonths(1));
      case 2 -> published("date:" + from + ".." + to, from, to.plusDays(1));
      case 3 -> published("date:" + inMonth + "..*", month, null);
      case 4 -> published("date:[" + from + " TO " + to + "}", from, to);
      case 5 -> published("date:>=" + from, from, null);
      case 6 -> published("date:<" + inMonth, null, month);
      case 7 -> published("after:" + from, from.plusDays(1), null);
      case 8 -> published("before:" + inMonth, null, month);
      default -> published("until:" + from, null, from.plusDays(1));
    };
  }

  private static Asked published(
      String text, @Nullable LocalDate from, @Nullable LocalDate before) {
    return Asked.ofArticle(
        text,
        story -> {
          Instant at = story.article().published();
          return at != null
              && (from == null || !at.isBefore(from.atStartOfDay(ZoneOffset.UTC).toInstant()))
              && (before == null || at.isBefore(before.atStartOfDay(ZoneOffset.UTC).toInstant()));
        });
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
