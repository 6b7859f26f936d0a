package org.quotidian.cli.records;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Out;
import org.quotidian.cli.console.Screen;
import org.quotidian.cli.console.Style;

/**
 * Prints records one after the other in the format asked for, in constant memory.
 *
 * @param <T> the kind of record
 */
public abstract class Records<T> {
  final Shape<T> shape;
  private int count;

  private Records(Shape<T> shape) {
    this.shape = shape;
  }

  /** Returns what prints records of this shape in this format. */
  public static <T> Records<T> in(Format format, Shape<T> shape, Console console) {
    return switch (format) {
      case TEXT -> new Text<>(shape, console.screen());
      case JSON -> new Document<>(shape, console.out());
      case JSONL -> new Lines<>(shape, console.out());
      case CSV -> new Table<>(shape, console.out(), ',');
      case TSV -> new Table<>(shape, console.out(), '\t');
    };
  }

  /** What stands behind the last record: fields for JSON, a line for people. */
  public record Closing(Json.Part fields, String line) {
    public static final Closing NONE = new Closing(json -> {}, "");
  }

  /** Prints one record. */
  public final void add(T record) {
    count++;
    try {
      put(record, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns how many records were printed. */
  public final int count() {
    return count;
  }

  /** Prints what stands behind the last record. */
  public final void end(Closing closing) {
    try {
      close(closing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  abstract void put(T record, int number) throws IOException;

  abstract void close(Closing closing) throws IOException;

  private static <T> void fields(Shape<T> shape, T record, JsonGenerator json) throws IOException {
    json.writeNumberField("schema", Json.SCHEMA);
    json.writeStringField("type", shape.type());
    shape.json(record, json);
  }

  private static final class Text<T> extends Records<T> {
    private final Screen screen;

    private Text(Shape<T> shape, Screen screen) {
      super(shape);
      this.screen = screen;
    }

    @Override
    void put(T record, int number) {
      shape.text(record, number, screen);
    }

    @Override
    void close(Closing closing) {
      if (!closing.line().isEmpty()) {
        screen.print(Style.FAINT, closing.line()).newline();
      }
      screen.flush();
    }
  }

  private static final class Lines<T> extends Records<T> {
    private final Out out;

    private Lines(Shape<T> shape, Out out) {
      super(shape);
      this.out = out;
    }

    @Override
    void put(T record, int number) {
      Json.line(out, json -> fields(shape, record, json));
    }

    @Override
    void close(Closing closing) {
      if (!closing.line().isEmpty()) {
        Json.line(
            out,
            json -> {
              json.writeNumberField("schema", Json.SCHEMA);
              json.writeStringField("type", "summary");
              closing.fields().write(json);
            });
      }
      out.flush();
    }
  }

  private static final class Document<T> extends Records<T> {
    private final Out out;
    private final JsonGenerator json;

    private Document(Shape<T> shape, Out out) {
      super(shape);
      this.out = out;
      this.json = Json.generator(out).useDefaultPrettyPrinter();
      try {
        json.writeStartObject();
        json.writeNumberField("schema", Json.SCHEMA);
        json.writeArrayFieldStart("hits");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    void put(T record, int number) throws IOException {
      Json.object(json, j -> fields(shape, record, j));
    }

    @Override
    void close(Closing closing) throws IOException {
      json.writeEndArray();
      closing.fields().write(json);
      json.writeEndObject();
      json.close();
      out.write("\n");
      out.flush();
    }
  }

  private static final class Table<T> extends Records<T> {
    private final Out out;
    private final char comma;

    private Table(Shape<T> shape, Out out, char comma) {
      super(shape);
      this.out = out;
      this.comma = comma;
      Cells.row(out, comma, shape.columns());
    }

    @Override
    void put(T record, int number) {
      Cells.row(out, comma, shape.cells(record));
    }

    @Override
    void close(Closing closing) {
      out.flush();
    }
  }
}
