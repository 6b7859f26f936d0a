package org.quotidian.cli.records;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quotidian.cli.console.Screen;

/**
 * What an alert tells of: a hit, and in all but text the alert's name before it.
 *
 * @param <T> the kind of hit
 */
public final class ToldShape<T> implements Shape<T> {
  private static final String ALERT = "alert";

  private final String alert;
  private final Shape<T> hit;

  public ToldShape(String alert, Shape<T> hit) {
    this.alert = alert;
    this.hit = hit;
  }

  @Override
  public String type() {
    return hit.type();
  }

  @Override
  public void json(T record, JsonGenerator json) throws IOException {
    json.writeStringField(ALERT, alert);
    hit.json(record, json);
  }

  @Override
  public List<String> columns() {
    return behindAlert(ALERT, hit.columns());
  }

  @Override
  public List<String> cells(T record) {
    return behindAlert(alert, hit.cells(record));
  }

  @Override
  public void text(T record, int number, Screen screen) {
    hit.text(record, number, screen);
  }

  private static List<String> behindAlert(String first, List<String> rest) {
    List<String> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }
}
