package org.quotidian.index.spans;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;

/** The articles that are among those of the title or among those of the body. */
final class TextsIterator extends DocIdSetIterator {
  private final DocIdSetIterator title;
  private final DocIdSetIterator body;
  private int doc = -1;

  TextsIterator(DocIdSetIterator title, DocIdSetIterator body) {
    this.title = title;
    this.body = body;
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() throws IOException {
    if (title.docID() == doc) {
      title.nextDoc();
    }
    if (body.docID() == doc) {
      body.nextDoc();
    }
    return lower();
  }

  @Override
  public int advance(int target) throws IOException {
    if (title.docID() < target) {
      title.advance(target);
    }
    if (body.docID() < target) {
      body.advance(target);
    }
    return lower();
  }

  private int lower() {
    doc = Math.min(title.docID(), body.docID());
    return doc;
  }

  @Override
  public long cost() {
    return title.cost() + body.cost();
  }
}
