package org.quotidian.cli.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotidian.cli.console.Visible;

/** JSON that is as harmless on a terminal as text is: parsed, it equals what went in. */
public final class Json {
  /** The version of every record's layout. */
  public static final int SCHEMA = 1;

  private static final JsonFactory FACTORY =
      JsonFactory.builder().build().setCharacterEscapes(new Escapes());

  private Json() {}

  /** Writes a part of a record. */
  public interface Part {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes one object on a line of its own. */
  public static void line(Writer out, Part fields) {
    try {
      try (JsonGenerator json = generator(out)) {
        object(json, fields);
      }
      out.write("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a generator that leaves {@code out} open. */
  static JsonGenerator generator(Writer out) {
    try {
      return FACTORY
          .createGenerator(out)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an object of these fields. */
  public static void object(JsonGenerator json, Part fields) throws IOException {
    json.writeStartObject();
    fields.write(json);
    json.writeEndObject();
  }

  /** Writes a field whose value is an object, or null if there is no value. */
  static void field(JsonGenerator json, String name, boolean present, Part fields)
      throws IOException {
    json.writeFieldName(name);
    if (present) {
      object(json, fields);
    } else {
      json.writeNull();
    }
  }

  /** Writes a text, or null if there is none. */
  public static void text(JsonGenerator json, String name, @Nullable Object value)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value.toString());
    }
  }

  /** Writes a share or score with four digits behind the point at most. */
  public static void number(JsonGenerator json, String name, double value) throws IOException {
    json.writeNumberField(name, Math.rint(value * 10_000) / 10_000);
  }

  /** Escapes what a terminal may obey beyond what JSON itself escapes. */
  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private final int[] ascii = standardAsciiEscapesForJSON();

    private Escapes() {
      ascii[0x7F] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return c >= 0x7F && c <= 0xFFFF && Visible.isDangerous((char) c)
          ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c))
          : null;
    }
  }
}
