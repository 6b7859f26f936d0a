package org.quotidian.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.text.AnnotatedText;

/**
 * What stands in the lead of a body.
 *
 * @param source what is looked for in the body
 * @param sentences where its sentences begin
 */
record LeadSource(SpanSource source, SpanSource sentences) implements SpanSource {

  /** The lead is so many words of the body, and the rest of the sentence that they end in. */
  private static final int LEAD_WORDS = 50;

  /** Returns the offset behind the lead of a body whose words have been read. */
  static int end(AnnotatedText body, TermSequence words) {
    for (int sentence = 1; sentence < body.sentenceCount(); sentence++) {
      int first = body.sentenceFirst(sentence);
      int place = words.placeFrom(first);
      if (place >= LEAD_WORDS && place < words.places()) {
        return body.tokenStart(first);
      }
    }
    return body.text().length();
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
    return finder == null ? null : new Finder(finder, sentences.in(leaf));
  }

  private static final class Finder implements SpanFinder {
    private final SpanFinder finder;
    private final @Nullable SpanFinder sentenceFinder;
    private final Spans sentences = new Spans();

    Finder(SpanFinder finder, @Nullable SpanFinder sentenceFinder) {
      this.finder = finder;
      this.sentenceFinder = sentenceFinder;
    }

    @Override
    public void find(int doc, Spans found) throws IOException {
      finder.find(doc, found);
      if (found.size() > 0 && sentenceFinder != null) {
        sentenceFinder.find(doc, sentences);
        int next = sentences.firstFrom(LEAD_WORDS);
        int behind = next == sentences.size() ? Integer.MAX_VALUE : sentences.first(next);
        found.retain(number -> found.last(number) < behind);
      }
    }

    @Override
    public void parts(int doc, Spans found) throws IOException {
      finder.parts(doc, found);
    }
  }
}
