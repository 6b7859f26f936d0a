package org.quotidian.claim.attribution;

import java.util.Arrays;
import java.util.List;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.TokenKind;

/**
 * A text as the attribution model sees it: for every token its word class, its place among the
 * outermost quotations, its sentence and whether a mention covers it. Filled in one pass.
 */
public final class Reading {
  private static final EntityType[] TYPES = EntityType.values();

  /** What a token of each group adds to {@link #counts}. */
  private static final long[] COUNTED = new long[WordGroup.values().length];

  static {
    for (WordGroup group : WordGroup.values()) {
      COUNTED[group.ordinal()] =
          switch (group) {
            case BE, HAVE, DO, MODAL, CUE_VERB, VERB -> 1;
            case COMMA -> 1L << 16;
            case CONJUNCTION -> 1L << 32;
            case DASH, BRACKET -> 1L << 48;
            default -> 0;
          };
    }
  }

  /** Which words take part in a feature; {@link WordClass} ordinals by token. */
  final short[] classes;

  final byte[] groups;

  /** The lexicon's number of the word, or -1. */
  final int[] words;

  final int[] sentence;

  /** The outermost quotation that the token belongs to, or -1. */
  final int[] quotation;

  /** 0, or 1 + the ordinal of the type of the mention that covers the token. */
  final byte[] mentionType;

  /** The index of the mention that covers the token, or -1. */
  final int[] mention;

  /**
   * How many verbs, commas, conjunctions, and dashes and brackets stand before each token: 16 bits
   * each, the low ones of the number.
   */
  private final long[] counts;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final boolean[] titleCase;
  private boolean headed;
  private Sentences sentences;
  private Chunks chunks;
  private Edges edges;

  private Reading(AnnotatedText text, Lexicon lexicon) {
    int n = text.tokenCount();
    this.text = text;
    this.lexicon = lexicon;
    this.classes = new short[n];
    this.groups = new byte[n];
    this.words = new int[n];
    this.sentence = new int[n];
    this.quotation = new int[n];
    this.mentionType = new byte[n];
    this.mention = new int[n];
    this.counts = new long[n + 1];
    this.titleCase = TitleCase.of(text, lexicon);
    this.sentences = Sentences.none();
    this.chunks = Chunks.NONE;
    this.edges = Edges.NONE;
  }

  /**
   * Reads a text.
   *
   * @param mentions the mentions of this text, ordered by start
   * @param headed whether the first sentence is a headline
   */
  public static Reading of(
      AnnotatedText text, List<Mention> mentions, Lexicon lexicon, boolean headed) {
    Reading reading = new Reading(text, lexicon);
    reading.headed = headed;
    reading.markSentences();
    reading.markQuotations();
    for (int i = 0; i < reading.classes.length; i++) {
      reading.classify(i);
    }
    reading.markMentions(mentions);
    reading.sentences = Sentences.of(reading);
    reading.chunks = new Chunks(reading);
    reading.edges = new Edges(reading);
    return reading;
  }

  /** Returns how many verbs stand between two places at most 32,767 tokens apart. */
  int verbs(int from, int to) {
    return (short) (counts[to] - counts[from]);
  }

  int commas(int from, int to) {
    return (short) ((counts[to] >>> 16) - (counts[from] >>> 16));
  }

  int conjunctions(int from, int to) {
    return (short) ((counts[to] >>> 32) - (counts[from] >>> 32));
  }

  /** Returns how many dashes and brackets stand between two places. */
  int dashes(int from, int to) {
    return (short) ((counts[to] >>> 48) - (counts[from] >>> 48));
  }

  /** Returns where phrases and contents may begin and end. */
  Edges edges() {
    return edges;
  }

  /** Returns the text's phrases. */
  Chunks chunks() {
    return chunks;
  }

  /** Returns the text read. */
  public AnnotatedText text() {
    return text;
  }

  /** Returns the lexicon it was read with. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Returns the number of tokens. */
  public int size() {
    return classes.length;
  }

  /** Returns what the token is. */
  public WordClass wordClass(int token) {
    return WordClass.of(classes[token]);
  }

  boolean is(int token, WordClass kind) {
    return token >= 0 && token < classes.length && classes[token] == kind.ordinal();
  }

  boolean is(int token, WordGroup group) {
    return token >= 0 && token < groups.length && groups[token] == group.ordinal();
  }

  /** Returns the ordinal of the word class at a token, 0 outside {@code [low, high)}. */
  int classAt(int at, int low, int high) {
    return at < low || at >= high ? 0 : classes[at];
  }

