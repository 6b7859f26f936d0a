package org.quotidian.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Asks for claims by what they say. Of running text the stop words, modals and pronouns fall away; of
 * the rest a share must be in the claim's content, as words or, where a word is a name, as the entity
 * in whatever spelling.
 */
final class SaysQuery {
  private static final int MOST_WORDS = 100;

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
    return combined(clauses, count <= ALL_OF ? count : (int) Math.ceil(count * SHARE));
  }

  /** Returns the claims with any of the words. */
  @Nullable Query any(String runningText) {
    return combined(clauses(runningText), 1);
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
      clauses.add(
          QueryTranslator.best(
              List.of(words.term(Fields.CONTENT, word), names.named(Fields.ABOUT, word))));
    }
    return clauses;
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
