package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.EntityCount;
import org.quotidian.search.NameCorrections;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.StoredArticle;

/** The user's own corrections to names, in every way of asking. The texts are our own. */
class CorrectedNamesTest {
  private static NewsIndex index;

  @BeforeAll
  static void articles() throws IOException {
    index = NewsIndex.inMemory();
    add("hollis", "Peter Hollis said the port would open. Hollis laughed.");
    add("bookman", "Robert Kadlec said the harbour was full.");
    add("both", "Peter Hollis met Robert Kadlec in Norwich. Kadlec said the talks went well.");
    add("golf", "John Smithers won the golf open in Norwich. Smithers said he slept badly.");
    add("court", "The judge John Smithers said the case was closed.");
    add("other", "Mary Smithers said the school would stay.");
    add("pair", "John Smithers and Mary Smithers opened a shop in Lyon.");
    add("company", "Northwind Software said profits fell. Analysts of Ostmark Bank agreed.");
    index.commit();
  }

  @AfterEach
  void undo() {
    index.correctNames(NameCorrections.none());
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static void add(String id, String body) throws IOException {
    index.add(Article.builder(id).title("News of the day").body(body).source("daily").build());
  }

  private static void correct(String... lines) {
    index.correctNames(NameCorrections.parse(String.join("\n", lines)));
  }

  private static List<String> found(String query) throws IOException {
    return index.search(NewsQuery.parse(query)).hits().stream()
        .map(ArticleHit::id)
        .sorted()
        .toList();
  }

  private static List<String> claims(String query) throws IOException {
    return index.claims(NewsQuery.parse(query)).hits().stream()
        .map(hit -> hit.id() + ":" + name(hit))
        .sorted()
        .toList();
  }

  private static String name(ClaimHit hit) {
    Entity speaker = hit.claim().speaker();
    return speaker == null ? "nobody" : speaker.name();
  }

  private static List<String> counts(EntityType type) throws IOException {
    return index.entities(type, NewsQuery.all(), 100).stream()
        .map(CorrectedNamesTest::worded)
        .toList();
  }

  private static List<String> speakers() throws IOException {
    return index.speakers(NewsQuery.all(), 100).stream().map(CorrectedNamesTest::worded).toList();
  }

  private static String worded(EntityCount count) {
    return count.entity().name() + " " + count.articles() + " " + count.occurrences();
  }

  @Test
  void mergedNamesAreFoundByEitherNameEverywhereAndCountOnce() throws IOException {
    assertThat(found("person:kadlec")).containsExactly("bookman", "both");
    assertThat(counts(EntityType.PERSON)).contains("Peter Hollis 2 3", "Robert Kadlec 2 3");
    correct("merge person: Peter Hollis = Robert Kadlec");
    for (String name : List.of("kadlec", "hollis", "\"Peter Hollis\"", "person:robert-kadlec")) {
      assertThat(found("person:" + name)).as(name).containsExactly("bookman", "both", "hollis");
    }
    assertThat(claims("speaker:hollis"))
        .containsExactly("bookman:Peter Hollis", "both:Peter Hollis", "hollis:Peter Hollis");
    assertThat(found("claim{speaker:hollis harbour}")).containsExactly("bookman");
    assertThat(counts(EntityType.PERSON))
        .contains("Peter Hollis 3 6")
        .noneMatch(count -> count.startsWith("Robert Kadlec"));
    assertThat(speakers()).contains("Peter Hollis 3 3");
    assertThat(shown("bookman")).contains("Peter Hollis").doesNotContain("Robert Kadlec");
  }

  @Test
  void anEntityIsSplitByWhatItsArticlesAreAbout() throws IOException {
    correct(
        "split person: John Smithers = John Smithers (golfer) where golf",
        "rename person: John Smithers = John Smithers (judge)");
    assertThat(found("person:\"John Smithers (golfer)\"")).containsExactly("golf");
    assertThat(found("person:\"john smithers (judge)\"")).containsExactly("court", "pair");
    assertThat(found("person:\"John Smithers\"")).containsExactly("court", "golf", "pair");
    assertThat(found("person:smithers")).containsExactly("court", "golf", "other", "pair");
    assertThat(counts(EntityType.PERSON))
        .contains("John Smithers (golfer) 1 2", "John Smithers (judge) 2 2", "Mary Smithers 2 2");
    assertThat(speakers())
        .contains("John Smithers (golfer) 1 1", "John Smithers (judge) 1 1", "Mary Smithers 1 1");
    assertThat(claims("speaker:\"John Smithers (golfer)\""))
        .containsExactly("golf:John Smithers (golfer)");
    assertThat(shown("golf")).contains("John Smithers (golfer)");
    assertThat(shown("court")).contains("John Smithers (judge)");
    assertThat(found("person:person:john-smithers")).containsExactly("court", "pair");
  }

  @Test
  void linesThatNameNobodyAreKnown() throws IOException {
    correct(
        "merge person: The Port Man = Peter Hollis | Peter Wollis",
        "split person: John Smithers = John Smithers (golfer) where golf",
        "rename person: John Smithers (golfer) = The Golfer",
        "block person: Nobody Atall",
        "block place: Lyon",
        "rename org: org:northwind-software = Northwind",
        "block place: Paris");
    assertThat(index.unmatchedCorrections())
        .extracting(line -> line.line() + " " + line.names())
        .containsExactly("1 [Peter Wollis]", "4 [Nobody Atall]", "7 [Paris]");
    index.correctNames(NameCorrections.none());
    assertThat(index.unmatchedCorrections()).isEmpty();
  }

  @Test
  void aPartCanBeMergedWithSomebodyElse() throws IOException {
    correct(
        "split person: John Smithers = John Smithers (golfer) where golf",
        "merge person: Peter Hollis = John Smithers (golfer)");
    assertThat(found("person:hollis")).containsExactly("both", "golf", "hollis");
    assertThat(counts(EntityType.PERSON)).contains("Peter Hollis 3 5", "John Smithers 2 2");
  }

  @Test
  void whatIsBlockedIsNeitherFoundNorShownButNamesakesAre() throws IOException {
    correct("block person: John Smithers");
    assertThat(found("person:\"John Smithers\"")).isEmpty();
    assertThat(found("person:smithers")).containsExactly("other", "pair");
    assertThat(claims("speaker:smithers")).containsExactly("other:Mary Smithers");
    assertThat(counts(EntityType.PERSON))
        .contains("Mary Smithers 2 2")
        .noneMatch(count -> count.startsWith("John"));
    assertThat(speakers()).noneMatch(count -> count.startsWith("John"));
    assertThat(shown("court")).doesNotContain("John Smithers");
    assertThat(found("smithers")).as("words are words").hasSize(4);
  }

  @Test
  void whatIsRenamedIsShownAndFoundByItsNewName() throws IOException {
    correct("rename org: Northwind Software = Nordwind");
    assertThat(counts(EntityType.ORG)).contains("Nordwind 1 1");
    assertThat(found("org:nordwind")).containsExactly("company");
    assertThat(found("org:\"Northwind Software\"")).containsExactly("company");
  }

  @Test
  void aPlaceIsMergedWithAllThatLiesInIt() throws IOException {
    correct("merge place: Port Lasker = France");
    assertThat(found("place:\"Port Lasker\"")).containsExactly("pair");
  }

  @Test
  void snippetsMarkTheMergedName() throws IOException {
    correct("merge person: Peter Hollis = Robert Kadlec");
    ArticleHit hit = index.search(NewsQuery.parse("person:hollis id:bookman")).hits().get(0);
    assertThat(hit.snippets().get(0).matches())
        .extracting(span -> hit.snippets().get(0).text().substring(span.start(), span.end()))
        .containsExactly("Robert Kadlec");
  }

  @Test
  void takingLinesOutAgainGivesTheSameAsNeverHavingHadThem() throws IOException {
    List<String> lines =
        List.of(
            "merge person: Peter Hollis = Robert Kadlec",
            "split person: John Smithers = John Smithers (golfer) where golf",
            "split person: Mary Smithers = Mary (Lyon) where place:lyon",
            "merge person: Mary Smithers = John Smithers (golfer)",
            "block person: Mary Smithers",
            "block place: Lyon",
            "rename person: Robert Kadlec = Bob Kadlec",
            "rename org: Northwind Software = Nordwind",
            "merge org: Ostmark Bank = Northwind Software",
            "block org: Ostmark Bank");
    List<String> before = everything();
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      List<String> kept = new ArrayList<>();
      List<String> more = new ArrayList<>();
      for (String line : lines) {
        boolean keep = random.nextInt(4) == 0;
        if (keep) {
          kept.add(line);
        }
        if (keep || random.nextInt(3) == 0) {
          more.add(line);
        }
      }
      correct(kept.toArray(String[]::new));
      List<String> without = everything();
      correct(more.toArray(String[]::new));
      everything();
      correct(kept.toArray(String[]::new));
      assertThat(everything()).as(kept.toString()).isEqualTo(without);
      index.correctNames(NameCorrections.none());
      assertThat(everything()).isEqualTo(before);
    }
  }

