package org.quotidian.cli.alerts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.quotidian.cli.console.Screen;
import org.quotidian.cli.console.Style;
import org.quotidian.cli.records.Shape;

/** An alert that is listed. */
public final class AlertShape implements Shape<Alert> {
  static final String CLAIMS = "claims";
  static final String ARTICLES = "articles";
  static final String MIN_CONFIDENCE = "min_confidence";
  static final String BELIEFS = "beliefs";
  static final String DEMONYMS = "demonyms";

  static void fields(Alert alert, JsonGenerator json) throws IOException {
    json.writeStringField("name", alert.name());
    json.writeStringField("of", of(alert));
    json.writeStringField("query", alert.query());
    json.writeNumberField(MIN_CONFIDENCE, alert.counted().minConfidence());
    json.writeBooleanField(BELIEFS, alert.counted().beliefs());
    json.writeBooleanField(DEMONYMS, alert.counted().demonyms());
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
    return List.of("name", "of", "query", "told", MIN_CONFIDENCE, BELIEFS, DEMONYMS);
  }

  @Override
  public List<String> cells(Alert alert) {
    return List.of(
        alert.name(),
        of(alert),
        alert.query(),
        alert.told().toString(),
        Double.toString(alert.counted().minConfidence()),
        Boolean.toString(alert.counted().beliefs()),
        Boolean.toString(alert.counted().demonyms()));
  }

  @Override
  public void text(Alert alert, int number, Screen screen) {
    screen.line(Style.STRONG, alert.name()).print("  " + of(alert) + "  ");
    screen.line(Style.PLAIN, alert.query() + alert.counted().written()).newline();
  }
}
