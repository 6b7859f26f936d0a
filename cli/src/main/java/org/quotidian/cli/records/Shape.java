package org.quotidian.cli.records;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.quotidian.cli.console.Screen;

/**
 * What one kind of record looks like in each format.
 *
 * @param <T> the record
 */
public interface Shape<T> {
  /** Returns the record's "type" in JSON. */
  String type();

  /** Writes the record's fields behind "schema" and "type". */
  void json(T record, JsonGenerator json) throws IOException;

  /** Returns the heads of the table. */
  List<String> columns();

  /** Returns the record's row in the table. */
  List<String> cells(T record);

  /** Prints the record for people. */
  void text(T record, int number, Screen screen);
}
