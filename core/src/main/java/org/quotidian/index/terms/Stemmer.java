package org.quotidian.index.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Porter's stemmer for one word at a time. Not safe for use by several threads. */
final class Stemmer {
  private final One one = new One();
  private final TokenStream stemmed = new PorterStemFilter(one);

  /** Returns the stem of a lower-case word. */
  String stem(String word) {
    one.word = word;
    try {
      stemmed.incrementToken();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return one.term.toString();
  }

  /** A stream whose only token is the word. */
  private static final class One extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";

    @Override
    public boolean incrementToken() {
      term.setEmpty().append(word);
      return true;
    }
  }
}
