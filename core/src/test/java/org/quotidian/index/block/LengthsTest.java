package org.quotidian.index.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.index.layout.Fields;

/** Lengths of some documents among many would be looked for one after the other for every term. */
class LengthsTest {
  @TempDir Path folder;

  @Test
  void everyDocumentHasALengthOfBodyAndContentButOnlyThoseWithWordsCount() throws IOException {
    try (NewsIndex index = NewsIndex.create(folder)) {
      index.add(
          Article.builder("a")
              .title("Mayor warns of floods")
              .body("Mayor Ada Quill warned of floods. \"The dam is old,\" Quill said on Monday.")
              .build());
      index.add(Article.builder("b").title("Only a headline").build());
      index.commit();
    }
    int articles = 0;
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(reader.maxDoc()).isGreaterThan(3);
      for (LeafReaderContext context : reader.leaves()) {
        LeafReader leaf = context.reader();
        for (String field : List.of(Fields.BODY, Fields.CONTENT)) {
          NumericDocValues lengths = leaf.getNormValues(field);
          assertThat(lengths).isNotNull();
          for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            assertThat(lengths.advanceExact(doc)).isTrue();
          }
        }
        articles += leaf.getDocCount(Fields.BODY);
        assertThat(leaf.getDocCount(Fields.CONTENT)).isLessThanOrEqualTo(leaf.maxDoc() - 1);
      }
    }
    assertThat(articles).isEqualTo(1);
  }
}
