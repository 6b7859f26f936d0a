package org.quotidian.index.lookup;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Ranking;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.terms.StopWords;
import org.quotidian.index.terms.TermSequence;
import org.quotidian.index.terms.TermTable;
import org.quotidian.index.terms.WordFold;
import org.quotidian.search.QueryPart;
import org.quotidian.text.AnnotatedText;

/** Asks for words of a text field, folded and stemmed as they were for the index. */
public final class WordQueries {
  private final TermTable table;
  private final Deadline deadline;

  /** Makes queries that give up looking for terms at a deadline. */
  public WordQueries(TermTable table, Deadline deadline) {
    this.table = table;
    this.deadline = deadline;
  }

  /** Returns the terms of words as they stand. */
  public TermSequence terms(String words) {
    TermSequence sequence = new TermSequence(Math.min(words.length(), TermSequence.ROOM) + 1);
    sequence.fill(AnnotatedText.of(words), table);
    return sequence;
  }

  /** Returns what matches the words next to each other; null if all of them are left out. */
  public @Nullable Query phrase(String field, String words, int slop) {
    TermSequence sequence = terms(words);
    if (sequence.size() == 0) {
      return null;
    }
    if (sequence.size() == 1) {
      return new LookedUpTerm(new Term(field, sequence.term(0)));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    int first = sequence.place(0);
    for (int i = 0; i < sequence.size(); i++) {
      phrase.add(new Term(field, sequence.term(i)), sequence.place(i) - first);
    }
    return phrase.build();
  }

  /** Returns what matches all of the words in any order; null if all of them are left out. */
  public @Nullable Query all(String field, String words) {
    TermSequence sequence = terms(words);
    if (sequence.size() == 1) {
      return new LookedUpTerm(new Term(field, sequence.term(0)));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < sequence.size(); i++) {
      all.add(new LookedUpTerm(new Term(field, sequence.term(i))), Occur.MUST);
    }
    return sequence.size() == 0 ? null : all.build();
  }

  /** Returns what matches one word as it asks to be compared; null if it is left out. */
  public @Nullable Query word(String field, QueryPart.Word word) {
    if (word.match() == QueryPart.Match.WORD) {
      return phrase(field, word.word(), 0);
    }
    Query matching = pattern(field, word).query();
    BytesRef stem = stemOf(word);
    return stem == null
        ? matching
        : AnyOf.all(List.of(matching, new LookedUpTerm(new Term(field, stem))));
  }

  /** Returns the pattern of a word with {@code *} and {@code ?}, or of one that is perhaps mistyped. */
  public WordPattern pattern(String field, QueryPart.Word word) {
    return word.match() == QueryPart.Match.FUZZY
        ? WordPattern.fuzzy(
            field, table.term(String.join("", WordFold.fold(word.word()))), deadline)
        : WordPattern.wildcard(field, folded(word.word()), deadline);
  }

  /**
   * Returns what the beginning of a word is stemmed to, if that is all that a word asks for: the word
   * itself may be in the index as something shorter. Else null.
   */
  public @Nullable BytesRef stemOf(QueryPart.Word word) {
    String pattern = word.match() == QueryPart.Match.WILDCARD ? folded(word.word()) : "";
    int last = pattern.length() - 1;
    return last < 0 || pattern.indexOf('*') != last || pattern.indexOf('?') >= 0
        ? null
        : table.term(pattern.substring(0, last));
  }

  private static String folded(String pattern) {
    StringBuilder folded = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= pattern.length(); i++) {
      if (i == pattern.length() || pattern.charAt(i) == '*' || pattern.charAt(i) == '?') {
        folded.append(String.join("", WordFold.fold(pattern.substring(start, i))));
        if (i < pattern.length()) {
          folded.append(pattern.charAt(i));
        }
        start = i + 1;
      }
    }
    return folded.toString();
  }

  /** Returns the folded words of running text that say something, each once, a number at most. */
  public static List<String> telling(String runningText, int most) {
    List<String> words = new ArrayList<>();
    AnnotatedText text = AnnotatedText.of(runningText);
    for (int token = 0; token < text.tokenCount() && words.size() < most; token++) {
      for (String word : tokenWords(text, token)) {
        if (!StopWords.inClaim(word) && !words.contains(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** Returns the term of a folded word. */
  public Query term(String field, String word) {
    return new LookedUpTerm(new Term(field, table.term(word)));
  }

  /** Returns the term of a folded word in title and body, which are weighed as one text. */
  public Query inOneText(String word) {
    return new CombinedFieldQuery.Builder(table.term(word))
        .addField(Fields.TITLE, Ranking.TITLE)
        .addField(Fields.BODY)
        .build();
  }

  private static List<String> tokenWords(AnnotatedText text, int token) {
    return switch (text.tokenKind(token)) {
      case PUNCTUATION, CLITIC -> List.of();
      case WORD, NUMBER, LINK -> WordFold.fold(text.token(token));
    };
  }
}
