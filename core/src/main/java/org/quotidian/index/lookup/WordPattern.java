package org.quotidian.index.lookup;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.quotidian.index.snapshot.Deadline;

/**
 * A pattern that many terms of the index may match. Going through them ends at the deadline of the
 * search.
 *
 * @param query asks for the terms
 * @param automaton tells for one term whether it matches
 */
public record WordPattern(MultiTermQuery query, CompiledAutomaton automaton) {
  private static final int FUZZY_PREFIX = 1;
  private static final int FUZZY_EXPANSIONS = 50;

  /** Returns the terms that a pattern with {@code *} and {@code ?} matches. */
  public static WordPattern wildcard(String field, String pattern, Deadline deadline) {
    int last = pattern.length() - 1;
    if (last > 0
        && pattern.indexOf('*') == last
        && pattern.indexOf('?') < 0
        && pattern.indexOf('\\') < 0) {
      return beginning(field, pattern.substring(0, last), deadline);
    }
    WildcardQuery query =
        new WildcardQuery(new Term(field, pattern)) {
          @Override
          protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes)
              throws IOException {
            return new TimedTerms(super.getTermsEnum(terms, attributes), deadline);
          }
        };
    return new WordPattern(query, query.getCompiled());
  }

  /** The automaton of a beginning is made in no time, that of a pattern must be made simple first. */
  private static WordPattern beginning(String field, String letters, Deadline deadline) {
    PrefixQuery query =
        new PrefixQuery(new Term(field, letters)) {
          @Override
          protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes)
              throws IOException {
            return new TimedTerms(super.getTermsEnum(terms, attributes), deadline);
          }
        };
    return new WordPattern(query, query.getCompiled());
  }

  /** Returns the terms that differ from one by one or two letters, as its length allows. */
  static WordPattern fuzzy(String field, BytesRef word, Deadline deadline) {
    Term term = new Term(field, word);
    int length = term.text().length();
    int edits = length < 3 ? 0 : length < 6 ? 1 : 2;
    FuzzyQuery query =
        new FuzzyQuery(term, edits, FUZZY_PREFIX, FUZZY_EXPANSIONS, true) {
          @Override
          protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes)
              throws IOException {
            return new TimedTerms(super.getTermsEnum(terms, attributes), deadline);
          }
        };
    return new WordPattern(query, query.getAutomata());
  }

  /** Tells whether a term matches. */
  public boolean matches(BytesRef term) {
    return automaton.runAutomaton == null // the pattern is one word
        ? term.equals(automaton.term)
        : automaton.runAutomaton.run(term.bytes, term.offset, term.length);
  }
}
