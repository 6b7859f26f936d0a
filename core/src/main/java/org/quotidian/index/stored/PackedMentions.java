package org.quotidian.index.stored;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.text.Excerpt;

/**
 * The mentions of a stored article as numbers, for whoever looks through many articles: no object is
 * made for a mention before it is asked for, and nothing else of the article is read. Reused from
 * article to article; not safe for use by several threads.
 */
public final class PackedMentions {
  private static final ArticleField[] FIELDS = ArticleField.values();
  private static final EntityType[] TYPES = EntityType.values();
  private static final Mention.Form[] FORMS = Mention.Form.values();

  /** In the flags of a mention: the number of what it stands for follows. */
  static final int STANDS_FOR = 16;

  private String title = "";
  private String body = "";
  private List<Entity> entities = List.of();
  private int size;
  private int[] flags = new int[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int[] named = new int[32];
  private int[] stoodFor = new int[32];

  /** Reads those of an article. */
  public void read(StoredFields stored, int parent) throws IOException {
    StoredMentions article = StoredMentions.of(stored, parent);
    ByteSource in = new ByteSource(article.found());
    title = article.title();
    body = article.body();
    entities = PackedEntities.of(title, body, in).all();
    read(in);
  }

  /** Reads those of an article from where its entities end. */
  void read(Article article, PackedEntities itsEntities, ByteSource in) throws IOException {
    title = article.title();
    body = article.body();
    entities = itsEntities.all();
    read(in);
  }

  private void read(ByteSource in) throws IOException {
    size = 0;
    int count = in.readInt();
    int last = 0;
    for (int i = 0; i < count; i++) {
      if (i == flags.length) {
        grow();
      }
      flags[i] = in.readInt();
      starts[i] = (int) (last + in.readLong());
      ends[i] = starts[i] + in.readInt();
      last = starts[i];
      named[i] = in.readInt();
      stoodFor[i] = (flags[i] & STANDS_FOR) == 0 ? 0 : in.readInt();
      check(i);
      size++;
    }
  }

  private void grow() {
    int more = flags.length * 2;
    flags = Arrays.copyOf(flags, more);
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    named = Arrays.copyOf(named, more);
    stoodFor = Arrays.copyOf(stoodFor, more);
  }

  private void check(int mention) throws IOException {
    int start = starts[mention];
    int end = ends[mention];
    FindingsCodec.checkSpan(text(field(mention)), start, end);
    if (!isEntity(named[mention]) || !isEntity(stoodFor[mention])) {
      throw new CorruptIndexException(
          "packed entities " + named[mention] + ", " + stoodFor[mention] + " of " + entities.size(),
          "stored findings");
    }
  }

  private boolean isEntity(int number) {
    return number >= 0 && number <= entities.size();
  }

  public int size() {
    return size;
  }

  /** Returns the entities of the article: that of the number 1 first. */
  public List<Entity> entities() {
    return entities;
  }

  /** Returns the number of the entity that a mention refers to; 0 if that is not known. */
  public int entity(int mention) {
    return named[mention];
  }

  /** Returns the number of the government that a mention stands for; 0 if it stands for none. */
  public int standsFor(int mention) {
    return stoodFor[mention];
  }

  public Mention.Form form(int mention) {
    return FORMS[(flags[mention] >> 3 & 1) | (flags[mention] >> 4 & 2)];
  }

  /** Returns the words of a mention. */
  public String words(int mention) {
    return text(field(mention)).substring(starts[mention], ends[mention]);
  }

  /** Returns the spellings of an entity that are searchable, in order of appearance. */
  public List<String> spellings(int entity) {
    List<String> spellings = new ArrayList<>(2);
    for (int i = 0; i < size && spellings.size() < EntityTable.MAX_SPELLINGS; i++) {
      if (named[i] == entity) {
        String words = words(i);
        if (!spellings.contains(words)) {
          spellings.add(words);
        }
      }
    }
    return spellings;
  }

  /** Returns all mentions in their order. */
  List<Mention> unpacked() {
    List<Mention> mentions = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      mentions.add(
          new Mention(
              field(i),
              Excerpt.of(text(field(i)), starts[i], ends[i]),
              TYPES[flags[i] >> 1 & 3],
              form(i),
              numbered(named[i]),
              numbered(stoodFor[i])));
    }
    return mentions;
  }

  private @Nullable Entity numbered(int number) {
    return number == 0 ? null : entities.get(number - 1);
  }

  private ArticleField field(int mention) {
    return FIELDS[flags[mention] & 1];
  }

  private String text(ArticleField field) {
    return field == ArticleField.TITLE ? title : body;
  }
}
