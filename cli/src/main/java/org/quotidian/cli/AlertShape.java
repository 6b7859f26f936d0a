package org.quotidian.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** An alert that is listed. */
final class AlertShape implements Shape<Alert> {
  static final String CLAIMS = "claims";
  static final String ARTICLES = "articles";

  static void fields(Alert alert, JsonGenerator json) throws IOException {
    json.writeStringField("name", alert.name());
    json.writeStringField("of", of(alert));
    json.writeStringField("query", alert.query());
    json.writeStringField("told", alert.told().toString());
  }

  private static String of(Alert alert) {
    return alert.ofClaims() ? CLAIMS : ARTICLES;
  }

  @Override
  public String type() {
    return "alert";
  }

  @Override
  public void json(Alert alert, JsonGenerator json) throws IOException {
    fields(alert, json);
  }

  @Override
  public List<String> columns() {
    return List.of("name", "of", "query", "told");
  }

  @Override
  public List<String> cells(Alert alert) {
    return List.of(alert.name(), of(alert), alert.query(), alert.told().toString());
  }

  @Override
  public void text(Alert alert, int number, Screen screen) {
    screen.line(Style.STRONG, alert.name()).print("  " + of(alert) + "  ");
    screen.line(Style.PLAIN, alert.query()).newline();
  }
}
