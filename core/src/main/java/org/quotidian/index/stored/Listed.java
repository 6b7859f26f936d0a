package org.quotidian.index.stored;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.index.layout.Fields;

/**
 * What a list of hits shows of an article, kept as a value of its own beside the stored article: no text
 * needs to be unpacked for it.
 *
 * @param id the article's id
 * @param title its headline
 * @param source its outlet
 * @param published when it was published; null if unknown
 * @param url its address
 */
public record Listed(
    String id, String title, String source, @Nullable Instant published, String url) {

  public static Listed of(Article article) {
    return new Listed(
        article.id(), article.title(), article.source(), article.published(), article.url());
  }

  /** Packs it. */
  public void write(ByteSink out) {
    ArticleCodec.writeInstant(published, out);
    out.writeText(id);
    out.writeText(title);
    out.writeText(source);
    out.writeText(url);
  }

  private static Listed read(ByteSource in) throws IOException {
    Instant published = ArticleCodec.readInstant(in);
    return new Listed(in.readText(), in.readText(), in.readText(), published, in.readText());
  }

  /** Reads those of the articles found in a snapshot, in the order in which the hits stand. */
  public static Listed[] read(IndexSearcher snapshot, ScoreDoc[] hits) throws IOException {
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    long[] byArticle = new long[hits.length];
    for (int i = 0; i < hits.length; i++) {
      byArticle[i] = (long) hits[i].doc << 32 | i;
    }
    Arrays.sort(byArticle); // values are read in order, from one segment after the other
    Listed[] listed = new Listed[hits.length];
    LeafReaderContext leaf = null;
    BinaryDocValues values = null;
    for (long next : byArticle) {
      int doc = (int) (next >>> 32);
      if (leaf == null || doc >= leaf.docBase + leaf.reader().maxDoc()) {
        leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        values = leaf.reader().getBinaryDocValues(Fields.LISTED);
      }
      listed[(int) next] = read(values, doc - leaf.docBase);
    }
    return listed;
  }

  /**
   * Reads that of an article of a segment.
   *
   * @throws CorruptIndexException if there is none
   */
  public static Listed read(LeafReaderContext leaf, int doc) throws IOException {
    return read(leaf.reader().getBinaryDocValues(Fields.LISTED), doc);
  }

  private static Listed read(@Nullable BinaryDocValues values, int doc) throws IOException {
    if (values == null || !values.advanceExact(doc)) {
      throw new CorruptIndexException(
          "a document of the index lacks " + Fields.LISTED, "listed articles");
    }
    return read(new ByteSource(values.binaryValue()));
  }
}
