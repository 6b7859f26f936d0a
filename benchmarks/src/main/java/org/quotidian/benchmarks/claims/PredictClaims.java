package org.quotidian.benchmarks.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quotidian.claim.attribution.AttributionFinder;
import org.quotidian.claim.attribution.Attributions;
import org.quotidian.claim.lexicon.Lexicon;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.Cues;
import org.quotidian.claim.weights.Weights;
import org.quotidian.entity.Mention;
import org.quotidian.text.AnnotatedText;

/**
 * Writes predictions of a weights file.
 *
 * <p>{@code PredictClaims GOLD WEIGHTS OUT.jsonl Q,S,A [N]}: the least probabilities of claims with
 * quoted words, of others of something said, of attitudes; of every Nth article only.
 */
public final class PredictClaims {
  private PredictClaims() {}

  public static void main(String[] args) throws IOException {
    Weights weights;
    try (InputStream in = Files.newInputStream(Path.of(args[1]))) {
      weights = Weights.read(in);
    }
    AttributionFinder finder =
        new AttributionFinder(
            weights,
            Float.parseFloat(args[3].split(",", -1)[0]),
            Float.parseFloat(args[3].split(",", -1)[1]),
            Float.parseFloat(args[3].split(",", -1)[2]));
    int every = args.length > 4 ? Integer.parseInt(args[4]) : 1;
    List<GoldArticle> articles = GoldArticle.read(Path.of(args[0]));
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(Path.of(args[2])), false, StandardCharsets.UTF_8)) {
      long tokens = 0;
      long nanos = 0;
      for (int i = 0; i < articles.size(); i += every) {
        GoldArticle article = articles.get(i);
        AnnotatedText text = AnnotatedText.of(article.body());
        List<Mention> mentions = article.mentions();
        long start = System.nanoTime();
        Reading r = Reading.of(text, mentions, Lexicon.standard(), article.title().isBlank());
        Cues cues = Cues.of(r);
        Attributions found = finder.find(r, cues);
        nanos += System.nanoTime() - start;
        tokens += r.size();
        write(out, article, text, found);
      }
      System.err.printf("%d tokens, %.0f tokens/s%n", tokens, tokens * 1e9 / nanos);
    }
  }

  private static void write(
      PrintStream out, GoldArticle article, AnnotatedText text, Attributions found) {
    StringBuilder line = new StringBuilder();
    line.append("{\"id\":\"").append(article.id().replace("\"", "\\\"")).append("\",\"claims\":[");
    for (int i = 0; i < found.size(); i++) {
      line.append(i == 0 ? "" : ",").append("{\"field\":\"body\",\"nestedIn\":");
      line.append(found.parent(i) < 0 ? "null" : "" + found.parent(i));
      line.append(",\"p\":").append(found.probability(i));
      line.append(",\"source\":").append(span(text, found.sourceStart(i), found.sourceEnd(i)));
      line.append(",\"cue\":")
          .append(span(text, found.cue(i) < 0 ? -1 : found.cueStart(i), found.cueEnd(i)));
      line.append(",\"content\":[");
      String gap = "";
      if (found.leftStart(i) >= 0) {
        line.append(span(text, found.leftStart(i), found.leftEnd(i)));
        gap = ",";
      }
      if (found.rightStart(i) >= 0) {
        line.append(gap).append(span(text, found.rightStart(i), found.rightEnd(i)));
      }
      for (int k = 0; k < found.extras(); k++) {
        if (found.extraOf(k) == i) {
          line.append(',').append(span(text, found.extraStart(k), found.extraEnd(k)));
        }
      }
      line.append("]}");
    }
    out.println(line.append("]}"));
  }

  private static String span(AnnotatedText text, int start, int end) {
    return start < 0
        ? "null"
        : "{\"start\":" + text.tokenStart(start) + ",\"end\":" + text.tokenEnd(end - 1) + "}";
  }
}
