package org.quotidian.entity.tagging;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.gazetteer.Lexicon;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.entity.gazetteer.RegionAbbreviations;
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

  private static final long AMERICAN = NameHash.of("American");
  private static final long AMERICANS = NameHash.of("Americans");

  /** How many linking words may stand between two capitalised words of a run. */
  private static final int MOST_LINKS = 3;

  /** A longer run is cut, so that memory stays bounded. */
  private static final int LONGEST_RUN = 64;

  private final Lexicon lexicon;
  private final TokenReader reader;

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
    this.reader = new TokenReader(this, lexicon);
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
    int tokens = title.tokenCount() + body.tokenCount();
    grow(reader.begin(tokens));
    bodyFrom = Integer.MAX_VALUE;
    reader.read(title, TITLE);
    bodyFrom = count;
    reader.read(body, 0);
    sentenceFirst[sentences] = count;
    for (int s = 0; s < sentences; s++) {
      findRuns(sentenceFirst[s], sentenceFirst[s + 1]);
    }
    for (int r = 0; r < runs; r++) {
      Phrases.mark(this, lexicon, runFirst[r], runEnd[r]);
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

  /** Tells whether the token is a mark. */
  public boolean isPunctuation(int token) {
    return kind[token] == PUNCTUATION;
  }

  /** Tells whether the token is a letter with a point, such as "R." */
  public boolean isInitial(int token) {
    int both = Shape.SINGLE_LETTER | Shape.POINT;
    return (shape[token] & both) == both;
  }

  /**
   * Tells whether the tokens are one or two capitalised words in double quotation marks, or the mark that opens
   * single ones, as the closing one may be an apostrophe.
   */
  public boolean isNickname(int from, int to) {
    int words = to - from - 2;
    boolean quoted =
        words > 0
            && words < 3
            && (isMark(from, '"', '\u201c') || isMark(from, '\u201d', '"'))
            && (isMark(to - 1, '"', '\u201d') || isMark(to - 1, '\u201c', '"'));
    boolean opened = words == -1 && isMark(from, '\u2018', '\u2018');
    return opened || (quoted && isCandidate(from + 1) && isCandidate(to - 2));
  }

  /**
   * Returns the id of the region that the word would shorten after a comma ("Ky."), or null. In a dateline
   * the point may be missing: "EDMONTON, Ky (WBKO)".
   */
  public @Nullable String abbreviatedRegion(int token) {
    if (!isCandidate(token) || end[token] - start[token] > 6) {
      return null;
    }
    String letters = text(token);
    boolean point = end[token] < letters.length() && letters.charAt(end[token]) == '.';
    boolean dateline =
        token - bodyFrom > 1
            && token - bodyFrom < 6
            && (shape[token - 2] & Shape.ALL_CAPITALS) != 0
            && token + 1 < count
            && (isMark(token + 1, '(', '-') || isMark(token + 1, '\u2014', '\u2013'));
    return RegionAbbreviations.region(
        letters.substring(start[token], end[token]), point || dateline);
  }

  /** Adds the point that follows the token to it, unless the word is shortened to capitals: "DC". */
  void takePoint(int token) {
    String letters = text(token);
    boolean capitals = (shape[token] & Shape.ALL_CAPITALS) != 0;
    boolean inner = letters.lastIndexOf('.', end[token] - 1) > start[token];
    if ((!capitals || inner)
        && end[token] < letters.length()
        && letters.charAt(end[token]) == '.') {
      end[token]++;
    }
  }

  /** Tells whether the token is a part of a hyphenated word that was cut ("Taliban" of "Taliban-led"). */
  public boolean isPart(int token) {
    String letters = text(token);
    boolean afterHyphen =
        token > 0 && end[token - 1] == start[token] && letters.charAt(start[token] - 1) == '-';
    boolean beforeHyphen =
        token + 1 < count && end[token] == start[token + 1] && letters.charAt(end[token]) == '-';
    return afterHyphen || beforeHyphen;
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

  /** Tells whether a blank and "American" or "Americans" follow, with which the word before is but a heritage. */
  public boolean isAmerican(int token, int runEnd) {
    return token < runEnd
        && (hash[token] == AMERICAN || hash[token] == AMERICANS)
        && text(token).charAt(start[token] - 1) == ' ';
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
