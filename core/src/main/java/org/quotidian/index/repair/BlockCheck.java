package org.quotidian.index.repair;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.snapshot.Matches;
import org.quotidian.index.stored.Listed;
import org.quotidian.index.stored.StoredArticles;
import org.quotidian.search.StoredArticle;

/** Checks that each live block is one article behind just its claims, and reads all of them back. */
final class BlockCheck {
  private final List<String> problems;
  private long articles;
  private long claims;

  BlockCheck(List<String> problems) {
    this.problems = problems;
  }

  long articles() {
    return articles;
  }

  long claims() {
    return claims;
  }

  void run(DirectoryReader reader) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    Weight parents = Matches.weight(searcher, Parents.QUERY);
    for (LeafReaderContext leaf : reader.leaves()) {
      check(leaf, Matches.in(leaf, parents));
    }
  }

  private void check(LeafReaderContext leaf, FixedBitSet parents) throws IOException {
    LeafReader reader = leaf.reader();
    StoredFields stored = reader.storedFields();
    Bits live = reader.getLiveDocs();
    int before = 0;
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      if (live != null && !live.get(doc)) {
        before = 0;
      } else if (!parents.get(doc)) {
        before++;
      } else {
        StoredArticle article = StoredArticles.readWholeChecked(stored, doc);
        if (article.claims().size() != before) {
          problems.add(
              "article "
                  + article.article().id()
                  + " has "
                  + article.claims().size()
                  + " claims, but "
                  + before
                  + " are searchable; add it again");
        }
        if (!Listed.read(leaf, doc).equals(Listed.of(article.article()))) {
          problems.add(
              "article "
                  + article.article().id()
                  + " is listed as another than it is; add it again");
        }
        articles++;
        claims += before;
        before = 0;
      }
    }
    if (before > 0) {
      problems.add(before + " claims at the end of a segment have no article");
    }
  }
}
