package org.quotidian.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;
import org.quotidian.entity.EntityType;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SearchResults;

/** Any number of made-up reports with names and claims, each other words. */
final class Reports {
  private static final String[] GIVEN = {"Anna", "Boris", "Clara", "David", "Elena", "Farid"};
  private static final String[] PLACES = {"Kyiv", "Lyon", "Lagos", "Quito", "Osaka", "Oslo"};
  private static final String[] VERBS = {"said", "denied", "warned", "hoped", "claimed"};

  private Reports() {}

  /** Indexes so many reports. */
  static void fill(Path directory, int number) throws IOException {
    try (NewsIndex index = NewsIndex.create(directory, NewsIndexConfig.standard())) {
      index.addAll(new Reader(number));
      System.out.println(index.stats().articles());
    }
  }

  /** Asks for words, names, claims and counts, and reads what is found. */
  static void ask(Path directory) throws IOException {
    try (NewsIndex index = NewsIndex.openReadOnly(directory)) {
      SearchOptions many = SearchOptions.builder().limit(100).build();
      for (int i = 0; i < 5; i++) {
        for (String query :
            new String[] {
              "soldiers", "place:kyiv", "person:\"Anna Tarov\"", "claim{speaker:tarov harbour}"
            }) {
          SearchResults<?> found = index.search(NewsQuery.parse(query), many);
          if (found.hits().isEmpty()) {
            throw new IllegalStateException("nothing found for " + query);
          }
        }
        index.claims(NewsQuery.parse("harbour"), many);
        index.entities(EntityType.PERSON, NewsQuery.all(), 20);
        index.speakers(NewsQuery.all(), 20);
      }
      System.out.println(index.stats().articles());
    }
  }

  private static final class Reader implements ArticleReader {
    private final Random random = new Random(11);
    private final int number;
    private int next;

    Reader(int number) {
      this.number = number;
    }

    @Override
    public Article next() {
      if (next == number) {
        return null;
      }
      String id = "r" + next++;
      StringBuilder body = new StringBuilder();
      for (int paragraph = 0; paragraph < 8; paragraph++) {
        String name = pick(GIVEN) + " " + surname();
        body.append(name)
            .append(' ')
            .append(pick(VERBS))
            .append(" on Monday in ")
            .append(pick(PLACES))
            .append(" that ")
            .append(random.nextInt(90_000))
            .append(" soldiers would leave the harbour of w")
            .append(Integer.toString(random.nextInt(1 << 20), 36))
            .append(" before winter. \"We wait for w")
            .append(Integer.toString(random.nextInt(1 << 14), 36))
            .append(" and the others,\" ")
            .append(pick(GIVEN))
            .append(' ')
            .append(surname())
            .append(" told reporters.\n\n");
      }
      return Article.builder(id)
          .title("Report " + next + " from " + pick(PLACES))
          .body(body.toString())
          .build();
    }

    @Override
    public void close() {}

    private String surname() {
      return random.nextInt(20) == 0
          ? "Tarov"
          : "T" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26)) + "rov";
    }

    private String pick(String[] from) {
      return from[random.nextInt(from.length)];
    }
  }
}
