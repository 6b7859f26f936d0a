package org.quotidian.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.text.AnnotatedText;

/**
 * What stands in the lead of a body.
 *
 * @param source what is looked for in the body
 */
record LeadSource(SpanSource source) implements SpanSource {

  /** The lead is so many words of the body, and the rest of the sentence that they end in. */
  private static final int LEAD_WORDS = 50;

  /** Returns the offset behind the lead of a body whose words have been read. */
  static int end(AnnotatedText body, TermSequence words) {
    int sentence = sentenceBehind(body, words);
    return sentence < 0 ? body.text().length() : body.tokenStart(body.sentenceFirst(sentence));
  }

  /** Returns the place behind the lead of a body whose words have been read; 0 if all is lead. */
  static int endPlace(AnnotatedText body, TermSequence words) {
    int sentence = sentenceBehind(body, words);
    return sentence < 0 ? 0 : words.placeFrom(body.sentenceFirst(sentence));
  }

  private static int sentenceBehind(AnnotatedText body, TermSequence words) {
    for (int sentence = 1; sentence < body.sentenceCount(); sentence++) {
      int place = words.placeFrom(body.sentenceFirst(sentence));
      if (place >= LEAD_WORDS) {
        return place < words.places() ? sentence : -1;
      }
    }
    return -1;
  }

  @Override
  public Query candidates() {
    return source.candidates();
  }

  @Override
  public List<Term> weighed() {
    return source.weighed();
  }

  @Override
  public @Nullable SpanFinder in(LeafReaderContext leaf) throws IOException {
    SpanFinder finder = source.in(leaf);
    return finder == null
        ? null
        : new Finder(finder, DocValues.getNumeric(leaf.reader(), Fields.LEAD_END));
  }

  private record Finder(SpanFinder finder, NumericDocValues ends) implements SpanFinder {

    @Override
    public void find(int doc, Spans found) throws IOException {
      finder.find(doc, found);
      if (found.size() > 0 && ends.advanceExact(doc)) {
        int behind = (int) ends.longValue();
        found.retain(number -> found.last(number) < behind);
      }
    }

    @Override
    public void parts(int doc, Spans found) throws IOException {
      finder.parts(doc, found);
    }
  }
}
