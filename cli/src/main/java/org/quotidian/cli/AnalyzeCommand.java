package org.quotidian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimExtractor;
import org.quotidian.claim.ClaimExtractors;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.input.ArticleInputs;
import org.quotidian.cli.input.ReadAs;
import org.quotidian.cli.records.Findings;
import org.quotidian.cli.records.Format;
import org.quotidian.cli.records.Json;
import org.quotidian.cli.records.MarkedArticle;
import org.quotidian.cli.records.Rejections;
import org.quotidian.entity.EntityTagger;
import org.quotidian.entity.EntityTaggers;
import org.quotidian.entity.Gazetteer;
import org.quotidian.entity.Mention;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze}: shows what is found in articles, without an index. */
@picocli.CommandLine.Command(
    name = "analyze",
    header = {
      "Show the persons, places, organisations and claims of articles, without an index.",
      "",
      "  quotidian analyze article.txt",
      "  quotidian analyze --format jsonl - < articles.jsonl",
      ""
    })
final class AnalyzeCommand extends Command {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files or directories; - or nothing is standard input.")
  private List<String> paths = new ArrayList<>();

  @Mixin private final ReadAs readAs = new ReadAs();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), or jsonl: one line per article.")
  private Format format = Format.TEXT;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "People, places and organisations of your own, tab-separated; see docs/names.md.")
  private @Nullable Path gazetteer;

  @Option(
      names = "--explain",
      description = "Show why each claim is listed: construction, parts, speaker, confidence.")
  private boolean explain;

  @Option(
      names = "--weaker",
      description =
          "With jsonl, list weaker mentions of places among the mentions too: \"Ukrainian\", and Michigan in"
              + " \"University of Michigan\".")
  private boolean weaker;

  AnalyzeCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (format == Format.CSV || format == Format.TSV) {
      throw usage("analyze prints text or jsonl");
    }
    Gazetteer own = gazetteer == null ? Gazetteer.none() : Gazetteer.read(gazetteer);
    EntityTagger tagger = own.over(EntityTaggers.standard());
    ClaimExtractor extractor = ClaimExtractors.standard();
    List<String> inputs = paths.isEmpty() ? List.of("-") : paths;
    long analysed = 0;
    try (ArticleInputs articles =
        new ArticleInputs(
            inputs,
            readAs.options().inPlace(true),
            console,
            Set.of(),
            Instant.MIN,
            rejection -> console.complain(Rejections.worded(rejection)),
            doubt -> {})) {
      for (Article article = articles.next(); article != null; article = articles.next()) {
        AnnotatedArticle annotated = AnnotatedArticle.of(article);
        List<Mention> mentions = tagger.tag(annotated);
        List<Claim> claims = extractor.extract(annotated, mentions);
        analysed++;
        if (format.isJson()) {
          print(article, mentions, claims);
        } else {
          new MarkedArticle(console.screen(), explain).print(article, mentions, claims);
        }
        console.out().flush(); // a pipe gets its answer at once
      }
      return articles.missing() ? Exit.USAGE : analysed == 0 ? Exit.NOTHING : Exit.FOUND;
    }
  }

  private void print(Article article, List<Mention> mentions, List<Claim> claims) {
    Json.line(
        console.out(),
        json -> {
          json.writeNumberField("schema", Json.SCHEMA);
          json.writeStringField("id", article.id());
          Findings.mentions(json, mentions, weaker);
          Findings.claims(json, claims, explain);
        });
  }
}
