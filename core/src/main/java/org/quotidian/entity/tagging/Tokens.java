package org.quotidian.entity.tagging;

import java.util.Arrays;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.gazetteer.Lexicon;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.TokenKind;

/**
 * The tokens of one article, title first, in columns, and the runs in which names may stand.
 *
 * <p>A run is a longest stretch of a sentence that begins and ends with a capitalised word and has
 * nothing but small linking words ("of", "van", "'s") and numbers in between. Reused from article to
 * article; not safe for use by several threads.
 */
public final class Tokens {
  /** The sentence is written all in capitals. */
  public static final int ALL_CAPITALS = 1;

  /** Most words of the sentence are capitalised, as in a headline. */
  public static final int TITLE_CASE = 2;

  /** The sentence is the article's title. */
  public static final int TITLE = 4;

  /** The sentence is very short. */
  public static final int SHORT = 8;

  /** How many linking words may stand between two capitalised words of a run. */
  private static final int MOST_LINKS = 3;

  /** A longer run is cut, so that memory stays bounded. */
  private static final int LONGEST_RUN = 64;

  /** How many words a phrase of the lexicon has at most. */
  private static final int LONGEST_PHRASE = 7;

  private final Lexicon lexicon;

  int count;
  AnnotatedText[] texts = new AnnotatedText[2];
  int bodyFrom;
  long[] hash = new long[256];
  long[] flags = new long[256];
  long[] phrase = new long[256];
  byte[] phrasePosition = new byte[256];
  byte[] phraseLength = new byte[256];
  int[] shape = new int[256];
  int[] start = new int[256];
  int[] end = new int[256];
  byte[] kind = new byte[256];
  byte[] style = new byte[256];
  boolean[] link = new boolean[256];
  int[] sentence = new int[256];
  int[] sentenceFirst = new int[64];
  int sentences;
  int[] runFirst = new int[64];
  int[] runEnd = new int[64];
  int runs;

