package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.NameRole;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.Snippet;
import org.quotidian.search.TextField;
import org.quotidian.text.TextSpan;

/** Random questions about what stands near what, each answered by the index and by the oracle. */
class NearnessOracleTest {
  private static final int ARTICLES = 60;
  private static final int QUERIES = Integer.getInteger("quotidian.oracle.queries", 500);
  private static final SearchOptions ALL =
      SearchOptions.builder().limit(ARTICLES).snippets(0).build();

  /** Words of which none is the other, nor too common, nor several. */
  private static final List<String> APART = List.of("troops", "border", "peace", "40000");

  private static final List<String> APART_TOO = List.of("harbour", "talk", "bridge", "café");

  private static final List<Article> articles = new ArrayList<>();
  private static final List<NearnessOracle> titles = new ArrayList<>();
  private static final List<NearnessOracle> bodies = new ArrayList<>();
  private static NewsIndex index;

  private final Random random = new Random(20);

  @BeforeAll
  static void generate() throws IOException {
    index = NewsIndex.inMemory(GeneratedNews.config());
    GeneratedNews news = new GeneratedNews(7);
    for (int i = 0; i < ARTICLES; i++) {
      Article article = news.article(i);
      articles.add(article);
      titles.add(new NearnessOracle(article.title(), true));
      bodies.add(new NearnessOracle(article.body(), false));
      index.add(article);
      if (i % 25 == 24) {
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
  void everyQueryFindsJustTheArticlesThatTheOracleFinds() throws IOException {
    int found = 0;
    for (int i = 0; i < QUERIES; i++) {
      NewsQuery query = query(2);
      Set<String> expected = new TreeSet<>();
      for (int article = 0; article < ARTICLES; article++) {
        if (holds(query, article)) {
          expected.add(articles.get(article).id());
        }
      }
      NewsQuery asked = NewsQuery.parse(query.toString());
      assertThat(asked).isEqualTo(query);
      Set<String> ids = new TreeSet<>();
      index.search(asked, ALL).hits().forEach(hit -> ids.add(hit.id()));
      assertThat(ids).as(query.toString()).isEqualTo(expected);
      found += expected.isEmpty() ? 0 : 1;
    }
    assertThat(found).as("queries with hits").isBetween(QUERIES / 3, QUERIES);
  }

  @Test
  void everyQueryFindsJustTheClaimsThatTheOracleFinds() throws IOException {
    SearchOptions all = SearchOptions.builder().limit(1_000).build();
    int found = 0;
    for (int i = 0; i < QUERIES; i++) {
      NewsQuery query = random.nextBoolean() ? near(1) : NewsQuery.and(List.of(near(1), atLeast()));
      Set<String> expected = new TreeSet<>();
      for (int article = 0; article < ARTICLES; article++) {
        List<int[]> claims = GeneratedNews.claimsOf(articles.get(article).body());
        for (int number = 0; number < claims.size(); number++) {
          if (holdsWithin(query, bodies.get(article), places(article, claims.get(number)))) {
            expected.add(articles.get(article).id() + "#" + number);
          }
        }
      }
      Set<String> ids = new TreeSet<>();
      index
          .claims(NewsQuery.parse(query.toString()), all)
          .hits()
          .forEach(hit -> ids.add(hit.id() + "#" + hit.number()));
      assertThat(ids).as(query.toString()).isEqualTo(expected);
      found += expected.isEmpty() ? 0 : 1;
    }
    assertThat(found).as("queries with hits").isGreaterThan(QUERIES / 3);
  }

  @Test
  void snippetsMarkTheWordsAndNamesOfEveryMatchAndNothingElse() throws IOException {
    SearchOptions options = SearchOptions.builder().limit(3).snippets(20).build();
    for (int i = 0; i < QUERIES / 10; i++) {
      NewsQuery query = near(2);
      for (ArticleHit hit : index.search(query, options).hits()) {
        int article = Integer.parseInt(hit.id().substring(1));
        for (ArticleField field : ArticleField.values()) {
          NearnessOracle oracle = (field == ArticleField.TITLE ? titles : bodies).get(article);
          assertThat(marked(hit.snippets(), field))
              .as(query + " in the " + field + " of " + articles.get(article))
              .isEqualTo(covered(oracle.marks(query)));
        }
      }
    }
  }

  /** Returns every offset that the snippets of a field mark, and checks that they are cut from it. */
  private static Set<Integer> marked(List<Snippet> snippets, ArticleField field) {
    Set<Integer> offsets = new TreeSet<>();
    for (Snippet snippet : snippets) {
      if (snippet.field() == field) {
        for (TextSpan match : snippet.matches()) {
          for (int at = match.start(); at < match.end(); at++) {
            offsets.add(snippet.start() + at);
          }
        }
      }
    }
    return offsets;
  }

  private static Set<Integer> covered(Set<List<Integer>> marks) {
    Set<Integer> offsets = new TreeSet<>();
    for (List<Integer> mark : marks) {
      for (int at = mark.get(0); at < mark.get(1); at++) {
        offsets.add(at);
      }
    }
    return offsets;
  }

  private static boolean holds(NewsQuery query, int article) {
    if (query instanceof QueryPart.And and) {
      return and.parts().stream().allMatch(part -> holds(part, article));
    } else if (query instanceof QueryPart.Or or) {
      return or.parts().stream().anyMatch(part -> holds(part, article));
    } else if (query instanceof QueryPart.Not not) {
      return !holds(not.part(), article);
    } else if (query instanceof QueryPart.WordCount count) {
      int words = bodies.get(article).length();
      return count.least() <= words && words <= count.most();
    } else if (query instanceof QueryPart.SameClaim same) {
      return inClaim(same.inner(), article);
    }
    NewsQuery part = query instanceof QueryPart.AtLeast many ? many.part() : query;
    int times = query instanceof QueryPart.AtLeast many ? many.times() : 1;
    return distinct(titles.get(article).find(part)) + distinct(bodies.get(article).find(part))
        >= times;
  }

  private static boolean inClaim(NewsQuery query, int article) {
    for (int[] claim : GeneratedNews.claimsOf(articles.get(article).body())) {
      if (holdsWithin(query, bodies.get(article), places(article, claim))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the numbers of the words of a claim's source and content. */
  private static Set<Integer> places(int article, int[] claim) {
    NearnessOracle body = bodies.get(article);
    Set<Integer> places = new HashSet<>();
    for (int part = 0; part < 4; part += 2) {
      for (int w = body.wordAt(claim[part]); w < body.wordAt(claim[part + 1]); w++) {
        places.add(w);
      }
    }
    return places;
  }

  private static boolean holdsWithin(NewsQuery query, NearnessOracle body, Set<Integer> places) {
    if (query instanceof QueryPart.And and) {
      return and.parts().stream().allMatch(part -> holdsWithin(part, body, places));
    }
    NewsQuery part = query instanceof QueryPart.AtLeast many ? many.part() : query;
    int times = query instanceof QueryPart.AtLeast many ? many.times() : 1;
    Set<NearnessOracle.Stretch> found = body.find(part);
    found.removeIf(
        stretch -> !places.contains(stretch.first()) || !places.contains(stretch.last()));
    return distinct(found) >= times;
  }

  private static long distinct(Set<NearnessOracle.Stretch> found) {
    return found.stream().map(one -> List.of(one.first(), one.last())).distinct().count();
  }

  private NewsQuery query(int depth) {
    return switch (depth == 0 ? random.nextInt(5) : random.nextInt(10)) {
      case 0, 1 -> near(2);
      case 2 -> alone();
      case 3, 9 -> atLeast();
      case 4 -> NewsQuery.and(List.of(query(depth - 1), query(depth - 1)));
      case 5 -> NewsQuery.or(List.of(query(depth - 1), query(depth - 1)));
      case 6 -> NewsQuery.and(List.of(query(depth - 1), NewsQuery.not(query(depth - 1))));
      case 7 -> NewsQuery.sameClaim(NewsQuery.and(List.of(near(1), atLeast())));
      default -> NewsQuery.wordCount(random.nextInt(60), 60 + random.nextInt(60));
    };
  }

  /** A word, phrase, pattern or name that stands near nothing, in the whole text or a part of it. */
  private NewsQuery alone() {
    TextField[] fields = {TextField.ANY, TextField.TITLE, TextField.BODY, TextField.LEAD};
    TextField field = fields[random.nextInt(fields.length)];
    if (random.nextInt(4) == 0 && field != TextField.LEAD) {
      return new QueryPart.Phrase(field, any(APART) + " " + any(APART_TOO), random.nextInt(6));
    }
    return operand(0, field);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private NewsQuery atLeast() {
    return NewsQuery.atLeast(1 + random.nextInt(4), operand(1, TextField.ANY));
  }

  private NewsQuery near(int depth) {
    TextField[] fields = {TextField.ANY, TextField.TITLE, TextField.BODY, TextField.LEAD};
    return near(depth, depth == 1 ? TextField.ANY : fields[random.nextInt(fields.length)]);
  }

  private NewsQuery near(int depth, TextField field) {
    QueryPart.Nearness[] all = QueryPart.Nearness.values();
    QueryPart.Nearness how = all[random.nextInt(all.length)];
    NewsQuery left = operand(depth - 1, field);
    if (field != TextField.ANY) {
      left = word(field); // so that the field is said
    }
    int words = how.isCounted() ? 1 + random.nextInt(8) : 0;
    return new QueryPart.Near(left, operand(depth - 1, field), how, words);
  }

  private NewsQuery operand(int depth, TextField field) {
    return switch (random.nextInt(depth > 0 ? 9 : 7)) {
      case 0, 1 -> word(field);
      case 2 -> new QueryPart.Phrase(field, written() + " " + written() + " " + lastWritten(), 0);
      case 3 -> name();
      case 4 -> field == TextField.ANY ? NewsQuery.exact(lastWritten()) : name();
      case 5 -> NewsQuery.or(List.of(word(field), name()));
      case 6 ->
          new QueryPart.Word(
              field,
              List.of("tro*", "ta*", "harb*", "nat*").get(random.nextInt(4)),
              QueryPart.Match.WILDCARD);
      case 7 -> near(depth, field);
      default -> NewsQuery.or(List.of(near(depth, field), word(field)));
    };
  }

  private NewsQuery word(TextField field) {
    return new QueryPart.Word(field, lastWritten(), QueryPart.Match.WORD);
  }

  private NewsQuery name() {
    return switch (random.nextInt(8)) {
      case 0 -> NewsQuery.person(NewsQuery.ANY_NAME);
      case 1 -> NewsQuery.place(NewsQuery.ANY_NAME);
      case 2 -> NewsQuery.org("Ocean Guild");
      case 3 -> NewsQuery.place("Norhaven");
      case 4 -> new QueryPart.Named(NameRole.PERSON, "Berg", true);
      case 5 -> new QueryPart.Named(NameRole.PERSON, "Anna Berg", true);
      case 6 -> NewsQuery.person("Lund");
      default -> NewsQuery.person("Berg");
    };
  }

  private String written() {
    return GeneratedNews.WORDS.get(random.nextInt(GeneratedNews.WORDS.size()));
  }

  /** Returns a word that is not too common to be looked for. */
  private String lastWritten() {
    String word = written();
    while (Set.of("the", "of", "in").contains(word)) {
      word = written();
    }
    return word;
  }
}
