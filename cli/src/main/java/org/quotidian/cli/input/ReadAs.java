package org.quotidian.cli.input;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quotidian.article.ReaderOptions;
import picocli.CommandLine.Option;

/** How input files are to be understood. */
public final class ReadAs {
  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME",
      description = {
        "The input's name for a field, as in --map title=kopf. Fields are id, title, body,",
        "published, updated, source, byline, url, language and section; their usual other names",
        "are understood anyway."
      })
  private Map<String, String> names = new LinkedHashMap<>();

  @Option(
      names = "--reader",
      paramLabel = "FORMAT",
      description = {
        "Read every input as this, whatever it looks like: jsonl, json, csv, text, markdown,",
        "html, xml (feeds and agencies' messages), warc, mail or reuters."
      })
  private String reader = "";

  /**
   * Returns the options for the readers.
   *
   * @throws IllegalArgumentException if an article has no such field, or nothing such a format
   */
  public ReaderOptions options() {
    ReaderOptions options = ReaderOptions.DEFAULT.format(reader);
    for (Map.Entry<String, String> name : names.entrySet()) {
      options = options.field(name.getKey(), name.getValue());
    }
    return options;
  }
}
