package org.quotidian.index.spans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotidian.article.ArticleField;
import org.quotidian.index.block.WordStream;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.lookup.WordPattern;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.terms.TermSequence;
import org.quotidian.index.terms.TermTable;
import org.quotidian.search.SearchTimeoutException;
import org.quotidian.text.AnnotatedText;

class PatternSourceTest {
  private static final int ARTICLES = 40;
  private static final Deadline LATER = Deadline.ofSearch(Duration.ofMinutes(1));

  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;

  @BeforeEach
  void articlesOfWordsOfTwoOrThreeLetters() throws IOException {
    Random random = new Random(3);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      TermTable table = new TermTable(TermTable.SMALL);
      for (int article = 0; article < ARTICLES; article++) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 30; word++) {
          for (int letter = 2 + random.nextInt(2); letter > 0; letter--) {
            text.append((char) ('k' + random.nextInt(4)));
          }
          text.append(' ');
        }
        TermSequence sequence = new TermSequence();
        sequence.fill(AnnotatedText.of(text.toString()), table);
        Document document = new Document();
        document.add(new TextField(Fields.BODY, new WordStream(sequence).of(sequence).whole()));
        document.add(new StoredField(Fields.STORED_BODY, text.toString()));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void findsTheSameHoweverManyWordsAreReadInWhichWay() throws IOException {
    for (String pattern : List.of("k*", "kl*", "?l*", "*n", "k?m")) {
      List<String> open = places(pattern, Integer.MAX_VALUE, 0);
      assertThat(open).isNotEmpty();
      assertThat(places(pattern, 2, 10_000)).as(pattern + " kept").isEqualTo(open);
      assertThat(places(pattern, 2, 20)).as(pattern + " read").isEqualTo(open);
      assertThat(places(pattern, 0, 0)).as(pattern + " in few").isEqualTo(open);
    }
  }

  @Test
  void goesThroughWordsOnlyUntilTheDeadline() {
    Deadline over = Deadline.ofSearch(Duration.ofSeconds(-1));
    PatternSource source = PatternSource.inMany(words("k*", over), ArticleField.BODY, over);
    assertThatThrownBy(() -> source.in(reader.leaves().get(0)))
        .isInstanceOf(SearchTimeoutException.class);
  }

  private static WordPattern words(String pattern, Deadline deadline) {
    return WordPattern.wildcard(Fields.BODY, pattern, deadline);
  }

  private List<String> places(String pattern, int mostOpen, int mostKept) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(0);
    PatternSource source =
        new PatternSource(words(pattern, LATER), ArticleField.BODY, mostOpen, mostKept, LATER);
    SpanFinder finder = Objects.requireNonNull(source.in(leaf));
    List<String> places = new ArrayList<>();
    Spans found = new Spans();
    for (int doc = 0; doc < ARTICLES; doc += 1 + doc % 3) {
      finder.find(doc, found);
      for (int i = 0; i < found.size(); i++) {
        places.add(doc + ":" + found.first(i) + "-" + found.last(i));
      }
    }
    return places;
  }
}
