package org.quotidian.index.stored;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.quotidian.article.Article;
import org.quotidian.claim.Claim;
import org.quotidian.entity.Entity;
import org.quotidian.entity.Mention;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Instants;
import org.quotidian.search.StoredArticle;

/** Reads articles back as they were added. */
public final class StoredArticles {
  private static final Set<String> ARTICLE =
      Set.of(Fields.STORED_ID, Fields.STORED_TITLE, Fields.STORED_META, Fields.STORED_BODY);

  /** Names are kept as places in the text. */
  private static final Set<String> NAMED =
      Set.of(
          Fields.STORED_ID,
          Fields.STORED_TITLE,
          Fields.STORED_META,
          Fields.STORED_BODY,
          Fields.STORED_FOUND);

  private static final Set<String> SAID =
      Set.of(Fields.STORED_ID, Fields.STORED_TITLE, Fields.STORED_BODY, Fields.STORED_FOUND);

  private static final Set<String> FIRST = Set.of(Fields.STORED_FIRST);

  private StoredArticles() {}

  /** Reads when an article's id was first added, in microseconds. */
  public static long readFirstAdded(StoredFields stored, int parent) throws IOException {
    return firstAdded(stored.document(parent, FIRST));
  }

  /** Reads an article. */
  public static Article readArticle(StoredFields stored, int parent) throws IOException {
    Document document = stored.document(parent, ARTICLE);
    return article(document, text(document, Fields.STORED_BODY));
  }

  /**
   * Takes an article out of a document that may be damaged.
   *
   * @throws IOException if it is not what was stored
   */
  public static Article readChecked(Document document) throws IOException {
    Article article = article(document, text(document, Fields.STORED_BODY));
    IndexableField sum = document.getField(Fields.STORED_SUM);
    if (sum == null
        || sum.numericValue().intValue() != sum(article, bytes(document, Fields.STORED_META))) {
      throw new CorruptIndexException(
          "the article " + article.id() + " is not what was stored", "stored articles");
    }
    return article;
  }

  /** Returns the sum by which an article is known to be what was stored. */
  public static int sum(Article article, BytesRef meta) {
    int sum = article.id().hashCode();
    sum = 31 * sum + article.title().hashCode();
    sum = 31 * sum + article.body().hashCode();
    for (int i = 0; i < meta.length; i++) {
      sum = 31 * sum + meta.bytes[meta.offset + i];
    }
    return sum;
  }

  /** Reads an article with its mentions and claims, and checks that it is what was stored. */
  public static StoredArticle readWholeChecked(StoredFields stored, int parent) throws IOException {
    Document document = stored.document(parent);
    return withFindings(document, readChecked(document));
  }

  /** Reads an article with its mentions and claims. */
  public static StoredArticle read(StoredFields stored, int parent) throws IOException {
    Document document = stored.document(parent);
    return withFindings(document, article(document, text(document, Fields.STORED_BODY)));
  }

  /** Reads the claims of an article, which are unpacked as they are asked for. */
  public static StoredClaims readClaims(StoredFields stored, int parent) throws IOException {
    Document document = stored.document(parent, SAID);
    Article texts =
        Article.builder(text(document, Fields.STORED_ID))
            .title(text(document, Fields.STORED_TITLE))
            .body(text(document, Fields.STORED_BODY))
            .build();
    return StoredClaims.of(texts, new ByteSource(bytes(document, Fields.STORED_FOUND)));
  }

  private static StoredArticle withFindings(Document document, Article article) throws IOException {
    ByteSource in = new ByteSource(bytes(document, Fields.STORED_FOUND));
    PackedEntities entities = PackedEntities.of(article, in);
    List<Mention> mentions = FindingsCodec.readMentions(article, entities, in);
    List<Claim> claims = FindingsCodec.readClaims(article, entities, in);
    return new StoredArticle(article, Instants.ofMicros(firstAdded(document)), mentions, claims);
  }

  /** Reads the entities of an article. */
  public static List<Entity> readEntities(StoredFields stored, int parent) throws IOException {
    Document document = stored.document(parent, NAMED);
    Article article = article(document, text(document, Fields.STORED_BODY));
    return PackedEntities.of(article, new ByteSource(bytes(document, Fields.STORED_FOUND))).all();
  }

  private static Article article(Document document, String body) throws IOException {
    return ArticleCodec.read(
        text(document, Fields.STORED_ID),
        text(document, Fields.STORED_TITLE),
        body,
        new ByteSource(bytes(document, Fields.STORED_META)));
  }

  private static long firstAdded(Document document) throws IOException {
    IndexableField field = document.getField(Fields.STORED_FIRST);
    if (field == null) {
      throw new IOException("a document of the index lacks " + Fields.STORED_FIRST);
    }
    return field.numericValue().longValue();
  }

  private static String text(Document document, String field) throws IOException {
    String text = document.get(field);
    if (text == null) {
      throw new CorruptIndexException("a document of the index lacks " + field, "stored articles");
    }
    return text;
  }

  private static BytesRef bytes(Document document, String field) throws IOException {
    BytesRef bytes = document.getBinaryValue(field);
    if (bytes == null) {
      throw new CorruptIndexException("a document of the index lacks " + field, "stored articles");
    }
    return bytes;
  }
}
