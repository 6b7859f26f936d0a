package org.quotidian.text;

import java.util.Arrays;

/**
 * Reads a text once, character by character, and writes down its tokens, sentences, paragraphs and
 * quotations. Linear in the length of the text, whatever it contains.
 */
final class TextScanner {
  /** A longer run of letters is cut, so that no token can be too long for an index. */
  static final int LONGEST_TOKEN = 255;

  private static final WordSet CLITICS =
      WordSet.of("s", "S", "re", "RE", "ve", "VE", "ll", "LL", "d", "D", "m", "M");
  private static final WordSet DOMAINS =
      WordSet.of("com", "org", "net", "gov", "edu", "co", "uk", "tv", "io", "ru", "de", "fr", "eu");

  private final String text;
  private final int length;
  private final boolean wrapped;
  private final Quotations quotations;

  private int tokens;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private int sentences;
  private int[] sentenceFirst = new int[32];
  private int paragraphs;
  private int[] paragraphFirst = new int[8];

  /** Whether a full stop has been seen, behind which only closing marks have come. */
  private boolean mayEnd;

  /** Whether that full stop belongs to an abbreviation. */
  private boolean abbreviated;

  private TextScanner(String text) {
    this.text = text;
    this.length = text.length();
    this.wrapped = LineLayout.isWrapped(text);
    this.quotations = new Quotations(text);
    int guess = length / 5 + 8;
    starts = new int[guess];
    ends = new int[guess];
    kinds = new byte[guess];
  }

  static AnnotatedText scan(String text) {
    return new TextScanner(text).run();
  }

  private AnnotatedText run() {
    int at = 0;
    boolean gap = false;
    int lines = 2;
    int lineStart = 0;
    while (at < length) {
      char c = text.charAt(at);
      byte kind = Marks.classify(c);
      if (kind == Marks.SPACE) {
        gap = true;
        if (c == '\n' || c == '\u2028' || (c == '\r' && !text.startsWith("\n", at + 1))) {
          lines++;
          lineStart = at + 1;
        } else if (c == '\u2029' || c == '\f') {
          lines += 2;
        }
        at++;
        continue;
      }
      int token = tokens;
      int end = token(at, kind);
      boolean paragraph = token == 0 || (lines > 0 && startsParagraph(lines, at, lineStart));
      if (paragraph) {
        startParagraph(token);
      } else if (mayEnd && startsSentence(at, end, kind, gap)) {
        startSentence(token);
      }
      afterwards(token, at, end, kind, paragraph);
      at = end;
      gap = false;
      lines = 0;
    }
    return finish();
  }

  private AnnotatedText finish() {
    sentenceFirst = Arrays.copyOf(sentenceFirst, sentences + 1);
    sentenceFirst[sentences] = tokens;
    paragraphFirst = Arrays.copyOf(paragraphFirst, paragraphs + 1);
    paragraphFirst[paragraphs] = sentences;
    return new AnnotatedText(
        text,
        Arrays.copyOf(starts, tokens),
        Arrays.copyOf(ends, tokens),
        Arrays.copyOf(kinds, tokens),
        sentenceFirst,
        paragraphFirst,
        quotations.finish(tokens));
  }

  /** Scans the token that begins at {@code at}, writes it down and returns the offset behind it. */
  private int token(int at, byte kind) {
    int end;
    TokenKind what;
    if (kind == Marks.LETTER || Character.isHighSurrogate(text.charAt(at))) {
      end = wordEnd(at);
      what = TokenKind.WORD;
      if (isLink(at) || text.indexOf('@', at, end) >= 0) {
        end = linkEnd(at);
        what = TokenKind.LINK;
      } else if (end == at) {
        end = at + Character.charCount(text.codePointAt(at));
        what = TokenKind.PUNCTUATION;
      }
    } else if (kind == Marks.DIGIT) {
      end = numberEnd(at);
      what = TokenKind.NUMBER;
    } else {
      int clitic = cliticEnd(at);
      end = clitic > 0 ? clitic : markEnd(at);
      what = clitic > 0 ? TokenKind.CLITIC : TokenKind.PUNCTUATION;
    }
    append(at, end, what);
    return end;
  }

