package org.quotidian.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.quotidian.IngestReport;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleReader;
import org.quotidian.article.ArticleReaders;
import org.quotidian.article.ReaderOptions;
import org.quotidian.article.UnreadableArticleException;
import org.quotidian.claim.Claim;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Gazetteer;
import org.quotidian.entity.Mention;
import org.quotidian.search.NameCorrections;
import org.quotidian.search.NameSyntaxException;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QuerySyntaxException;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.StoredArticle;
import org.quotidian.text.Excerpt;

/**
 * The ways in for what strangers write, each fed with any bytes: a value, a rejection, an {@link
 * IOException} or a {@link QuerySyntaxException} may come of it, and nothing else.
 */
enum EntryPoints {
  /** Every reader of files, whatever the bytes look like. */
  READERS {
    @Override
    void feed(byte[] bytes) throws IOException {
      read(bytes, ReaderOptions.DEFAULT);
      for (String format : ArticleReaders.formats()) {
        read(bytes, ReaderOptions.DEFAULT.format(format));
      }
    }
  },

  /** Finding sentences, names and claims; each span must be in its text. */
  ANALYSIS {
    @Override
    void feed(byte[] bytes) throws IOException {
      String text = new String(bytes, UTF_8);
      int cut = text.indexOf('\n');
      Article article =
          Article.builder("fuzz")
              .title(cut < 0 ? "" : text.substring(0, cut))
              .body(text.substring(cut + 1))
              .build();
      try (NewsIndex index = NewsIndex.inMemory()) {
        index.add(article);
        IngestReport report = index.commit();
        if (report.rejected() > 0) {
          throw new AssertionError(report.rejections().toString());
        }
        check(index.get("fuzz").orElseThrow());
      }
    }
  },

  /** The query language, strict and lenient, and searching for what was parsed. */
  QUERIES {
    @Override
    void feed(byte[] bytes) throws IOException {
      String text = new String(bytes, UTF_8);
      search(NewsQuery.parseLenient(text));
      NewsQuery query;
      try {
        query = NewsQuery.parse(text);
      } catch (QuerySyntaxException e) {
        return;
      }
      search(query);
      String written = query.toString();
      if (written.length() <= 5_000 && !NewsQuery.parse(written).toString().equals(written)) {
        throw new AssertionError("\"" + text + "\" was written as \"" + written + "\"");
      }
    }
  },

  /** The user's corrections to names, and asking with them. */
  NAMES {
    @Override
    void feed(byte[] bytes) throws IOException {
      NameCorrections names;
      try {
        names = NameCorrections.parse(new String(bytes, UTF_8));
      } catch (NameSyntaxException e) {
        if (String.valueOf(e.getMessage()).isEmpty()) {
          throw new AssertionError("no reason", e);
        }
        return;
      }
      synchronized (Searched.INDEX) {
        Searched.INDEX.correctNames(names);
        try {
          search(NewsQuery.parse("person:merkel OR place:kyiv"));
          Searched.INDEX.entities(EntityType.PERSON, NewsQuery.all(), 5);
          Searched.INDEX.suggest(EntityType.PLACE, "k", 5);
        } finally {
          Searched.INDEX.correctNames(NameCorrections.none());
        }
      }
    }
  },

  /** The user's own gazetteer, and an article read with it. */
  GAZETTEER {
    @Override
    void feed(byte[] bytes) throws IOException {
      String text = new String(bytes, UTF_8);
      Gazetteer own;
      try {
        own = Gazetteer.parse(text);
      } catch (IllegalArgumentException e) {
        if (!String.valueOf(e.getMessage()).startsWith("the gazetteer")) {
          throw e;
        }
        return;
      }
      try (NewsIndex index = NewsIndex.inMemory(NewsIndexConfig.builder().gazetteer(own).build())) {
        index.add(
            Article.builder("fuzz").title("Roadrunner Steel in Port Zorkovo").body(text).build());
        index.commit();
        check(index.get("fuzz").orElseThrow());
      }
    }
  },

  /** Places in an answer from which to go on, as programs hand them back. */
  CURSORS {
    @Override
    void feed(byte[] bytes) throws IOException {
      String text = new String(bytes, UTF_8);
      try {
        SearchOptions options = SearchOptions.builder().cursor(text).build();
        Searched.INDEX.search(NewsQuery.all(), options);
        Searched.INDEX.claims(NewsQuery.all(), options);
      } catch (IllegalArgumentException e) {
        if (!String.valueOf(e.getMessage()).contains("cursor")) {
          throw e;
        }
      }
    }
  },

  /** From the bytes of a file to hits, and the index sound at the end. */
  PIPELINE {
    @Override
    void feed(byte[] bytes) throws IOException {
      try (NewsIndex index = NewsIndex.inMemory();
          ArticleReader articles = ArticleReaders.open(new ByteArrayInputStream(bytes))) {
        index.addAll("fuzz", articles, soFar -> {});
        List<String> problems = index.verify().problems();
        if (!problems.isEmpty()) {
          throw new AssertionError(problems.toString());
        }
        index.search(NewsQuery.all());
        index.claims(NewsQuery.parse("the"));
      }
    }
  };

  abstract void feed(byte[] bytes) throws IOException;

  private static void read(byte[] bytes, ReaderOptions options) throws IOException {
    try (ArticleReader articles = ArticleReaders.open(new ByteArrayInputStream(bytes), options)) {
      boolean more = true;
      for (int i = 0; more && i < 100_000; i++) {
        try {
          more = articles.next() != null;
        } catch (UnreadableArticleException e) {
          if (String.valueOf(e.getMessage()).isEmpty() || e.position().isEmpty()) {
            throw new AssertionError("a rejection without reason or position", e);
          }
        }
      }
    } catch (IOException e) {
      // the input as a whole is none
    }
  }

  private static void check(StoredArticle stored) {
    for (Mention mention : stored.mentions()) {
      check(stored.article().text(mention.field()), mention.excerpt());
    }
    for (Claim claim : stored.claims()) {
      for (Excerpt part : claim.content()) {
        check(stored.article().text(claim.field()), part);
      }
    }
  }

  private static void check(String text, Excerpt excerpt) {
    if (!text.substring(excerpt.start(), excerpt.end()).equals(excerpt.text())) {
      throw new AssertionError(excerpt + " is not what the text says there");
    }
  }

  private static void search(NewsQuery query) throws IOException {
    SearchOptions options = SearchOptions.builder().timeout(Duration.ofSeconds(2)).build();
    try {
      Searched.INDEX.search(query, options);
      Searched.INDEX.claims(query, options);
    } catch (IllegalArgumentException e) {
      if (!String.valueOf(e.getMessage()).contains("ask for fewer")) {
        throw e;
      }
    }
  }

  /** A small index to search in, made once. */
  private static final class Searched {
    static final NewsIndex INDEX = make();

    private static NewsIndex make() {
      try {
        NewsIndex index = NewsIndex.inMemory();
        for (Article article : Fixture.articles()) {
          index.add(article);
        }
        index.commit();
        return index;
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
