package org.quotidian.index;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.text.AnnotatedText;

/**
 * What stands where in an article besides its words: the keys of its names and their types, and where
 * sentences and paragraphs begin.
 */
final class PlacedNames {
  /** The term of {@link Fields#BREAKS} where a sentence begins that is not the first. */
  static final BytesRef SENTENCE = new BytesRef("s");

  /** The term where a paragraph begins that is not the first. */
  static final BytesRef PARAGRAPH = new BytesRef("p");

  private static final BytesRef[] ANY = {
    new BytesRef("person*"), new BytesRef("place*"), new BytesRef("org*")
  };

  private final ArticleWords words;
  private final EntityTerms names;
  private final PlaceStream named = new PlaceStream();
  private final PlaceStream breaks = new PlaceStream();
  private long[] order = new long[64];

  PlacedNames(ArticleWords words, EntityTerms names) {
    this.words = words;
    this.names = names;
  }

  PlaceStream named() {
    return named;
  }

  PlaceStream breaks() {
    return breaks;
  }

  /** Reads an article whose words and names have been read. */
  void fill(AnnotatedArticle article, List<Mention> mentions) {
    named.empty();
    breaks.empty();
    addNames(article, mentions);
    addBreaks(article.body(), ArticleField.BODY);
    addBreaks(article.title(), ArticleField.TITLE);
  }

  /** The term of {@link Fields#PLACED_NAMES} at every name of a type. */
  static BytesRef any(EntityType type) {
    return ANY[type.ordinal()];
  }

  private void addNames(AnnotatedArticle article, List<Mention> mentions) {
    if (order.length < mentions.size()) {
      order = new long[mentions.size() * 2];
    }
    int count = 0;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.entity() != null || mention.standsFor() != null) {
        order[count++] = (long) position(article, mention) << 32 | i;
      }
    }
    Arrays.sort(order, 0, count);
    for (int i = 0; i < count; i++) {
      int position = (int) (order[i] >>> 32);
      add(mentions.get((int) order[i]), position);
    }
  }

  private void add(Mention mention, int position) {
    Entity entity = mention.entity();
    boolean byName = mention.form() == Mention.Form.NAME;
    if (entity != null && byName) {
      named.add(ANY[entity.type().ordinal()], position);
      addAll(names.of(entity).keys(), position);
    } else if (entity != null) {
      addAll(names.of(entity).derived(), position);
    }
    Entity meant = mention.standsFor();
    if (meant != null) {
      addAll(names.of(meant).keys(), position);
    }
  }

  private void addAll(BytesRef[] keys, int position) {
    for (BytesRef key : keys) {
      named.add(key, position);
    }
  }

  private int position(AnnotatedArticle article, Mention mention) {
    AnnotatedText text = article.text(mention.field());
    TermSequence sequence = words.of(mention.field());
    int first = sequence.placeFrom(Tokens.firstAt(text, mention.start()));
    int behind = sequence.placeFrom(Tokens.firstAt(text, mention.end()));
    return ArticlePlaces.named(mention.field(), first, behind - first);
  }

  private void addBreaks(AnnotatedText text, ArticleField field) {
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
        breaks.add(SENTENCE, position);
      }
      if (begins && place > 0) {
        breaks.add(PARAGRAPH, position);
      }
      last = place;
    }
  }
}