  /** Makes an empty table over a lexicon. */
  public Tokens(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Lays out the article. */
  public void read(AnnotatedArticle article) {
    count = 0;
    sentences = 0;
    runs = 0;
    AnnotatedText title = article.text(ArticleField.TITLE);
    AnnotatedText body = article.text(ArticleField.BODY);
    texts[0] = title;
    texts[1] = body;
    grow(title.tokenCount() + body.tokenCount() + 1);
    bodyFrom = title.tokenCount();
    read(title, TITLE);
    read(body, 0);
    sentenceFirst[sentences] = count;
    for (int s = 0; s < sentences; s++) {
      findRuns(sentenceFirst[s], sentenceFirst[s + 1]);
    }
    for (int r = 0; r < runs; r++) {
      findPhrases(runFirst[r], runEnd[r]);
    }
  }

  /** Returns the number of runs. */
  public int runs() {
    return runs;
  }

  /** Returns the first token of a run. */
  public int runFirst(int run) {
    return runFirst[run];
  }

  /** Returns the token after the last of a run. */
  public int runEnd(int run) {
    return runEnd[run];
  }

  /** Returns the number of tokens. */
  public int count() {
    return count;
  }

  /** Returns which field the token stands in. */
  public ArticleField field(int token) {
    return token < bodyFrom ? ArticleField.TITLE : ArticleField.BODY;
  }

  /** Returns the offset of the token in its field. */
  public int start(int token) {
    return start[token];
  }

  /** Returns the offset after the token in its field. */
  public int end(int token) {
    return end[token];
  }

  /** Returns the hash of the token's letters. */
  public long hash(int token) {
    return hash[token];
  }

  /** Returns what the lexicon knows of the token. */
  public long flags(int token) {
    return flags[token];
  }

  /** Returns the sentence of the token, counted over both fields. */
  public int sentence(int token) {
    return sentence[token];
  }

  /** Tells whether the token is one of two marks. */
  public boolean isMark(int token, char one, char other) {
    return kind[token] == PUNCTUATION && (hash[token] == one || hash[token] == other);
  }

  /** Tells whether the token is a letter with a point, such as "R." */
  public boolean isInitial(int token) {
    int both = Shape.SINGLE_LETTER | Shape.POINT;
    return (shape[token] & both) == both;
  }

  /** Returns how many words from here on form a capitalised demonym; 0 if they do not. */
  public int demonymLength(int token, int runEnd) {
    if (!isCandidate(token)) {
      return 0;
    }
    if (phrasePosition[token] == 0
        && (phrase[token] & LexiconFlag.DEMONYM) != 0
        && token + phraseLength[token] <= runEnd) {
      return phraseLength[token];
    }
    return (flags[token] & LexiconFlag.DEMONYM) != 0 ? 1 : 0;
  }

  /** Returns how many words from here on name a country or region; 0 if they do not. */
  public int placeLength(int token) {
    long wide = LexiconFlag.COUNTRY | LexiconFlag.REGION;
    if (!isCandidate(token)) {
      return 0;
    }
    if (phraseAt(token) && (phrase[token] & wide) != 0) {
      return phraseLength[token];
    }
    return (flags[token] & wide) != 0 ? 1 : 0;
  }

  /** Returns the words from here on as they stand in the text. */
  public String words(int token, int length) {
    return text(token).substring(start[token], end[token + length - 1]);
  }

  private boolean phraseAt(int token) {
    return phrase[token] != 0 && phrasePosition[token] == 0;
  }

  /** Returns the hash of the words from here on. */
  public long phraseHash(int token, int length) {
    long h = hash[token];
    for (int i = token + 1; i < token + length; i++) {
      h = NameHash.goOn(h, text(i), start[i], end[i]);
    }
    return h;
  }

  String text(int token) {
    return texts[token < bodyFrom ? 0 : 1].text();
  }

  /** Tells whether the token is a word that a name could begin with. */
  boolean isCandidate(int token) {
    return kind[token] == WORD
        ? (shape[token] & (Shape.CAPITALISED | Shape.INNER_CAPITAL | Shape.ALL_CAPITALS)) != 0
        : kind[token] == NUMBER && (shape[token] & (Shape.INNER_CAPITAL | Shape.ALL_CAPITALS)) != 0;
  }

  static final byte WORD = (byte) TokenKind.WORD.ordinal();
  static final byte NUMBER = (byte) TokenKind.NUMBER.ordinal();
  static final byte CLITIC = (byte) TokenKind.CLITIC.ordinal();
  static final byte PUNCTUATION = (byte) TokenKind.PUNCTUATION.ordinal();

  private void read(AnnotatedText text, int field) {
    String letters = text.text();
    int offset = count;
    for (int s = 0; s < text.sentenceCount(); s++) {
      if (sentences + 2 > sentenceFirst.length) {
        sentenceFirst = Arrays.copyOf(sentenceFirst, sentenceFirst.length * 2);
      }
      sentenceFirst[sentences] = count;
      int words = 0;
      int capitals = 0;
      int small = 0;
      boolean first = true;
      int from = text.sentenceFirst(s);
      int to = text.sentenceEnd(s);
      for (int t = from; t < to; t++) {
        int i = offset + t;
        byte tokenKind = (byte) text.tokenKind(t).ordinal();
        kind[i] = tokenKind;
        start[i] = text.tokenStart(t);
        end[i] = text.tokenEnd(t);
        sentence[i] = sentences;
        phrase[i] = 0;
        if (tokenKind == PUNCTUATION) {
          flags[i] = 0;
          shape[i] = 0;
          link[i] = isLinkMark(letters, i, i > offset + from && i + 1 < offset + to);
          hash[i] = letters.charAt(start[i]);
        } else {
          int letterShape = 0;
          long smallHash = NameHash.ofSmallLetters(letters, start[i], end[i]);
          if (smallHash != 0) {
            hash[i] = smallHash;
            letterShape = Shape.ofLength(end[i] - start[i]);
          } else {
            hash[i] = NameHash.goOn(NameHash.START, letters, start[i], end[i]);
            letterShape = Shape.of(letters, start[i], end[i]);
          }
          flags[i] = lexicon.flags(hash[i]);
          shape[i] = letterShape | (first ? Shape.SENTENCE_FIRST : 0);
          link[i] = tokenKind == CLITIC || (flags[i] & LexiconFlag.LINK) != 0;
          if (tokenKind == WORD) {
            words++;
            first = false;
            if ((shape[i] & Shape.ALL_CAPITALS) != 0) {
              capitals++;
            } else if ((shape[i] & Shape.CAPITALISED) == 0 && !link[i]) {
              small++;
            }
          }
        }
        count++;
      }
      if (to > from && endsSentence(letters, offset + to - 1)) {
        end[offset + to - 1]--;
      }
      int kindOfSentence = field;
      if (words >= 3 && capitals * 4 >= words * 3) {
        kindOfSentence |= ALL_CAPITALS;
      } else if (words >= 4 && small * 4 <= words) {
        kindOfSentence |= TITLE_CASE;
      }
      if (words < 4) {
        kindOfSentence |= SHORT;
      }
      Arrays.fill(style, offset + from, offset + to, (byte) kindOfSentence);
      sentences++;
    }
  }

  /** The point of an abbreviation at the end ("Huawei Technologies Co.") is the sentence's, not the name's. */
  private boolean endsSentence(String letters, int token) {
    int last = end[token] - 1;
    return kind[token] == WORD
        && last - start[token] > 1
        && letters.charAt(last) == '.'
        && letters.lastIndexOf('.', last - 1) < start[token];
  }

  /** "&" links; so do a hyphen or an apostrophe that carelessly set text has parted from its words. */
  private boolean isLinkMark(String letters, int token, boolean inside) {
    char mark = letters.charAt(start[token]);
    boolean single = end[token] - start[token] == 1;
    return mark == '&' || (inside && single && (mark == '-' || mark == 0x2019 || mark == '\''));
  }

  private void findRuns(int from, int to) {
    int i = from;
    while (i < to) {
      if (!isCandidate(i)) {
        i++;
        continue;
      }
      int runStart = i;
      int last = i;
      int links = 0;
      for (int j = i + 1; j < to && j < i + LONGEST_RUN && links <= MOST_LINKS; j++) {
        if (isCandidate(j)) {
          last = j;
          links = 0;
        } else if (link[j] || kind[j] == NUMBER) {
          links++;
        } else {
          break;
        }
      }
      if (last + 1 < to && kind[last + 1] == NUMBER) {
        last++;
      }
      if (runs == runFirst.length) {
        runFirst = Arrays.copyOf(runFirst, runs * 2);
        runEnd = Arrays.copyOf(runEnd, runs * 2);
      }
      runFirst[runs] = runStart;
      runEnd[runs++] = last + 1;
      i = last + 1;
    }
  }

  /** Marks the longest phrases of the lexicon, from left to right. */
  private void findPhrases(int from, int to) {
    int i = from;
    while (i < to) {
      int longest = 0;
      long found = 0;
      if ((flags[i] & LexiconFlag.PREFIX) != 0) {
        long h = hash[i];
        String letters = text(i);
        for (int j = i + 1; j < to && j < i + LONGEST_PHRASE; j++) {
          if (kind[j] == CLITIC) {
            h = NameHash.append(h, letters, start[j], end[j]);
            continue;
          }
          h = NameHash.goOn(h, letters, start[j], end[j]);
          long here = lexicon.flags(h);
          if ((here & ~LexiconFlag.PREFIX) != 0 && isCandidate(j)) {
            longest = j + 1 - i;
            found = here;
          }
          boolean beforeClitic = j + 1 < to && kind[j + 1] == CLITIC;
          if ((here & LexiconFlag.PREFIX) == 0 && !beforeClitic) {
            break;
          }
        }
      }
      for (int j = 0; j < longest; j++) {
        phrase[i + j] = found;
        phraseLength[i + j] = (byte) longest;
        phrasePosition[i + j] = (byte) (j == 0 ? 0 : j + 1 == longest ? 2 : 1);
      }
      i += Math.max(1, longest);
    }
  }

  private void grow(int size) {
    if (size > hash.length) {
      int room = Math.max(size, hash.length * 2);
      hash = new long[room];
      flags = new long[room];
      phrase = new long[room];
      phrasePosition = new byte[room];
      phraseLength = new byte[room];
      shape = new int[room];
      start = new int[room];
      end = new int[room];
      kind = new byte[room];
      style = new byte[room];
      link = new boolean[room];
      sentence = new int[room];
    }
  }
}
