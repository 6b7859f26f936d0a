package org.quotidian.index.block;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.claim.Claim;
import org.quotidian.entity.Mention;
import org.quotidian.index.stored.EntityTable;
import org.quotidian.index.terms.ArticleWords;
import org.quotidian.index.terms.WordsAndNames;

/**
 * Lays an article out as one block: a document for each claim, then the article's own. The documents
 * are made one at a time while the writer takes them, with the same objects for each, so a block must
 * be written before the next is begun. Not safe for use by several threads.
 */
public final class ArticleBlock {
  private final ArticleWords words = new ArticleWords();
  private final EntityTable entities = new EntityTable();
  private final EntityTerms names = new EntityTerms(entities);
  private final ArticleFields articleFields = new ArticleFields(words, entities, names);
  private final ClaimFields claimFields = new ClaimFields(words, names);

  private @Nullable Analysis filled;

  /** Lays out an article with what was found in it, as far as that needs no writer. */
  public void fill(Analysis analysis, WordsAndNames tables) {
    filled = analysis;
    words.fill(analysis.article(), tables.words());
    entities.fill(analysis.mentions(), analysis.claims());
    names.fill(tables.names());
  }

  /** Returns the documents of the article that was filled in; they can be walked through once. */
  public Iterable<List<IndexableField>> documents(Added when) {
    Analysis analysis = Objects.requireNonNull(filled, "not filled");
    filled = null;
    AnnotatedArticle analysed = analysis.article();
    List<Mention> mentions = analysis.mentions();
    List<Claim> claims = analysis.claims();
    Article article = analysed.article();
    BytesRef id = new BytesRef(article.id());
    claimFields.start(analysed, mentions, id);
    return () ->
        new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return next <= claims.size();
          }

          @Override
          public List<IndexableField> next() {
            if (!hasNext()) {
              throw new NoSuchElementException();
            }
            int now = next++;
            return now < claims.size()
                ? claimFields.of(claims.get(now))
                : articleFields.of(analysed, mentions, claims, id, when);
          }
        };
  }
}
