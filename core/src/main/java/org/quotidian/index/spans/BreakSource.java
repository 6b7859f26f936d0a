package org.quotidian.index.spans;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.index.layout.ArticlePlaces;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.lookup.LookedUpTerm;

/**
 * Where the sentences, or the paragraphs, of a text begin.
 *
 * @param term which of the two, in {@link Fields#BREAKS}
 * @param text the text
 */
public record BreakSource(LookedUpTerm term, ArticleField text) {

  /** Returns the beginnings that a term of {@link Fields#BREAKS} stands for. */
  public static BreakSource of(BytesRef term, ArticleField text) {
    return new BreakSource(new LookedUpTerm(new Term(Fields.BREAKS, term)), text);
  }

  /** Returns what finds them in a segment, or null if the segment has none. */
  @Nullable SpanFinder in(LeafReaderContext leaf) throws IOException {
    PostingsEnum postings = term.places(leaf);
    return postings == null ? null : new Finder(postings, text);
  }

  private record Finder(PostingsEnum postings, ArticleField text) implements SpanFinder {
    @Override
    public void find(int doc, Spans found) throws IOException {
      found.clear();
      int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
      if (at == doc) {
        for (int left = postings.freq(); left > 0; left--) {
          int position = postings.nextPosition();
          if (ArticlePlaces.field(position) == text) {
            int place = ArticlePlaces.place(position);
            found.add(place, place, false);
          }
        }
      }
    }
  }
}
