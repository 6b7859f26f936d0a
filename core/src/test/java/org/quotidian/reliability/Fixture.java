package org.quotidian.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.entity.EntityType;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;

/** A small index of one version, zipped, with the answers that it gave when it was made. */
final class Fixture {
  static final Path FOLDER = Path.of("src/test/resources/org/quotidian/reliability/indexes");

  private static final String[][] ARTICLES = {
    {
      "bridge-1",
      "Mayor calls old bridge unsafe",
      "Mayor Clara Benning said the old bridge in Lyon was unsafe. \"We will close it on Friday,\" she"
          + " said. The transport ministry denied that any money was missing."
    },
    {
      "bridge-2",
      "Ministry promises a new bridge",
      "The transport ministry promised a new bridge within two years. Benning warned that two years"
          + " would be too long."
    },
    {
      "talks-1",
      "Talks on grain open in Ankara",
      "Russian and Ukrainian officials met in Ankara on Monday. Turkish Foreign Minister Kemal Arslan"
          + " said the talks were \"difficult but useful\". He accused nobody."
    },
    {
      "talks-2",
      "Kremlin denies leaving the talks",
      "The Kremlin denied that its officials had left the talks. \"Nobody has left,\" said spokesman"
          + " Oleg Sarov. Ukraine has accused Russia of delay."
    },
    {
      "harbour",
      "Harbour workers vote to strike",
      "Workers at the port of Hamburg voted to strike, the union said. Union leader Petra Voss demanded"
          + " higher pay. According to the port authority, ships would be sent to Rotterdam."
    },
    {
      "river",
      "River rises after a week of rain",
      "The river rose by two metres in Dresden, police said. Meteorologists predicted more rain. \"We"
          + " hope for the best,\" said shopkeeper Jonas Lind."
    },
    {
      "bakery",
      "A bakery opens again",
      "Nothing but bread: the bakery at the market has opened again after ten years."
    },
    {
      "election",
      "Senator admits mistake before the election",
      "Senator Ann Delgado admitted that she had made a mistake. Her rival, Mark Olsen, asked why she"
          + " had waited. Delgado supports the new law; Olsen opposes it."
    },
  };

  private static final String[] QUERIES = {
    "bridge",
    "\"old bridge\"",
    "bridge OR harbour",
    "title:bridge",
    "bread -bridge",
    "person:benning",
    "speaker:benning",
    "place:lyon",
    "place:germany",
    "act:deny",
    "act:warn OR act:promise",
    "kind:direct",
    "claim{speaker:benning bridge}",
    "about:bridge",
    "person:\"Ann Delgado\"",
    "org:kremlin",
    "date:2024-03",
    "source:\"The Fixture\"",
    "strik*",
    "*:*",
  };

  private Fixture() {}

  static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    Instant published = Instant.parse("2024-03-01T09:00:00Z");
    for (String[] text : ARTICLES) {
      articles.add(
          Article.builder(text[0])
              .title(text[1])
              .body(text[2])
              .published(published)
              .source("The Fixture")
              .language("en")
              .build());
      published = published.plusSeconds(600_000);
    }
    return articles;
  }

  /** Makes the index of this version and its answers, and returns the zip. */
  static Path make(Path working, int schema) throws IOException {
    Path directory = working.resolve("fixture");
    List<String> answers;
    try (NewsIndex index = NewsIndex.create(directory)) {
      List<Article> articles = articles();
      for (int i = 0; i < articles.size(); i++) {
        index.add(articles.get(i));
        if (i % 4 == 3) {
          index.commit();
        }
      }
      index.add(Article.builder("gone").body("This article was deleted.").build());
      index.commit();
      index.delete("gone");
      index.commit();
      answers = answers(index);
    }
    Files.createDirectories(FOLDER);
    Path zip = FOLDER.resolve("schema-" + schema + ".zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
        Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        if (!file.endsWith("write.lock")) {
          ZipEntry entry = new ZipEntry(file.getFileName().toString());
          entry.setTime(0);
          out.putNextEntry(entry);
          Files.copy(file, out);
        }
      }
    }
    Files.write(FOLDER.resolve("schema-" + schema + ".answers"), answers);
    return zip;
  }

  static Path unzip(Path zip, Path into) throws IOException {
    Files.createDirectories(into);
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Files.copy(in, into.resolve(Path.of(entry.getName()).getFileName().toString()));
      }
    }
    return into;
  }

  /** Asks all and writes one answer a line: the hits by id, whatever their order. */
  static List<String> answers(NewsIndex index) throws IOException {
    List<String> answers = new ArrayList<>();
    SearchOptions all = SearchOptions.builder().limit(1000).build();
    for (String query : QUERIES) {
      NewsQuery parsed = NewsQuery.parse(query);
      answers.add(
          query
              + " => "
              + index.search(parsed, all).hits().stream().map(ArticleHit::id).sorted().toList()
              + " | "
              + index.claims(parsed, all).hits().stream().map(Fixture::told).sorted().toList());
    }
    for (EntityType type : EntityType.values()) {
      answers.add(
          type
              + " => "
              + index.entities(type, NewsQuery.all(), 100).stream()
                  .map(count -> count.entity().name() + " " + count.articles())
                  .sorted()
                  .toList());
    }
    return answers;
  }

  private static String told(ClaimHit hit) {
    return hit.id() + "#" + hit.claim().act() + ": " + hit.claim().contentText();
  }
}
