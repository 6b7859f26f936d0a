package org.quotidian.claim.reading;

import java.util.Arrays;
import java.util.List;
import org.quotidian.claim.lexicon.Lexicon;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.text.AnnotatedText;

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
  public final short[] classes;

  public final byte[] groups;

  /** The lexicon's number of the word, or -1. */
  public final int[] words;

  public final int[] sentence;

  /** The outermost quotation that the token belongs to, or -1. */
  public final int[] quotation;

  /** 0, or 1 + the ordinal of the type of the mention that covers the token. */
  public final byte[] mentionType;

  /** The index of the mention that covers the token, or -1. */
  public final int[] mention;

  /**
   * How many verbs, commas, conjunctions, and dashes and brackets stand before each token: 16 bits
   * each, the low ones of the number.
   */
  private final long[] counts;

  private final AnnotatedText text;
  private final Lexicon lexicon;
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
    reading.classify();
    reading.markMentions(mentions);
    reading.sentences = Sentences.of(reading);
    reading.chunks = new Chunks(reading);
    reading.edges = new Edges(reading);
    return reading;
  }

  /** Returns how many verbs stand between two places at most 32,767 tokens apart. */
  public int verbs(int from, int to) {
    return (short) (counts[to] - counts[from]);
  }

  public int commas(int from, int to) {
    return (short) ((counts[to] >>> 16) - (counts[from] >>> 16));
  }

  public int conjunctions(int from, int to) {
    return (short) ((counts[to] >>> 32) - (counts[from] >>> 32));
  }

  /** Returns how many dashes and brackets stand between two places. */
  public int dashes(int from, int to) {
    return (short) ((counts[to] >>> 48) - (counts[from] >>> 48));
  }

  /** Returns where phrases and contents may begin and end. */
  public Edges edges() {
    return edges;
  }

  /** Returns the text's phrases. */
  public Chunks chunks() {
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

  public boolean is(int token, WordClass kind) {
    return token >= 0 && token < classes.length && classes[token] == kind.ordinal();
  }

  public boolean is(int token, WordGroup group) {
    return token >= 0 && token < groups.length && groups[token] == group.ordinal();
  }

  /** Returns the ordinal of the word class at a token, 0 outside {@code [low, high)}. */
  public int classAt(int at, int low, int high) {
    return at < low || at >= high ? 0 : classes[at];
  }

  public int groupAt(int at, int low, int high) {
    return at < low || at >= high ? 0 : groups[at];
  }

  /** Tells whether the token stands in the headline. */
  public boolean inHeadline(int token) {
    return headed && sentence[token] == 0;
  }

  /**
   * Returns the class of the token at which a span would end; at the end of a sentence that lacks its
   * full stop, as headlines do, a full stop.
   */
  public int classAfter(int end) {
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
  public boolean opens(int token) {
    return token >= 0 && token < classes.length && is(token, WordClass.OPENING_QUOTE);
  }

  /** Tells whether the token closes an outermost quotation with a mark. */
  public boolean closes(int token) {
    return token >= 0 && token < classes.length && is(token, WordClass.CLOSING_QUOTE);
  }

  /** Returns the first token of the mention that covers the token. */
  public int mentionStart(int token) {
    int t = token;
    while (t > 0 && mention[t - 1] == mention[token]) {
      t--;
    }
    return t;
  }

  /** Returns the token after the last of the mention that covers the token. */
  public int mentionEnd(int token) {
    int t = token + 1;
    while (t < mention.length && mention[t] == mention[token]) {
      t++;
    }
    return t;
  }

  /** Returns the number of the paragraph that holds the token. */
  public int paragraph(int token) {
    return sentences.paragraph(sentence[token]);
  }

  /** Returns the first token of the paragraph that holds the token. */
  public int paragraphFirst(int token) {
    return text.sentenceFirst(text.paragraphFirst(paragraph(token)));
  }

  /** Returns the token after the last of the paragraph that holds the token. */
  public int paragraphEnd(int token) {
    return text.sentenceEnd(text.paragraphEnd(paragraph(token)) - 1);
  }

  private void classify() {
    WordReader words = new WordReader(this);
    for (int t = 0; t < classes.length; t++) {
      WordGroup group = words.read(t).group();
      groups[t] = (byte) group.ordinal();
      counts[t + 1] = counts[t] + COUNTED[group.ordinal()];
    }
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
}
