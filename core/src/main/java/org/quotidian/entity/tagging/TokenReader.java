package org.quotidian.entity.tagging;

import java.util.Arrays;
import org.quotidian.entity.gazetteer.Lexicon;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.text.AnnotatedText;

/**
 * Reads the tokens of a text into columns: each with its hash, its shape and what the lexicon knows
 * of it. Words that are torn apart are joined, hyphenated ones cut at their names. Not safe for use
 * by several threads.
 */
final class TokenReader {
  private static final long POSSESSIVE = NameHash.of("'s");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Compound compound;

  /** How many more tokens the article may get by cutting words. */
  private int spare;

  TokenReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.compound = new Compound(lexicon);
  }

  /** Begins an article of so many tokens; returns how many it can have in the end. */
  int begin(int count) {
    spare = count / 8 + 16;
    return count + spare + 2 * Compound.MOST_PARTS;
  }

  /** Adds a text, whose sentences are of the given style beside their own. */
  void read(AnnotatedText text, int field) {
    String letters = text.text();
    for (int s = 0; s < text.sentenceCount(); s++) {
      if (tokens.sentences + 2 > tokens.sentenceFirst.length) {
        tokens.sentenceFirst = Arrays.copyOf(tokens.sentenceFirst, tokens.sentenceFirst.length * 2);
      }
      int sentenceStart = tokens.count;
      tokens.sentenceFirst[tokens.sentences] = sentenceStart;
      int from = text.sentenceFirst(s);
      int to = text.sentenceEnd(s);
      for (int t = from; t < to; t++) {
        int i = tokens.count++;
        tokens.kind[i] = (byte) text.tokenKind(t).ordinal();
        tokens.start[i] = text.tokenStart(t);
        tokens.end[i] = text.tokenEnd(t);
        tokens.sentence[i] = tokens.sentences;
        tokens.phrase[i] = 0;
        if (tokens.kind[i] == Tokens.PUNCTUATION) {
          mark(letters, i);
          tokens.link[i] = isLinkMark(letters, i, t > from && t + 1 < to);
        } else {
          word(letters, i);
          if (Compound.isTornOff(tokens, letters, i, sentenceStart)) {
            tokens.end[i - 2] = tokens.end[i];
            tokens.count = i - 1;
            word(letters, i - 2);
          } else if ((tokens.shape[i] & Shape.HYPHEN) != 0
              && tokens.kind[i] == Tokens.WORD
              && spare > 0) {
            cut(letters, i);
          }
        }
      }
      if (tokens.count > sentenceStart && endsSentence(letters, tokens.count - 1)) {
        tokens.end[tokens.count - 1]--;
      }
      Arrays.fill(
          tokens.style,
          sentenceStart,
          tokens.count,
          (byte) (field | SentenceStyle.of(tokens, sentenceStart, tokens.count)));
      tokens.sentences++;
    }
  }

  private void mark(String letters, int i) {
    tokens.flags[i] = 0;
    tokens.shape[i] = 0;
    tokens.hash[i] = letters.charAt(tokens.start[i]);
  }

  private void word(String letters, int i) {
    long smallHash = NameHash.ofSmallLetters(letters, tokens.start[i], tokens.end[i]);
    if (smallHash != 0) {
      tokens.hash[i] = smallHash;
      tokens.shape[i] = Shape.ofLength(tokens.end[i] - tokens.start[i]);
    } else {
      tokens.hash[i] = NameHash.goOn(NameHash.START, letters, tokens.start[i], tokens.end[i]);
      tokens.shape[i] =
          isShortenedNot(letters, tokens.start[i], tokens.end[i])
              ? Shape.ofLength(tokens.end[i] - tokens.start[i])
              : Shape.of(letters, tokens.start[i], tokens.end[i]);
    }
    tokens.flags[i] = lexicon.flags(tokens.hash[i]);
    tokens.link[i] = tokens.kind[i] == Tokens.CLITIC || (tokens.flags[i] & LexiconFlag.LINK) != 0;
  }

  /** Tells whether a word is one like "Doesn't", no part of a name though headlines begin it with a capital. */
  private static boolean isShortenedNot(String letters, int start, int end) {
    if (end - start < 4 || Character.toLowerCase(letters.charAt(end - 1)) != 't') {
      return false;
    }
    char apostrophe = letters.charAt(end - 2);
    return (apostrophe == '\'' || apostrophe == '’')
        && Character.toLowerCase(letters.charAt(end - 3)) == 'n';
  }

  /** Cuts a hyphenated word at its names; what follows a name ("-led") is read like a possessive. */
  private void cut(String letters, int word) {
    int pieces = compound.cut(letters, tokens.start[word], tokens.end[word]);
    if (pieces == 1) {
      return;
    }
    int to = tokens.end[word];
    for (int k = 0; k < pieces; k++) {
      int i = word + k;
      tokens.start[i] = compound.cuts[k];
      tokens.end[i] = k + 1 < pieces ? compound.cuts[k + 1] : to;
      tokens.sentence[i] = tokens.sentences;
      tokens.phrase[i] = 0;
      tokens.kind[i] = Tokens.WORD;
      if (letters.charAt(tokens.start[i]) != '-') {
        word(letters, i);
      } else if (tokens.end[i] - tokens.start[i] == 1) {
        tokens.kind[i] = Tokens.PUNCTUATION;
        mark(letters, i);
        tokens.link[i] = false;
      } else {
        tokens.kind[i] = Tokens.CLITIC;
        tokens.hash[i] = POSSESSIVE;
        tokens.shape[i] = 0;
        tokens.flags[i] = 0;
        tokens.link[i] = false;
      }
    }
    tokens.count += pieces - 1;
    spare -= pieces - 1;
  }

  /** The point of an abbreviation at the end ("Huawei Technologies Co.") is the sentence's, not the name's. */
  private boolean endsSentence(String letters, int token) {
    int last = tokens.end[token] - 1;
    return tokens.kind[token] == Tokens.WORD
        && last - tokens.start[token] > 1
        && letters.charAt(last) == '.'
        && letters.lastIndexOf('.', last - 1) < tokens.start[token];
  }

  /** "&" links; so do a hyphen or an apostrophe that carelessly set text has parted from its words. */
  private boolean isLinkMark(String letters, int token, boolean inside) {
    char mark = letters.charAt(tokens.start[token]);
    boolean single = tokens.end[token] - tokens.start[token] == 1;
    return mark == '&' || (inside && single && (mark == '-' || mark == 0x2019 || mark == '\''));
  }
}
