package org.quotidian.cli.records;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.IngestReport;
import org.quotidian.IngestReport.Rejection;

/** What could not be taken: the first for the report, all for a file if one is asked for. */
public final class Rejections implements Closeable {
  private static final int DOUBTS_SHOWN = 5;

  private final @Nullable Writer file;
  private final List<Rejection> first = new ArrayList<>();
  private final List<Rejection> doubts = new ArrayList<>();
  private long count;
  private long doubted;

  public Rejections(@Nullable Path file) throws IOException {
    this.file = file == null ? null : Files.newBufferedWriter(file);
  }

  public void add(Rejection rejection) {
    count++;
    if (first.size() < IngestReport.MAX_REJECTIONS) {
      first.add(rejection);
    }
    write(rejection);
  }

  /** Takes what of an article is not as it was given; the article itself is no rejection. */
  public void doubt(Rejection doubt) {
    if (doubts.size() < DOUBTS_SHOWN) {
      doubts.add(doubt);
    }
    doubted++;
    write(doubt);
  }

  /** Returns the first of what was doubted. */
  public List<Rejection> doubts() {
    return doubts;
  }

  /** Returns of how many articles something was doubted. */
  public long doubted() {
    return doubted;
  }

  /** Returns these and what the index itself rejected, as one report. */
  public IngestReport with(IngestReport taken) {
    taken.rejections().forEach(this::write);
    return new IngestReport(0, 0, 0, count, first).plus(taken);
  }

  /** Says a rejection in one line; what is not known of it is left out. */
  public static String worded(Rejection rejection) {
    StringBuilder text = new StringBuilder();
    for (String part : List.of(rejection.source(), rejection.position(), rejection.reason())) {
      text.append(text.isEmpty() || part.isEmpty() ? "" : ": ").append(part);
    }
    return text.toString();
  }

  private void write(Rejection rejection) {
    if (file != null) {
      Json.line(
          file,
          json -> {
            json.writeStringField("source", rejection.source());
            json.writeStringField("position", rejection.position());
            json.writeStringField("reason", rejection.reason());
          });
    }
  }

  @Override
  public void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the report", e);
    }
  }
}
