package org.quotidian.benchmarks.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.benchmarks.corpus.Corpus;
import org.quotidian.claim.Claim;
import org.quotidian.entity.Mention;

/** Configurations that cost no time to find anything: what remains is the price of the index. */
final class KnownFindings {
  /** As many articles as are committed at once: all there are. */
  static final int ONE_COMMIT = 1_000_000;

  /** A tagger and an extractor that find nothing. */
  static final NewsIndexConfig NONE =
      NewsIndexConfig.builder()
          .threads(1)
          .batchSize(ONE_COMMIT)
          .tagger(article -> List.of())
          .extractor((article, mentions) -> List.of())
          .build();

  private KnownFindings() {}

  /** Returns a tagger and an extractor that know what those of {@code found} find in the corpus. */
  static NewsIndexConfig of(Corpus corpus, NewsIndexConfig found) {
    Map<String, List<Mention>> mentions = new HashMap<>();
    Map<String, List<Claim>> claims = new HashMap<>();
    for (Article article : corpus.articles()) {
      AnnotatedArticle annotated = AnnotatedArticle.of(article);
      List<Mention> named = found.tagger().tag(annotated);
      mentions.put(article.id(), named);
      claims.put(article.id(), found.extractor().extract(annotated, named));
    }
    return NewsIndexConfig.builder()
        .threads(1)
        .batchSize(found.batchSize())
        .tagger(article -> mentions.getOrDefault(article.article().id(), List.of()))
        .extractor((article, named) -> claims.getOrDefault(article.article().id(), List.of()))
        .build();
  }
}
