package org.quotidian.index.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.lookup.LookedUpTerm;
import org.quotidian.index.terms.TermSequence;
import org.quotidian.index.terms.TermTable;
import org.quotidian.text.AnnotatedText;

/**
 * Words letter by letter. The index finds them in any form; what they look like is read in the article.
 *
 * @param field the text
 * @param words the words as written
 * @param anyForm the same words in any form, or null if all of them are too common to be indexed
 */
public record ExactSource(ArticleField field, List<String> words, @Nullable SpanSource anyForm)
    implements SpanSource {

  /** Returns the words of a text that are compared. */
  public static List<String> wordsOf(String text) {
    AnnotatedText analysed = AnnotatedText.of(text);
    List<String> words = new ArrayList<>();
    for (int token = 0; token < analysed.tokenCount(); token++) {
      if (TermSequence.isWord(analysed, token)) {
        words.add(analysed.token(token));
      }
    }
    return words;
  }

  @Override
  public Query candidates() {
    return anyForm == null ? Parents.QUERY : anyForm.candidates();
  }

  @Override
  public List<LookedUpTerm> weighed() {
    return anyForm == null ? List.of() : anyForm.weighed();
  }

  @Override
  public @Nullable SpanFinder in(LeafReaderContext leaf) throws IOException {
    SpanFinder indexed = anyForm == null ? null : anyForm.in(leaf);
    if (anyForm != null && indexed == null) {
      return null;
    }
    TermSequence sequence = new TermSequence();
    TermTable table = new TermTable(TermTable.SMALL);
    StoredFields stored = leaf.reader().storedFields();
    String name = field == ArticleField.TITLE ? Fields.STORED_TITLE : Fields.STORED_BODY;
    return (doc, found) -> {
      if (indexed != null) {
        indexed.find(doc, found);
        if (found.size() == 0) {
          return;
        }
      }
      found.clear();
      String text = stored.document(doc, Set.of(name)).get(name);
      if (text != null) {
        AnnotatedText analysed = AnnotatedText.of(text);
        sequence.fill(analysed, table);
        read(analysed, sequence, found);
      }
    };
  }

  private void read(AnnotatedText text, TermSequence sequence, Spans found) {
    int count = text.tokenCount();
    int[] tokens = new int[count];
    int size = 0;
    for (int token = 0; token < count; token++) {
      if (TermSequence.isWord(text, token)) {
        tokens[size++] = token;
      }
    }
    for (int i = 0; i + words.size() <= size; i++) {
      int matched = 0;
      while (matched < words.size() && isSame(text, tokens[i + matched], words.get(matched))) {
        matched++;
      }
      if (matched == words.size()) {
        int first = sequence.placeFrom(tokens[i]);
        int behind = sequence.placeFrom(tokens[i + matched - 1] + 1);
        if (behind > first) {
          found.add(first, behind - 1, false);
        }
      }
    }
    found.order();
  }

  private static boolean isSame(AnnotatedText text, int token, String word) {
    int start = text.tokenStart(token);
    if (text.tokenEnd(token) - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (straight(text.text().charAt(start + i)) != straight(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char straight(char c) {
    return c == '’' || c == '‘' || c == 'ʼ' ? '\'' : c;
  }
}
