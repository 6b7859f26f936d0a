package org.quotidian.index.stored;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.entity.Entity;

/**
 * The entities of a stored article, each unpacked when it is asked for: a claim has one or two of the
 * hundred that an article may name. For one thread.
 */
final class PackedEntities {
  private final String title;
  private final String body;
  private final ByteSource in;
  private final int[] places;
  private final @Nullable Entity[] known;

  private PackedEntities(String title, String body, ByteSource in, int[] places) {
    this.title = title;
    this.body = body;
    this.in = in;
    this.places = places;
    this.known = new Entity[places.length];
  }

  /** Passes over the entities of {@code article}; what follows them is read on the same source. */
  static PackedEntities of(Article article, ByteSource in) throws IOException {
    return of(article.title(), article.body(), in);
  }

  /** Passes over the entities of the article with these texts. */
  static PackedEntities of(String title, String body, ByteSource in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.left()) {
      throw new CorruptIndexException(
          count + " packed entities in " + in.left() + " bytes", "stored findings");
    }
    int[] places = new int[count];
    for (int i = 0; i < count; i++) {
      places[i] = in.place();
      EntityCodec.skip(in);
    }
    return new PackedEntities(title, body, in, places);
  }

  /** Returns the entity of a number, counted from 1; null for 0. */
  @Nullable Entity get(int number) throws IOException {
    if (number < 0 || number > known.length) {
      throw new CorruptIndexException(
          "packed entity " + number + " of " + known.length, "stored findings");
    }
    return number == 0 ? null : at(number - 1);
  }

  /** Returns how many there are. */
  int size() {
    return known.length;
  }

  /** Returns all of them, in the order of their numbers. */
  List<Entity> all() throws IOException {
    List<Entity> all = new ArrayList<>(known.length);
    for (int i = 0; i < known.length; i++) {
      all.add(at(i));
    }
    return all;
  }

  private Entity at(int index) throws IOException {
    Entity entity = known[index];
    if (entity == null) {
      int next = in.place();
      in.turnTo(places[index]);
      entity = EntityCodec.read(title, body, in);
      in.turnTo(next);
      known[index] = entity;
    }
    return entity;
  }
}