  /** What is found, counted and shown is always the same people. */
  @Test
  void countsAgreeWithWhatIsFound() throws IOException {
    correct(
        "merge person: Peter Hollis = Robert Kadlec",
        "split person: John Smithers = John Smithers (golfer) where golf",
        "rename person: John Smithers = John Smithers (judge)",
        "block place: Lyon");
    for (EntityType type : EntityType.values()) {
      for (EntityCount count : index.entities(type, NewsQuery.all(), 100)) {
        String query = type.name().toLowerCase(java.util.Locale.ROOT) + ":" + count.entity().id();
        assertThat(found(query)).as(query).hasSize((int) count.articles());
        for (String id : found(query)) {
          assertThat(shown(id)).as(query).contains(count.entity().name());
        }
      }
    }
  }

  private static List<String> everything() throws IOException {
    List<String> all = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      all.addAll(counts(type));
    }
    all.addAll(speakers());
    for (String name :
        List.of("hollis", "kadlec", "smithers", "\"John Smithers\"", "\"Bob Kadlec\"")) {
      all.add(name + found("person:" + name) + claims("speaker:" + name));
    }
    all.add("" + found("place:france") + found("org:nordwind") + found("person:*"));
    for (String id : List.of("hollis", "both", "golf", "pair", "company")) {
      all.add(id + shown(id));
    }
    return all;
  }

  private static List<String> shown(String id) throws IOException {
    StoredArticle article = index.get(id).orElseThrow();
    List<String> names = new ArrayList<>();
    article.mentions().stream().map(m -> String.valueOf(name(m.entity()))).forEach(names::add);
    article.claims().stream().map(c -> name(c.speaker())).forEach(names::add);
    return names;
  }

  private static String name(@org.jspecify.annotations.Nullable Entity entity) {
    return entity == null ? "nobody" : entity.name();
  }
}
