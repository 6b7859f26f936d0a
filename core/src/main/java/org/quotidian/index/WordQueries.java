package org.quotidian.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.text.AnnotatedText;

/** Asks for words of a text field, folded and stemmed as they were for the index. */
final class WordQueries {
  private static final int FUZZY_PREFIX = 1;
  private static final int FUZZY_EXPANSIONS = 50;

  private final TermTable table = new TermTable(TermTable.SMALL);

  /** Returns what matches the words next to each other; null if all of them are left out. */
  @Nullable Query phrase(String field, String words, int slop) {
    TermSequence sequence = new TermSequence();
    sequence.fill(AnnotatedText.of(words), table);
    if (sequence.size() == 0) {
      return null;
    }
    if (sequence.size() == 1) {
      return new TermQuery(new Term(field, sequence.term(0)));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    int first = sequence.place(0);
    for (int i = 0; i < sequence.size(); i++) {
      phrase.add(new Term(field, sequence.term(i)), sequence.place(i) - first);
    }
    return phrase.build();
  }

  /** Returns what matches all of the words in any order; null if all of them are left out. */
  @Nullable Query all(String field, String words) {
    TermSequence sequence = new TermSequence();
    sequence.fill(AnnotatedText.of(words), table);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < sequence.size(); i++) {
      all.add(new TermQuery(new Term(field, sequence.term(i))), Occur.MUST);
    }
    return sequence.size() == 0 ? null : all.build();
  }

  /** Returns what matches a pattern with {@code *} and {@code ?}. */
  Query wildcard(String field, String pattern) {
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
    Query matching = new WildcardQuery(new Term(field, folded.toString()));
    int last = folded.length() - 1;
    if (folded.indexOf("*") != last || folded.indexOf("?") >= 0) {
      return matching;
    }
    // the word itself may have been stemmed to something shorter
    BytesRef stem = table.term(folded.substring(0, last));
    return any(List.of(matching, new TermQuery(new Term(field, stem))));
  }

  /** Returns what matches a word with one or two letters wrong, as its length allows. */
  Query fuzzy(String field, String word) {
    Term term = new Term(field, table.term(String.join("", WordFold.fold(word))));
    int length = term.text().length();
    int edits = length < 3 ? 0 : length < 6 ? 1 : 2;
    return new FuzzyQuery(term, edits, FUZZY_PREFIX, FUZZY_EXPANSIONS, true);
  }

  /** Returns the folded words of running text that say something, each once, a number at most. */
  static List<String> telling(String runningText, int most) {
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
  Query term(String field, String word) {
    return new TermQuery(new Term(field, table.term(word)));
  }

  /** Returns the term of a folded word in fields that are weighed as one. */
  Query inOneText(String word, String... fields) {
    CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(table.term(word));
    for (String field : fields) {
      query.addField(field);
    }
    return query.build();
  }

  static Query any(List<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query query : queries) {
      any.add(query, Occur.SHOULD);
    }
    return any.build();
  }

  private static List<String> tokenWords(AnnotatedText text, int token) {
    return switch (text.tokenKind(token)) {
      case PUNCTUATION, CLITIC -> List.of();
      case WORD, NUMBER, LINK -> WordFold.fold(text.token(token));
    };
  }
}
