package org.quotidian.index.stored;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.index.terms.ArticleWords;
import org.quotidian.index.terms.TermSequence;
import org.quotidian.index.terms.Tokens;
import org.quotidian.text.AnnotatedText;

/**
 * The places of an article's mentions in the order of its list, as the article's value: whom they name
 * is read in the article. Not safe for use by several threads.
 */
public final class NamePlaces {
  /** A longer name counts as one of so many words. */
  private static final int MAX_LENGTH = 16;

  private static final int LENGTH_BITS = 4;
  private static final int TYPE_BITS = 2;
  private static final EntityType[] TYPES = EntityType.values();

  /** Stands for the type of what is no name of an entity. */
  private static final int NO_NAME = 3;

  private final ByteSink sink = new ByteSink();
  private int[] firsts = new int[32];
  private int[] kinds = new int[32];
  private int size;
  private int inTitle;

  /** Returns the value of an article whose words have been read, valid until the next call. */
  public BytesRef write(AnnotatedArticle article, List<Mention> mentions, ArticleWords words) {
    sink.clear();
    int titles = 0;
    while (titles < mentions.size() && mentions.get(titles).field() == ArticleField.TITLE) {
      titles++;
    }
    sink.writeInt(mentions.size());
    sink.writeInt(titles);
    int before = 0;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      AnnotatedText text = article.text(mention.field());
      TermSequence sequence = words.of(mention.field());
      int first = sequence.placeFrom(Tokens.firstAt(text, mention.start()));
      int behind = sequence.placeFrom(Tokens.firstAt(text, mention.end()));
      int length = Math.max(1, Math.min(MAX_LENGTH, behind - first));
      int step = i == titles ? first : first - before; // never down where the list is in order
      int kind = type(mention) << LENGTH_BITS | (length - 1);
      sink.writeInt(step << (TYPE_BITS + LENGTH_BITS) | kind);
      before = first;
    }
    return sink.view();
  }

  private static int type(Mention mention) {
    Entity entity = mention.entity();
    return entity == null || mention.form() != Mention.Form.NAME
        ? NO_NAME
        : entity.type().ordinal();
  }

  /** Reads a value. */
  public void read(BytesRef value) throws IOException {
    ByteSource source = new ByteSource(value);
    size = source.readInt();
    inTitle = source.readInt();
    if (firsts.length < size) {
      firsts = Arrays.copyOf(firsts, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    int before = 0;
    for (int i = 0; i < size; i++) {
      int packed = source.readInt();
      int step = packed >> (TYPE_BITS + LENGTH_BITS);
      before = i == inTitle ? step : before + step;
      firsts[i] = before;
      kinds[i] = packed & ((1 << (TYPE_BITS + LENGTH_BITS)) - 1);
    }
  }

  public int size() {
    return size;
  }

  public ArticleField field(int mention) {
    return mention < inTitle ? ArticleField.TITLE : ArticleField.BODY;
  }

  /** Returns the type of the entity that a mention names; null if it does not name any. */
  public @Nullable EntityType type(int mention) {
    int type = kinds[mention] >>> LENGTH_BITS;
    return type == NO_NAME ? null : TYPES[type];
  }

  public int first(int mention) {
    return firsts[mention];
  }

  public int last(int mention) {
    return firsts[mention] + (kinds[mention] & (MAX_LENGTH - 1));
  }
}
