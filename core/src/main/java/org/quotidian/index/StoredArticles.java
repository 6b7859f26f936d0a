package org.quotidian.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.quotidian.article.Article;
import org.quotidian.claim.Claim;
import org.quotidian.entity.Entity;
import org.quotidian.entity.Mention;
import org.quotidian.search.StoredArticle;

/** Reads articles back as they were added. */
final class StoredArticles {
  private static final Set<String> LISTED =
      Set.of(Fields.STORED_ID, Fields.STORED_TITLE, Fields.STORED_META);
  private static final Set<String> ARTICLE =
      Set.of(Fields.STORED_ID, Fields.STORED_TITLE, Fields.STORED_META, Fields.STORED_BODY);

  private static final Set<String> FOUND = Set.of(Fields.STORED_FOUND);

  private StoredArticles() {}

  /** Reads an article without its body. */
  static Article readListed(StoredFields stored, int parent) throws IOException {
    return article(stored.document(parent, LISTED), "");
  }

  /** Reads an article. */
  static Article readArticle(StoredFields stored, int parent) throws IOException {
    Document document = stored.document(parent, ARTICLE);
    return article(document, text(document, Fields.STORED_BODY));
  }

  /** Reads an article with its mentions and claims. */
  static StoredArticle read(StoredFields stored, int parent) throws IOException {
    Document document = stored.document(parent);
    Article article = article(document, text(document, Fields.STORED_BODY));
    ByteSource in = new ByteSource(bytes(document, Fields.STORED_FOUND));
    List<Entity> entities = FindingsCodec.readEntities(in);
    List<Mention> mentions = FindingsCodec.readMentions(article, entities, in);
    List<Claim> claims = FindingsCodec.readClaims(article, entities, in);
    return new StoredArticle(article, mentions, claims);
  }

  /** Reads the entities of an article. */
  static List<Entity> readEntities(StoredFields stored, int parent) throws IOException {
    Document document = stored.document(parent, FOUND);
    return FindingsCodec.readEntities(new ByteSource(bytes(document, Fields.STORED_FOUND)));
  }

  private static Article article(Document document, String body) throws IOException {
    return ArticleCodec.read(
        text(document, Fields.STORED_ID),
        text(document, Fields.STORED_TITLE),
        body,
        new ByteSource(bytes(document, Fields.STORED_META)));
  }

  private static String text(Document document, String field) throws IOException {
    String text = document.get(field);
    if (text == null) {
      throw new IOException("a document of the index lacks " + field);
    }
    return text;
  }

  private static BytesRef bytes(Document document, String field) throws IOException {
    BytesRef bytes = document.getBinaryValue(field);
    if (bytes == null) {
      throw new IOException("a document of the index lacks " + field);
    }
    return bytes;
  }
}