  private void append(int start, int end, TokenKind kind) {
    if (tokens == starts.length) {
      int size = tokens + (tokens >> 1) + 8;
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      kinds = Arrays.copyOf(kinds, size);
    }
    starts[tokens] = start;
    ends[tokens] = end;
    kinds[tokens++] = AnnotatedText.flags(text, start, end, kind);
  }

  // ---- where tokens end

  private int wordEnd(int at) {
    int limit = Math.min(length, at + LONGEST_TOKEN);
    int segment = at;
    boolean dotted = false;
    int i = at;
    while (i < limit) {
      char c = text.charAt(i);
      byte kind = Marks.classify(c);
      if (kind == Marks.LETTER || kind == Marks.DIGIT) {
        if (c >= 0x2E80 && Character.isIdeographic(c)) {
          return i == at ? i + 1 : i;
        }
        i++;
      } else if (Character.isHighSurrogate(c)) {
        int point = text.codePointAt(i);
        if (Marks.classify(point) != Marks.LETTER || Character.isIdeographic(point)) {
          return i == at && Character.isIdeographic(point) ? i + 2 : i;
        }
        i += 2;
      } else if (i == at || i + 1 >= length || !joins(c, i, segment)) {
        break;
      } else {
        dotted |= c == '.' && i - segment <= 2;
        segment = ++i;
      }
    }
    i = Math.min(i, length);
    boolean point = i < length && i < limit && text.charAt(i) == '.';
    if (point && Abbreviations.takesPoint(text, at, i, dotted && i - segment <= 2)) {
      return i + 1;
    }
    return i;
  }

  /** Tells whether the mark at {@code i} ties the letters before and behind it into one word. */
  private boolean joins(char mark, int i, int segment) {
    char next = text.charAt(i + 1);
    byte behind = Marks.classify(next);
    boolean word = behind == Marks.LETTER || behind == Marks.DIGIT;
    if (!word) {
      return false;
    }
    if (Marks.isHyphen(mark) || mark == '&') {
      return true;
    }
    if (Marks.isApostrophe(mark)) {
      return cliticEnd(i) < 0;
    }
    if (mark == '.') {
      return behind == Marks.LETTER && joinsByPoint(i, segment);
    }
    return mark == '@' && behind == Marks.LETTER;
  }

  /** "U.S", "Ph.D", "Amazon.com" are tied by their point; "late.The" is not. */
  private boolean joinsByPoint(int i, int segment) {
    if (i - segment == 1 || (text.startsWith("Ph", segment) && i - segment == 2)) {
      return true;
    }
    int end = i + 1;
    while (end < length && end < i + 5 && Marks.classify(text.charAt(end)) == Marks.LETTER) {
      end++;
    }
    return DOMAINS.contains(text, i + 1, end);
  }

