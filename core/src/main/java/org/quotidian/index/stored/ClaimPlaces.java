package org.quotidian.index.stored;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.quotidian.article.ArticleField;

/** Where in its article's text a claim's content and source stand: the value of every claim. */
public final class ClaimPlaces {
  private final ByteSink sink = new ByteSink();
  private int[] firsts = new int[8];
  private int[] lasts = new int[8];
  private int size;
  private ArticleField field = ArticleField.BODY;

  /** Starts the places of a claim in a text. */
  public void start(ArticleField in) {
    field = in;
    size = 0;
  }

  /** Adds the places {@code [from, to)}. */
  public void add(int from, int to) {
    if (from >= to) {
      return;
    }
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, size * 2);
      lasts = Arrays.copyOf(lasts, size * 2);
    }
    firsts[size] = from;
    lasts[size] = to - 1;
    size++;
  }

  /** Returns the value, valid until the next call. */
  public BytesRef written() {
    sink.clear();
    sink.writeInt(size << 1 | (field == ArticleField.TITLE ? 1 : 0));
    for (int i = 0; i < size; i++) {
      sink.writeInt(firsts[i]);
      sink.writeInt(lasts[i] - firsts[i]);
    }
    return sink.view();
  }

  /** Reads a value. */
  public void read(BytesRef value) throws IOException {
    ByteSource source = new ByteSource(value);
    int head = source.readInt();
    start((head & 1) != 0 ? ArticleField.TITLE : ArticleField.BODY);
    for (int left = head >>> 1; left > 0; left--) {
      int first = source.readInt();
      add(first, first + source.readInt() + 1);
    }
  }

  /** Tells whether two places of a text are both in the claim. */
  public boolean holds(ArticleField in, int first, int last) {
    return in == field && holds(first) && holds(last);
  }

  private boolean holds(int place) {
    for (int i = 0; i < size; i++) {
      if (firsts[i] <= place && place <= lasts[i]) {
        return true;
      }
    }
    return false;
  }
}
