package org.quotidian.index.snippets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.quotidian.article.ArticleField;
import org.quotidian.index.lookup.WordPattern;
import org.quotidian.index.terms.TermSequence;
import org.quotidian.index.terms.TermTable;
import org.quotidian.search.TextField;
import org.quotidian.text.AnnotatedText;

/** Finds the places of the words and phrases of a query, in one pass over the terms of a text. */
final class WordSpots {
  private final TermTable table = new TermTable(TermTable.SMALL);
  private final Map<BytesRef, List<Phrase>> byFirstTerm = new HashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();

  boolean isEmpty() {
    return byFirstTerm.isEmpty() && patterns.isEmpty();
  }

  /** Adds words that stand next to each other, give or take {@code slop} places. */
  void addPhrase(TextField field, String words, int slop, int part) {
    TermSequence sequence = new TermSequence();
    sequence.fill(AnnotatedText.of(words), table);
    if (sequence.size() == 0) {
      return;
    }
    BytesRef[] terms = new BytesRef[sequence.size()];
    int[] places = new int[terms.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = sequence.term(i);
      places[i] = sequence.place(i) - sequence.place(0);
    }
    add(new Phrase(field, terms, places, slop, part));
  }

  /** Adds the words that a pattern matches. */
  void addPattern(TextField field, WordPattern pattern, int part) {
    patterns.add(new Pattern(field, pattern, part));
  }

  /** Adds a term. */
  void addTerm(TextField field, BytesRef term, int part) {
    add(new Phrase(field, new BytesRef[] {term}, new int[] {0}, 0, part));
  }

  /** Finds the places in one field of an article. */
  void find(ArticleField field, AnnotatedText text, TermSequence sequence, List<Spot> spots) {
    for (int i = 0; i < sequence.size(); i++) {
      BytesRef term = sequence.term(i);
      for (Phrase phrase : byFirstTerm.getOrDefault(term, List.of())) {
        int last = covers(phrase.field, field) ? phrase.lastFrom(sequence, i) : -1;
        if (last >= 0) {
          spots.add(spot(field, text, sequence, i, last, phrase.part));
        }
      }
      for (Pattern pattern : patterns) {
        if (covers(pattern.field, field) && pattern.words.matches(term)) {
          spots.add(spot(field, text, sequence, i, i, pattern.part));
        }
      }
    }
  }

  private void add(Phrase phrase) {
    byFirstTerm.computeIfAbsent(phrase.terms[0], term -> new ArrayList<>()).add(phrase);
  }

  private static Spot spot(
      ArticleField field,
      AnnotatedText text,
      TermSequence sequence,
      int first,
      int last,
      int part) {
    return new Spot(
        field, text.tokenStart(sequence.token(first)), text.tokenEnd(sequence.token(last)), part);
  }

  private static boolean covers(TextField asked, ArticleField field) {
    return switch (asked) {
      case ANY -> true;
      case TITLE -> field == ArticleField.TITLE;
      case BODY, LEAD -> field == ArticleField.BODY;
      case BYLINE -> false;
    };
  }

  private record Phrase(TextField field, BytesRef[] terms, int[] places, int slop, int part) {

    /** Returns the last term of the phrase if it begins at the term {@code first}, else -1. */
    int lastFrom(TermSequence sequence, int first) {
      int at = first;
      int base = sequence.place(first);
      for (int i = 1; i < terms.length; i++) {
        int due = base + places[i];
        do {
          at++;
        } while (at < sequence.size()
            && sequence.place(at) <= due + slop
            && !sequence.term(at).equals(terms[i]));
        if (at == sequence.size()
            || !sequence.term(at).equals(terms[i])
            || sequence.place(at) < due
            || sequence.place(at) > due + slop) {
          return -1;
        }
      }
      return at;
    }
  }

  private record Pattern(TextField field, WordPattern words, int part) {}
}