  int groupAt(int at, int low, int high) {
    return at < low || at >= high ? 0 : groups[at];
  }

  /** Tells whether the token stands in the headline. */
  boolean inHeadline(int token) {
    return headed && sentence[token] == 0;
  }

  /**
   * Returns the class of the token at which a span would end; at the end of a sentence that lacks its
   * full stop, as headlines do, a full stop.
   */
  int classAfter(int end) {
    boolean last = end >= classes.length || (end > 0 && sentence[end] != sentence[end - 1]);
    if (last && end > 0 && !stops(end - 1)) {
      return WordClass.FULL_STOP.ordinal();
    }
    return end >= classes.length ? 0 : classes[end];
  }

  private boolean stops(int token) {
    return is(token, WordGroup.STOP) || closes(token) || is(token, WordGroup.COLON);
  }

  /** Returns the first token of the sentence that holds the token. */
  public int sentenceFirst(int token) {
    return sentences.first(sentence[token]);
  }

  /** Returns the token after the last of the sentence that holds the token. */
  public int sentenceEnd(int token) {
    return sentences.end(sentence[token]);
  }

  /** Tells whether the token opens an outermost quotation with a mark. */
  boolean opens(int token) {
    return token >= 0 && token < classes.length && is(token, WordClass.OPENING_QUOTE);
  }

  /** Tells whether the token closes an outermost quotation with a mark. */
  boolean closes(int token) {
    return token >= 0 && token < classes.length && is(token, WordClass.CLOSING_QUOTE);
  }

  /** Returns the first token of the mention that covers the token. */
  int mentionStart(int token) {
    int t = token;
    while (t > 0 && mention[t - 1] == mention[token]) {
      t--;
    }
    return t;
  }

  /** Returns the token after the last of the mention that covers the token. */
  int mentionEnd(int token) {
    int t = token + 1;
    while (t < mention.length && mention[t] == mention[token]) {
      t++;
    }
    return t;
  }

  /** Returns the number of the paragraph that holds the token. */
  int paragraph(int token) {
    return sentences.paragraph(sentence[token]);
  }

  /** Returns the first token of the paragraph that holds the token. */
  int paragraphFirst(int token) {
    return text.sentenceFirst(text.paragraphFirst(paragraph(token)));
  }

  /** Returns the token after the last of the paragraph that holds the token. */
  int paragraphEnd(int token) {
    return text.sentenceEnd(text.paragraphEnd(paragraph(token)) - 1);
  }

  private void markSentences() {
    for (int s = 0; s < text.sentenceCount(); s++) {
      for (int t = text.sentenceFirst(s); t < text.sentenceEnd(s); t++) {
        sentence[t] = s;
      }
    }
  }

  private void markQuotations() {
    Arrays.fill(quotation, -1);
    for (int q = 0; q < text.quotationCount(); q++) {
      if (text.quotationParent(q) < 0) {
        for (int t = text.quotationFirst(q); t < text.quotationEnd(q); t++) {
          quotation[t] = q;
        }
      }
    }
  }

  private void markMentions(List<Mention> mentions) {
    Arrays.fill(mention, -1);
    int token = 0;
    for (int m = 0; m < mentions.size(); m++) {
      Mention found = mentions.get(m);
      while (token < classes.length && text.tokenEnd(token) <= found.start()) {
        token++;
      }
      for (int t = token; t < classes.length && text.tokenStart(t) < found.end(); t++) {
        if (mention[t] < 0 || found.form() == Mention.Form.NAME) {
          mention[t] = m;
          mentionType[t] =
              (byte)
                  (found.form() == Mention.Form.NAME
                      ? 1 + found.type().ordinal()
                      : TYPES.length + 1);
        }
      }
    }
  }

  private void classify(int token) {
    String letters = text.text();
    int start = text.tokenStart(token);
    int end = text.tokenEnd(token);
    TokenKind kind = text.tokenKind(token);
    int word = kind == TokenKind.PUNCTUATION ? -1 : lexicon.find(letters, start, end);
    words[token] = word;
    WordClass found =
        switch (kind) {
          case WORD -> wordClass(token, word, letters, start, end);
          case NUMBER -> WordClass.NUMBER;
          case CLITIC -> clitic(letters, start, end);
          case LINK -> WordClass.LINK;
          case PUNCTUATION -> mark(token, letters.charAt(start), end - start);
        };
    classes[token] = (short) found.ordinal();
    WordGroup group = found.group();
    groups[token] = (byte) group.ordinal();
    counts[token + 1] = counts[token] + COUNTED[group.ordinal()];
  }

