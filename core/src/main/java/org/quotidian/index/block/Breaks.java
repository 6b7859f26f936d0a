package org.quotidian.index.block;

import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.index.layout.ArticlePlaces;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.terms.ArticleWords;
import org.quotidian.index.terms.TermSequence;
import org.quotidian.text.AnnotatedText;

/** Where sentences and paragraphs of an article begin, as terms at places. */
final class Breaks {
  private final ArticleWords words;
  private final PlaceStream stream = new PlaceStream();

  Breaks(ArticleWords words) {
    this.words = words;
  }

  PlaceStream stream() {
    return stream;
  }

  /** Reads an article whose words have been read. */
  void fill(AnnotatedArticle article) {
    stream.empty();
    add(article.body(), ArticleField.BODY);
    add(article.title(), ArticleField.TITLE);
  }

  private void add(AnnotatedText text, ArticleField field) {
    TermSequence sequence = words.of(field);
    int last = 0;
    for (int sentence = 1, paragraph = 1; sentence < text.sentenceCount(); sentence++) {
      int place = sequence.placeFrom(text.sentenceFirst(sentence));
      boolean begins =
          paragraph < text.paragraphCount() && text.paragraphFirst(paragraph) == sentence;
      if (begins) {
        paragraph++;
      }
      if (place >= sequence.places()) {
        return;
      }
      int position = ArticlePlaces.position(field, place);
      if (place > last) {
        stream.add(Fields.SENTENCE, position);
      }
      if (begins && place > 0) {
        stream.add(Fields.PARAGRAPH, position);
      }
      last = place;
    }
  }
}
