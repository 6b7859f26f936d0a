package org.quotidian.index.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.KeyField;
import org.quotidian.index.layout.Ranking;
import org.quotidian.index.lookup.AnyOf;
import org.quotidian.index.lookup.NameQueries;
import org.quotidian.index.lookup.WordQueries;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.TokenKind;

/**
 * Asks for claims by what they say. Of running text the stop words, modals and pronouns fall away; of
 * the rest a share must be in the claim's content, as words or, where a word is a name, as the entity
 * in whatever spelling. A claim with all of them counts twice, so that a long one comes before short ones
 * with some. Numbers weigh more than words, and names of several words count once more as a whole.
 */
final class SaysQuery {
  private static final int MOST_WORDS = 100;

  private static final int MOST_NAMES = 10;
  private static final int LONGEST_NAME = 6;

  /** Up to so many words, all must be there. */
  private static final int ALL_OF = 2;

  /** Of more words, this share. */
  private static final double SHARE = 0.6;

  private final WordQueries words;
  private final NameQueries names;

  SaysQuery(WordQueries words, NameQueries names) {
    this.names = names;
    this.words = words;
  }

  /** Returns the claims that say about the same; null if no word says anything. */
  @Nullable Query of(String runningText) {
    List<Query> clauses = clauses(runningText);
    int count = clauses.size();
    int least = count <= ALL_OF ? count : (int) Math.ceil(count * SHARE);
    Query some = combined(clauses, least);
    if (some != null && least < count) {
      some =
          new BooleanQuery.Builder()
              .add(some, Occur.MUST)
              .add(combined(clauses, count), Occur.SHOULD)
              .build();
    }
    return withNames(some, runningText);
  }

  /** Returns the claims with any of the words. */
  @Nullable Query any(String runningText) {
    return withNames(combined(clauses(runningText), 1), runningText);
  }

  /** Returns the claims with all of the words in their content, as they stand. */
  @Nullable Query all(String text) {
    List<Query> clauses = new ArrayList<>();
    for (String word : WordQueries.telling(text, MOST_WORDS)) {
      clauses.add(words.term(Fields.CONTENT, word));
    }
    return combined(clauses, clauses.size());
  }

  private List<Query> clauses(String runningText) {
    List<Query> clauses = new ArrayList<>();
    for (String word : WordQueries.telling(runningText, MOST_WORDS)) {
      Query said =
          AnyOf.best(List.of(words.term(Fields.CONTENT, word), names.named(KeyField.ABOUT, word)));
      clauses.add(isNumber(word) ? new BoostQuery(said, Ranking.NUMBER) : said);
    }
    return clauses;
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** Lets claims that name whom the text names by several words come before those with its words. */
  private @Nullable Query withNames(@Nullable Query said, String runningText) {
    List<String> names = severalCapitals(runningText);
    if (said == null || names.isEmpty()) {
      return said;
    }
    BooleanQuery.Builder better = new BooleanQuery.Builder().add(said, Occur.MUST);
    names.forEach(name -> better.add(this.names.named(KeyField.ABOUT, name), Occur.SHOULD));
    return better.build();
  }

  /** Returns where several words with capitals follow each other, as in "Ocean Guild". */
  private static List<String> severalCapitals(String runningText) {
    AnnotatedText text = AnnotatedText.of(runningText);
    List<String> names = new ArrayList<>();
    int first = 0;
    for (int token = 0; token <= text.tokenCount(); token++) {
      boolean capital =
          token < text.tokenCount()
              && text.tokenKind(token) == TokenKind.WORD
              && Character.isUpperCase(text.text().charAt(text.tokenStart(token)));
      if (!capital) {
        if (token - first > 1 && token - first <= LONGEST_NAME && names.size() < MOST_NAMES) {
          names.add(text.text().substring(text.tokenStart(first), text.tokenEnd(token - 1)));
        }
        first = token + 1;
      }
    }
    return names;
  }

  private static @Nullable Query combined(List<Query> clauses, int least) {
    if (clauses.isEmpty()) {
      return null;
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
    for (Query clause : clauses) {
      some.add(clause, Occur.SHOULD);
    }
    return some.build();
  }
}