  private static WordClass clitic(String letters, int start, int end) {
    int last = end - start <= 1 ? 's' : letters.charAt(end - 1);
    if (last == 't' || last == 'T') {
      return WordClass.NOT;
    }
    return last == 's' || last == 'S' ? WordClass.POSSESSIVE_MARK : WordClass.CLITIC_VERB;
  }

  private WordClass mark(int token, char mark, int length) {
    int q = quotation[token];
    if (q >= 0
        && text.quotationFirst(q) == token
        && Character.getType(mark) != Character.DASH_PUNCTUATION) {
      return WordClass.OPENING_QUOTE;
    }
    if (q >= 0 && text.quotationEnd(q) == token + 1 && !text.quotationGoesOn(q)) {
      return WordClass.CLOSING_QUOTE;
    }
    return switch (mark) {
      case ',' -> WordClass.COMMA;
      case '.' -> length > 1 ? WordClass.ELLIPSIS : WordClass.FULL_STOP;
      case '…' -> WordClass.ELLIPSIS;
      case '?' -> WordClass.QUESTION_MARK;
      case '!' -> WordClass.EXCLAMATION_MARK;
      case ':' -> WordClass.COLON;
      case ';' -> WordClass.SEMICOLON;
      case '–', '—', '-', '―' -> WordClass.DASH;
      case '(', '[' -> WordClass.OPENING_BRACKET;
      case ')', ']' -> WordClass.CLOSING_BRACKET;
      case '&' -> WordClass.AND;
      default -> WordClass.OTHER;
    };
  }

  private WordClass wordClass(int token, int word, String letters, int start, int end) {
    boolean capital = text.isCapitalised(token);
    if (word >= 0 && lexicon.function(word) != 0) {
      return WordClass.of(lexicon.function(word));
    }
    boolean begins = token == text.sentenceFirst(sentence[token]);
    if (capital && !begins && !headline(token)) {
      int role = word < 0 ? 0 : lexicon.role(word);
      if (role != 0) {
        return (role & 15) == 4 ? WordClass.BODY_NOUN : WordClass.PERSON_NOUN;
      }
      return text.isAllCapitals(token) ? WordClass.CAPITALS : WordClass.NAME;
    }
    WordClass known = word < 0 ? WordClass.NONE : known(token, word);
    if (known != WordClass.NONE) {
      return known;
    }
    if (capital) {
      return text.isAllCapitals(token) ? WordClass.CAPITALS : WordClass.NAME;
    }
    return WordShape.of(letters, start, end);
  }

  /** Tells whether the token stands in a headline in title case, where capitals mean nothing. */
  private boolean headline(int token) {
    return titleCase[sentence[token]];
  }

  /** Tells whether a word that may be verb or noun is a noun here, from the word before it. */
  private boolean nounHere(int token, byte form) {
    if (form != Lexicon.BASE && form != Lexicon.WITH_S) {
      return false;
    }
    if (token == text.sentenceFirst(sentence[token])) {
      return true;
    }
    return switch (wordClass(token - 1).group()) {
      case DETERMINER, POSSESSIVE_MARK, PREPOSITION, CUE_ADJECTIVE, NUMBER -> true;
      case VERB, CUE_VERB -> true;
      case WORD -> is(token - 1, WordClass.WORD_ADJECTIVE);
      default -> false;
    };
  }

  private WordClass known(int token, int word) {
    int role = lexicon.role(word) & 15;
    boolean verb = lexicon.verb(word) != 0;
    boolean noun = lexicon.noun(word) != 0;
    if (verb && (noun || role != 0) && nounHere(token, lexicon.form(word))) {
      verb = false;
    }
    if (role != 0 && !verb) {
      return role == 4 ? WordClass.BODY_NOUN : WordClass.PERSON_NOUN;
    }
    if (verb) {
      return switch (lexicon.form(word)) {
        case Lexicon.BASE -> WordClass.CUE_BASE;
        case Lexicon.WITH_S -> WordClass.CUE_S;
        case Lexicon.PAST -> WordClass.CUE_PAST;
        case Lexicon.ING -> WordClass.CUE_ING;
        default -> WordClass.CUE_PARTICIPLE;
      };
    }
    if (lexicon.noun(word) != 0) {
      return WordClass.CUE_NOUN;
    }
    if (lexicon.adjective(word) != 0) {
      return WordClass.CUE_ADJECTIVE;
    }
    return switch (lexicon.irregular(word)) {
      case 1 -> WordClass.VERB_BASE;
      case 2 -> WordClass.VERB_PAST;
      case 3 -> WordClass.VERB_S;
      default -> WordClass.NONE;
    };
  }
}
