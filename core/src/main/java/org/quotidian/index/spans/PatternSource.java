package org.quotidian.index.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.lookup.LookedUpTerm;
import org.quotidian.index.lookup.WordPattern;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.terms.TermSequence;
import org.quotidian.index.terms.TermTable;
import org.quotidian.text.AnnotatedText;

/**
 * The words of a text that a pattern matches. Of a segment's words the most frequent are read as any
 * word is; the places of the others are read at once and kept; where they are too many, the articles'
 * texts are read instead. So neither many words nor long ones take more than a bounded memory.
 *
 * @param pattern the pattern
 * @param text the text
 * @param mostOpen words of a segment that are read as any word is, at once
 * @param mostKept places of a segment's other words that are kept
 * @param deadline when going through the words ends
 */
public record PatternSource(
    WordPattern pattern, ArticleField text, int mostOpen, int mostKept, Deadline deadline)
    implements SpanSource {
  private static final int MOST_OPEN = 256;
  private static final int MOST_KEPT = 1 << 20;

  /** Returns what finds the words in many articles. */
  public static PatternSource inMany(WordPattern pattern, ArticleField text, Deadline deadline) {
    return new PatternSource(pattern, text, MOST_OPEN, MOST_KEPT, deadline);
  }

  /** Returns what finds the words in a few articles, whose texts are read. */
  public static PatternSource inFew(WordPattern pattern, ArticleField text, Deadline deadline) {
    return new PatternSource(pattern, text, 0, 0, deadline);
  }

  @Override
  public Query candidates() {
    return pattern.query();
  }

  @Override
  public List<LookedUpTerm> weighed() {
    return List.of();
  }

  @Override
  public @Nullable SpanFinder in(LeafReaderContext leaf) throws IOException {
    Terms all = leaf.reader().terms(pattern.query().getField());
    if (all == null) {
      return null;
    }
    PriorityQueue<Opened> open = new PriorityQueue<>(Comparator.comparingInt(Opened::articles));
    KeptPlaces others = new KeptPlaces(mostKept);
    PostingsEnum reused = null;
    TermsEnum matching = pattern.query().getTermsEnum(all);
    while (matching.next() != null) {
      int articles = matching.docFreq();
      Opened rarest = open.peek();
      PostingsEnum other;
      if (open.size() < mostOpen || (rarest != null && rarest.articles < articles)) {
        open.add(new Opened(matching.postings(null, PostingsEnum.POSITIONS), articles));
        if (open.size() <= mostOpen) {
          continue;
        }
        other = open.remove().postings;
      } else {
        other = matching.postings(reused, PostingsEnum.POSITIONS);
        reused = other;
      }
      if (!others.add(other)) {
        return inStoredTexts(leaf);
      }
    }
    if (open.isEmpty()) {
      return null;
    }
    List<PostingsEnum> postings = new ArrayList<>();
    open.forEach(one -> postings.add(one.postings));
    SpanFinder frequent = new WordsFinder(postings);
    others.order();
    return (doc, found) -> {
      frequent.find(doc, found);
      if (others.addTo(doc, found)) {
        found.order();
      }
    };
  }

  private SpanFinder inStoredTexts(LeafReaderContext leaf) throws IOException {
    TermSequence sequence = new TermSequence();
    TermTable table = new TermTable(TermTable.SMALL);
    StoredFields stored = leaf.reader().storedFields();
    String field = text == ArticleField.TITLE ? Fields.STORED_TITLE : Fields.STORED_BODY;
    return (doc, found) -> {
      deadline.check();
      found.clear();
      String read = stored.document(doc, Set.of(field)).get(field);
      if (read != null) {
        sequence.fill(AnnotatedText.of(read), table);
        for (int i = 0; i < sequence.size(); i++) {
          if (pattern.matches(sequence.term(i))) {
            found.add(sequence.place(i), sequence.place(i), false);
          }
        }
        found.order();
      }
    };
  }

  /** A word that is read as any other. */
  private record Opened(PostingsEnum postings, int articles) {}
}
