package org.quotidian.cli.records;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.quotidian.cli.console.Screen;
import org.quotidian.cli.console.Style;
import org.quotidian.cli.console.Words;
import org.quotidian.entity.Entity;
import org.quotidian.search.EntityCount;

/** An entity with how often it occurs; as what it occurs is a mention or a claim. */
public final class EntityShape implements Shape<EntityCount> {
  private final String type;
  private final String occurrence;

  /**
   * Says what is counted.
   *
   * @param type the record's type, such as "person"
   * @param occurrence "mention" or "claim"
   */
  public EntityShape(String type, String occurrence) {
    this.type = type;
    this.occurrence = occurrence;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public void json(EntityCount count, JsonGenerator json) throws IOException {
    Entity entity = count.entity();
    Findings.place(json, entity);
    json.writeNumberField("articles", count.articles());
    json.writeNumberField(occurrence + "s", count.occurrences());
    json.writeArrayFieldStart("spellings");
    for (String spelling : count.spellings()) {
      json.writeString(spelling);
    }
    json.writeEndArray();
  }

  @Override
  public List<String> columns() {
    return List.of("id", "name", "articles", occurrence + "s", "spellings");
  }

  @Override
  public List<String> cells(EntityCount count) {
    return List.of(
        count.entity().id(),
        count.entity().name(),
        Long.toString(count.articles()),
        Long.toString(count.occurrences()),
        String.join("; ", count.spellings()));
  }

  @Override
  public void text(EntityCount count, int number, Screen screen) {
    screen.line(Style.STRONG, count.entity().name()).print("  ");
    screen.print(
        Words.count(count.articles(), "article")
            + ", "
            + Words.count(count.occurrences(), occurrence));
    screen.print("  ").line(Style.FAINT, count.entity().id());
    List<String> others =
        count.spellings().stream().filter(s -> !s.equals(count.entity().name())).toList();
    if (!others.isEmpty()) {
      screen.print("  ").line(Style.FAINT, "also " + String.join(", ", others));
    }
    screen.newline();
  }
}
