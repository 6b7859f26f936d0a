package org.quotidian.index.repair;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.article.UnreadableArticleException;
import org.quotidian.index.commit.Faults;
import org.quotidian.index.stored.StoredArticles;

/** The stored articles of one segment, without any of its other files. */
final class SalvagedSegment implements Closeable {
  private final String name;
  private final Directory files;
  private final @Nullable Closeable compound;
  private final StoredFieldsReader stored;
  private final int size;
  private final @Nullable FixedBitSet live;
  private boolean deletionsLost;
  private int doc;

  private SalvagedSegment(Directory directory, SegmentInfo info) throws IOException {
    this.name = info.name;
    this.size = info.maxDoc();
    Codec codec = Codec.getDefault();
    if (info.getUseCompoundFile()) {
      Directory inside = codec.compoundFormat().getCompoundReader(directory, info);
      this.files = inside;
      this.compound = inside;
    } else {
      this.files = directory;
      this.compound = null;
    }
    FieldInfos fields = codec.fieldInfosFormat().read(files, info, "", IOContext.DEFAULT);
    this.stored = codec.storedFieldsFormat().fieldsReader(files, info, fields, IOContext.DEFAULT);
    FixedBitSet notDeleted = null;
    try {
      notDeleted = readLive(directory, info);
    } catch (IOException | RuntimeException e) {
      deletionsLost = true;
    }
    this.live = notDeleted;
  }

  static SalvagedSegment open(Directory directory, String name) throws IOException {
    String file = IndexFileNames.segmentFileName(name, "", "si");
    SegmentInfo info =
        Codec.getDefault()
            .segmentInfoFormat()
            .read(directory, name, readId(directory, file), IOContext.DEFAULT);
    return new SalvagedSegment(directory, info);
  }

  /**
   * Returns the next article that is not deleted, or null at the end.
   *
   * @throws UnreadableArticleException if one cannot be read; the one after it may
   */
  @Nullable Article next() throws UnreadableArticleException {
    if (deletionsLost) {
      deletionsLost = false;
      throw new UnreadableArticleException(
          "segment " + name, "which of its articles were deleted cannot be read; none is left out");
    }
    while (doc < size) {
      int now = doc++;
      if (live == null || live.get(now)) {
        try {
          DocumentStoredFieldVisitor visitor = new DocumentStoredFieldVisitor();
          stored.document(now, visitor);
          if (!visitor.getDocument().getFields().isEmpty()) {
            return StoredArticles.readChecked(visitor.getDocument());
          }
        } catch (IOException
            | RuntimeException
            | InternalError
            | OutOfMemoryError
            | AssertionError e) {
          // InternalError: the page under a mapped file is gone; OutOfMemoryError: a length that
          // rotted asks for one array larger than the heap, which was never made; AssertionError:
          // Lucene's own, where assertions are on
          throw new UnreadableArticleException(
              "segment " + name + ", document " + now, "it cannot be read: " + Faults.reason(e));
        }
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(stored, compound);
  }

  /** A segment's files name each other by an id, which stands at the head of each. */
  private static byte[] readId(Directory directory, String file) throws IOException {
    try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
      CodecUtil.readBEInt(in);
      in.readString();
      CodecUtil.readBEInt(in);
      byte[] id = new byte[StringHelper.ID_LENGTH];
      in.readBytes(id, 0, id.length);
      return id;
    }
  }

  /** Reads the newest list of what is not deleted; null if nothing is. */
  private static @Nullable FixedBitSet readLive(Directory directory, SegmentInfo info)
      throws IOException {
    long newest = 0;
    for (String file : directory.listAll()) {
      if (file.startsWith(info.name + "_") && file.endsWith(".liv")) {
        newest = Math.max(newest, IndexFileNames.parseGeneration(file));
      }
    }
    if (newest == 0) {
      return null;
    }
    String file = IndexFileNames.fileNameFromGeneration(info.name, "liv", newest);
    try (ChecksumIndexInput in = directory.openChecksumInput(file)) {
      String suffix = Long.toString(newest, Character.MAX_RADIX);
      CodecUtil.checkIndexHeader(in, "Lucene90LiveDocs", 0, 0, info.getId(), suffix);
      long[] bits = new long[FixedBitSet.bits2words(info.maxDoc())];
      in.readLongs(bits, 0, bits.length);
      CodecUtil.checkFooter(in);
      return new FixedBitSet(bits, info.maxDoc());
    }
  }
}
