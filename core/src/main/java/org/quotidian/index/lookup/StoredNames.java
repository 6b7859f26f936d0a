package org.quotidian.index.lookup;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.StoredFields;
import org.quotidian.entity.Entity;
import org.quotidian.index.stored.PackedMentions;

/**
 * Tells which mentions of stored articles are of what a name of a query asks for. Whether an entity is
 * asked for is found out when the first mention of it is asked about.
 */
public final class StoredNames {
  private static final byte UNKNOWN = 0;
  private static final byte ASKED = 1;
  private static final byte OTHER = 2;

  private final NamedMentions name;
  private final PackedMentions mentions = new PackedMentions();
  private byte[] entities = new byte[64];

  /** Makes it for a name. */
  public StoredNames(NamedMentions name) {
    this.name = name;
  }

  /** Turns to an article of a segment. */
  public void turnTo(StoredFields stored, int doc) throws IOException {
    mentions.read(stored, doc);
    int numbers = mentions.entities().size() + 1;
    if (entities.length < numbers) {
      entities = new byte[numbers * 2];
    }
    Arrays.fill(entities, 0, numbers, UNKNOWN);
  }

  /** Tells it of a mention, by its place in the article's list. */
  public boolean isOne(int mention) {
    return name.counts(mentions.form(mention))
        && (isAsked(mentions.entity(mention)) || isAsked(mentions.standsFor(mention)))
        && name.accepts(mentions.words(mention));
  }

  private boolean isAsked(int number) {
    if (number == 0) {
      return false;
    }
    if (entities[number] == UNKNOWN) {
      Entity entity = mentions.entities().get(number - 1);
      boolean asked =
          entity.type() == name.type() && name.accepts(entity, mentions.spellings(number));
      entities[number] = asked ? ASKED : OTHER;
    }
    return entities[number] == ASKED;
  }
}
