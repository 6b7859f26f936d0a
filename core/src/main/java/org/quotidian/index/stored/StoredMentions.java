package org.quotidian.index.stored;

import java.io.IOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.index.layout.Fields;

/**
 * What is stored of an article's mentions: they are places in its texts.
 *
 * @param found the packed findings
 */
record StoredMentions(String title, String body, BytesRef found) {

  static StoredMentions of(StoredFields stored, int parent) throws IOException {
    Reading reading = new Reading();
    stored.document(parent, reading);
    if (reading.title == null || reading.body == null || reading.found == null) {
      throw new CorruptIndexException(
          "a document of the index lacks "
              + Fields.STORED_TITLE
              + ", "
              + Fields.STORED_BODY
              + " or "
              + Fields.STORED_FOUND,
          "stored articles");
    }
    return new StoredMentions(reading.title, reading.body, new BytesRef(reading.found));
  }

  private static final class Reading extends StoredFieldVisitor {
    private @Nullable String title;
    private @Nullable String body;
    private byte @Nullable [] found;

    @Override
    public Status needsField(FieldInfo field) {
      if (title != null && body != null && found != null) {
        return Status.STOP;
      }
      return switch (field.name) {
        case Fields.STORED_TITLE, Fields.STORED_BODY, Fields.STORED_FOUND -> Status.YES;
        default -> Status.NO;
      };
    }

    @Override
    public void stringField(FieldInfo field, String value) {
      if (field.name.equals(Fields.STORED_TITLE)) {
        title = value;
      } else {
        body = value;
      }
    }

    @Override
    public void binaryField(FieldInfo field, byte[] value) {
      found = value;
    }
  }
}
