package org.quotidian.article;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table whose first line names its columns (RFC 4180 and its kin): one article a row. */
final class TableReader implements ArticleReader {
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final JsonRecord names;
  private final Bounded in;
  private final ReaderOptions options;
  private final ReaderLimits limits;
  private final ArticleDraft draft = new ArticleDraft();
  private List<String> columns = List.of();
  private boolean done;

  TableReader(Reader reader, char delimiter, ReaderOptions options) throws IOException {
    this.options = options;
    this.limits = options.limits();
    this.in = new Bounded(reader, limits.maxRecordBytes());
    this.names = new JsonRecord(options);
    this.parser =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .get()
            .parse(in);
    this.rows = parser.iterator();
  }

  @Override
  public @Nullable Article next() throws IOException {
    if (done) {
      return null;
    }
    CSVRecord row;
    try {
      if (columns.isEmpty() && rows.hasNext()) {
        columns = rows.next().toList();
      }
      in.startRecord();
      if (!rows.hasNext()) {
        done = true;
        return null;
      }
      row = rows.next();
    } catch (UncheckedIOException | IllegalStateException e) {
      done = true;
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw unreadable("the table is broken from here on: " + cause.getMessage());
    }
    return article(row);
  }

  private Article article(CSVRecord row) throws UnreadableArticleException {
    draft.clear();
    try {
      for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
        JsonField.Named named = names.meaning(columns.get(i).strip());
        if (named != null && row.get(i).length() <= limits.maxTextLength()) {
          draft.put(named, Markup.plain(row.get(i), options));
        }
      }
    } catch (IllegalArgumentException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    }
    if (row.size() > columns.size()) {
      throw unreadable("the row has " + row.size() + " columns, the first line " + columns.size());
    }
    if (!draft.hasText()) {
      throw unreadable(JsonLinesReader.NO_TEXT);
    }
    return draft.build();
  }

  private UnreadableArticleException unreadable(String reason) {
    return new UnreadableArticleException("line " + parser.getCurrentLineNumber(), reason);
  }

  @Override
  public String doubt() {
    return draft.doubt();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /** Ends the input when one record takes more than its share, as a quote that is never closed. */
  private static final class Bounded extends FilterReader {
    private final int most;
    private long count;

    private Bounded(Reader reader, int most) {
      super(reader);
      this.most = most;
    }

    private void startRecord() {
      count = 0;
    }

    @Override
    public int read() throws IOException {
      count(1);
      return super.read();
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int chars) throws IOException {
      count += chars;
      if (count > most) {
        throw new DamagedInputException("a row is longer than " + most + " characters");
      }
    }
  }
}
