package org.quotidian.index.terms;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.TokenKind;

/**
 * The index terms of a text in order, each with its place among the words and the token it comes from.
 * Words left out keep their place; punctuation and clitics have none. Reused from text to text.
 */
public final class TermSequence {
  /** The usual room, for articles. */
  public static final int ROOM = 1024;

  private BytesRef[] terms;
  private int[] places;
  private int[] tokens;
  private int[] firstOfToken;
  private int[] tokenOfPlace;
  private int size;
  private int placeCount;

  public TermSequence() {
    this(ROOM);
  }

  /** Makes one with room for so many words at first, at least one. */
  public TermSequence(int room) {
    terms = new BytesRef[room];
    places = new int[room];
    tokens = new int[room];
    firstOfToken = new int[room];
    tokenOfPlace = new int[room];
  }

  /** Reads a text, forgetting the one before. */
  public void fill(AnnotatedText text, TermTable table) {
    size = 0;
    int place = 0;
    int count = text.tokenCount();
    if (firstOfToken.length <= count) {
      firstOfToken = new int[Math.max(count + 1, firstOfToken.length * 2)];
    }
    char[] letters = table.letters(text.text());
    for (int token = 0; token < count; token++) {
      firstOfToken[token] = size;
      if (!isWord(text, token)) {
        continue;
      }
      for (BytesRef term : table.terms(letters, text.tokenStart(token), text.tokenEnd(token))) {
        if (term.length > 0) {
          add(term, place, token);
        }
        if (place == tokenOfPlace.length) {
          tokenOfPlace = Arrays.copyOf(tokenOfPlace, place * 2);
        }
        tokenOfPlace[place++] = token;
      }
    }
    firstOfToken[count] = size;
    placeCount = place;
  }

  /** Tells whether a token takes places among the words: punctuation and clitics do not. */
  public static boolean isWord(AnnotatedText text, int token) {
    TokenKind kind = text.tokenKind(token);
    return kind != TokenKind.PUNCTUATION && kind != TokenKind.CLITIC;
  }

  /** Returns the number of terms. */
  public int size() {
    return size;
  }

  /** Returns the number of places, those of words left out included. */
  public int places() {
    return placeCount;
  }

  public BytesRef term(int index) {
    return terms[index];
  }

  /** Returns the term's place among the words. */
  public int place(int index) {
    return places[index];
  }

  /** Returns the token that the term comes from. */
  public int token(int index) {
    return tokens[index];
  }

  /** Returns the token that takes a place. */
  public int tokenAt(int place) {
    return tokenOfPlace[place];
  }

  /** Returns the first place of the token or of what follows it; the count of places if none does. */
  public int placeFrom(int token) {
    int found = Arrays.binarySearch(tokenOfPlace, 0, placeCount, token);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && tokenOfPlace[found - 1] == token) {
      found--; // a token of several words takes several places
    }
    return found;
  }

  /** Returns the first term at or behind the token, which may be the count of tokens. */
  public int firstOf(int token) {
    return firstOfToken[token];
  }

  private void add(BytesRef term, int place, int token) {
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, size * 2);
      places = Arrays.copyOf(places, size * 2);
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    terms[size] = term;
    places[size] = place;
    tokens[size] = token;
    size++;
  }
}