  private int numberEnd(int at) {
    int limit = Math.min(length, at + LONGEST_TOKEN);
    int i = at;
    while (i < limit) {
      char c = text.charAt(i);
      byte kind = Marks.classify(c);
      if (kind == Marks.LETTER || kind == Marks.DIGIT) {
        i++;
      } else if (i + 1 < length && tiesNumber(c, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean tiesNumber(char mark, int i) {
    byte behind = Marks.classify(text.charAt(i + 1));
    boolean digits = behind == Marks.DIGIT && Marks.classify(text.charAt(i - 1)) == Marks.DIGIT;
    return switch (mark) {
      case '.', ',', ':', '/' -> digits;
      case '-', '‐', '‑' -> behind == Marks.LETTER || digits;
      default -> false;
    };
  }

  /** Returns the end of the clitic whose apostrophe stands at {@code at}, or -1. */
  private int cliticEnd(int at) {
    if (at == 0 || !Marks.isApostrophe(text.charAt(at))) {
      return -1;
    }
    byte before = Marks.classify(text.charAt(at - 1));
    boolean tied = before == Marks.LETTER || before == Marks.DIGIT || text.charAt(at - 1) == '.';
    if (!tied) {
      return -1;
    }
    int end = at + 1;
    while (end < length && end < at + 4 && Marks.classify(text.charAt(end)) == Marks.LETTER) {
      end++;
    }
    return CLITICS.contains(text, at + 1, end) ? end : -1;
  }

  /** Points and dashes run on ("...", "--"); two apostrophes or backticks make one quotation mark. */
  private int markEnd(int at) {
    char c = text.charAt(at);
    boolean pairs = c == '\'' || c == '`';
    if (c != '.' && !Marks.isDash(c) && !pairs) {
      return at + 1;
    }
    int limit = Math.min(length, at + (pairs ? 2 : LONGEST_TOKEN));
    int end = at + 1;
    while (end < limit && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  private boolean isLink(int at) {
    char c = text.charAt(at);
    return (c == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at)))
        || (c == 'w' && text.startsWith("www.", at));
  }

  private int linkEnd(int at) {
    int end = at;
    int limit = Math.min(length, at + LONGEST_TOKEN);
    while (end < limit
        && Marks.classify(text.charAt(end)) != Marks.SPACE
        && text.charAt(end) != '<') {
      end++;
    }
    while (end > at + 4 && isTrailing(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isTrailing(char c) {
    return Marks.closes(c) || Marks.endsSentence(c) || c == ',' || c == ';' || c == ':';
  }

  // ---- sentences, paragraphs, quotations

  private boolean startsParagraph(int lines, int at, int lineStart) {
    if (lines > 1) {
      return true;
    }
    if (LineLayout.isIndented(text, lineStart)) {
      return true;
    }
    if (wrapped) {
      return false;
    }
    return mayEnd || !Character.isLowerCase(text.charAt(at));
  }

  private boolean startsSentence(int at, int end, byte kind, boolean gap) {
    char c = text.charAt(at);
    if (abbreviated) {
      return gap && Abbreviations.startsSentence(text, at, end);
    }
    if (kind == Marks.OTHER) {
      if (Marks.closes(c) && (!gap || c != '"')) {
        return false;
      }
      return gap && !Marks.endsSentence(c) && c != ',' && c != ';';
    }
    if (Character.isLowerCase(c)) {
      return false;
    }
    return gap
        || Marks.closes(text.charAt(at - 1))
        || Abbreviations.startsSentence(text, at, end); // the blank was forgotten: "late.The"
  }

  private void afterwards(int token, int at, int end, byte kind, boolean paragraph) {
    char last = text.charAt(end - 1);
    if (kind != Marks.OTHER) {
      abbreviated = last == '.';
      mayEnd = abbreviated;
      return;
    }
    char c = text.charAt(at);
    boolean clitic = kinds[token] == TokenKind.CLITIC.ordinal();
    boolean quotes = !clitic && quotations.meet(token, at, end, paragraph);
    if (!quotes && Marks.isApostrophe(c) && end == at + 1 && tiedToPlural(at)) {
      kinds[token] = (byte) TokenKind.CLITIC.ordinal();
    }
    if (Marks.endsSentence(c)) {
      mayEnd = true;
      abbreviated = false;
    } else if (!Marks.closes(c)) {
      mayEnd = false;
    } else if (abbreviated && mayEnd) {
      abbreviated = false;
    }
  }

  private boolean tiedToPlural(int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return before == 's' || before == 'S' || before == 'z' || before == 'x';
  }

  private void startParagraph(int token) {
    if (token > 0) {
      quotations.endParagraph(token);
    }
    startSentence(token);
    if (paragraphs + 1 >= paragraphFirst.length) {
      paragraphFirst = Arrays.copyOf(paragraphFirst, paragraphFirst.length * 2);
    }
    paragraphFirst[paragraphs++] = sentences - 1;
  }

  private void startSentence(int token) {
    if (sentences + 1 >= sentenceFirst.length) {
      sentenceFirst = Arrays.copyOf(sentenceFirst, sentenceFirst.length * 2);
    }
    sentenceFirst[sentences++] = token;
    mayEnd = false;
    abbreviated = false;
  }
}
