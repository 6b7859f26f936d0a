package org.quotidian.index.stored;

import java.io.IOException;
import org.apache.lucene.index.CorruptIndexException;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.claim.Claim;

/**
 * The claims of a stored article, each unpacked when it is asked for: of an article's dozens a search
 * shows one or two. For one thread.
 */
public final class StoredClaims {
  private final Article texts;
  private final PackedEntities entities;
  private final ByteSource in;
  private final int[] places;

  /** Where the content begins of the claim before each. */
  private final int[] before;

  private final @Nullable Claim[] known;
  private int passed;

  private StoredClaims(Article texts, PackedEntities entities, ByteSource in, int count) {
    this.texts = texts;
    this.entities = entities;
    this.in = in;
    this.places = new int[count + 1];
    this.before = new int[count + 1];
    this.known = new Claim[count];
    places[0] = in.place();
  }

  /** Returns those of an article of which title and body are known, and what was found in it. */
  static StoredClaims of(Article texts, ByteSource found) throws IOException {
    PackedEntities entities = PackedEntities.of(texts, found);
    FindingsCodec.skipMentions(found);
    int count = found.readInt();
    if (count < 0 || count > found.left()) {
      throw new CorruptIndexException(
          count + " packed claims in " + found.left() + " bytes", "stored findings");
    }
    return new StoredClaims(texts, entities, found, count);
  }

  /**
   * Returns the claim of a number, counted from 0.
   *
   * @throws CorruptIndexException if the article does not have so many
   */
  public Claim get(int number) throws IOException {
    if (number < 0 || number >= known.length) {
      throw new CorruptIndexException(
          "packed claim " + number + " of " + known.length, "stored findings");
    }
    Claim claim = known[number];
    if (claim == null) {
      pass(number);
      in.turnTo(places[number]);
      claim = FindingsCodec.readClaim(texts, entities, before[number], in);
      known[number] = claim;
    }
    return claim;
  }

  private void pass(int number) throws IOException {
    in.turnTo(places[passed]);
    for (; passed < number; passed++) {
      before[passed + 1] = FindingsCodec.skipClaim(before[passed], in);
      places[passed + 1] = in.place();
    }
  }
}
