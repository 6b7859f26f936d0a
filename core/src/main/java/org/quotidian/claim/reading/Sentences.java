package org.quotidian.claim.reading;

import java.util.Arrays;
import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.text.AnnotatedText;

/**
 * The sentences of a text as attributions see them: a quotation that ends with a question mark or an
 * exclamation mark is one sentence with the "he asked" behind it, and an opening mark belongs to the
 * words behind it.
 */
final class Sentences {
  private static final int LONGEST_SOURCE = 16;

  /** A longer sentence is cut: each of its claims could hold all the rest of it otherwise. */
  private static final int LONGEST = 250;

  private final int[] first;
  private final int[] paragraph;

  private Sentences(int[] first, int[] paragraph) {
    this.first = first;
    this.paragraph = paragraph;
  }

  /** Returns no sentences. */
  static Sentences none() {
    return new Sentences(new int[1], new int[0]);
  }

  /** Finds the sentences and renumbers {@link Reading#sentence}. */
  static Sentences of(Reading r) {
    AnnotatedText text = r.text();
    int[] first = new int[text.sentenceCount() + r.size() / LONGEST + 1];
    int[] paragraph = new int[first.length];
    int count = 0;
    for (int p = 0; p < text.paragraphCount(); p++) {
      for (int s = text.paragraphFirst(p); s < text.paragraphEnd(p); s++) {
        int start = text.sentenceFirst(s);
        boolean begins = s == text.paragraphFirst(p);
        if (!begins && r.opens(start - 1) && start - 1 > first[count - 1]) {
          start--;
        }
        boolean goesOn = !begins || (p > 0 && brokenOff(r, start));
        if (!goesOn || !asks(r, start, text.sentenceEnd(s))) {
          paragraph[count] = p;
          first[count++] = start;
        }
        while (text.sentenceEnd(s) - first[count - 1] > LONGEST) {
          paragraph[count] = p;
          first[count] = first[count - 1] + LONGEST;
          count++;
        }
      }
    }
    first[count] = r.size();
    for (int s = 0; s < count; s++) {
      Arrays.fill(r.sentence, first[s], first[s + 1], s);
    }
    return new Sentences(Arrays.copyOf(first, count + 1), Arrays.copyOf(paragraph, count));
  }

  int first(int sentence) {
    return first[sentence];
  }

  int end(int sentence) {
    return first[sentence + 1];
  }

  int paragraph(int sentence) {
    return paragraph[sentence];
  }

  /** Tells whether the paragraph before ends inside a sentence: "“We had no beds,”". */
  private static boolean brokenOff(Reading r, int start) {
    return start >= 2 && r.closes(start - 1) && r.is(start - 2, WordClass.COMMA);
  }

  /** Tells whether a sentence is what follows a quotation: "he asked", "Dawson shouted". */
  private static boolean asks(Reading r, int start, int end) {
    boolean quoted = start >= 2 && r.closes(start - 1);
    if (!quoted) {
      return false;
    }
    int last = lastQuoted(r, start);
    boolean open = r.is(last, WordGroup.DASH) || brokenOff(r, start);
    if (!(r.is(last, WordGroup.STOP) || open) || r.is(last, WordClass.FULL_STOP)) {
      return false;
    }
    if (r.is(start, WordClass.WORD_ED) && r.is(start + 1, WordGroup.NAME)) {
      return true;
    }
    for (int t = start; t < end && t < start + LONGEST_SOURCE; t++) {
      switch (r.wordClass(t).group()) {
        case CUE_VERB -> {
          CueEntry cue = r.lexicon().entry(r.lexicon().verb(r.words[t]));
          boolean past = r.is(t, WordClass.CUE_PAST) || r.is(t, WordClass.CUE_S);
          boolean speech = cue.sort() == CueEntry.Sort.SPEECH || cue.sort() == CueEntry.Sort.MANNER;
          return past && speech && !continues(r, t + 1, end);
        }
        case NAME, ROLE, PRONOUN, DETERMINER, WORD, COMMA, POSSESSIVE_MARK, CUE_NOUN, ADVERB -> {}
        case PREPOSITION, NUMBER, BRACKET -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** Returns the last token of a quotation before its closing marks: "“Why?’”" may close two. */
  private static int lastQuoted(Reading r, int start) {
    int last = start - 2;
    int inner = r.text().quotationOf(last);
    boolean closes = inner >= 0 && inner != r.quotation[last];
    return closes && r.text().quotationEnd(inner) == last + 1 ? last - 1 : last;
  }

  /** Tells whether the verb has a content of its own: "he said that …". */
  private static boolean continues(Reading r, int t, int end) {
    return t < end && (r.is(t, WordClass.THAT) || r.opens(t) || r.is(t, WordGroup.PRONOUN));
  }
}
