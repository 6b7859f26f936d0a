package org.quotidian.benchmarks.scale;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.quotidian.article.Article;
import org.quotidian.benchmarks.corpus.Corpus;

/** The articles of a corpus with their bodies deflated, so that little of the measured heap is theirs. Immutable. */
final class PackedSample {
  private final List<Article> withoutBodies = new ArrayList<>();
  private final List<byte[]> bodies = new ArrayList<>();

  PackedSample(Corpus corpus) {
    for (Article article : corpus.articles()) {
      withoutBodies.add(of(article, article.id(), "").build());
      bodies.add(deflated(article.body()));
    }
  }

  int size() {
    return bodies.size();
  }

  /** Returns the article at a place, without its body. */
  Article article(int place) {
    return withoutBodies.get(place);
  }

  String body(int place) {
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(bodies.get(place)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts an article like another, under its own id and with its own body. */
  static Article.Builder of(Article like, String id, String body) {
    return Article.builder(id)
        .title(like.title())
        .body(body)
        .source(like.source())
        .byline(like.byline())
        .language(like.language())
        .published(like.published());
  }

  private static byte[] deflated(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(body.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
