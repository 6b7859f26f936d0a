package org.quotidian.benchmarks.analysis;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.benchmarks.corpus.Corpus;
import org.quotidian.claim.Claim;
import org.quotidian.entity.Mention;

/**
 * The whole analysis of an article beside Stanford CoreNLP's pipeline for quotations and their
 * speakers: tokens, sentences, parts of speech, lemmas, names, dependencies, coreference, quotations.
 *
 * <p>Its models are 474 MB and it is GPL, so it is no dependency: {@code mvn -Pcorenlp …} puts its jars
 * into a folder, and it is called by name from there, in a class loader of its own. Both go through the same
 * articles on one thread; the time is the processor's. CoreNLP, which takes seconds for an article, reads
 * the first once before and then each once; ours reads them all two hundred times before, and the median
 * of as many times again counts.
 *
 * <p>{@code ./quotidian-bench corenlp --jars DIRECTORY [--corpus FILE] [--articles N]}
 */
public final class BesideCoreNlp {
  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";
  private static final int PASSES = 200;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private BesideCoreNlp() {}

  /** Measures and prints. */
  public static void main(String[] args) throws Exception {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      given.put(args[i], args[i + 1]);
    }
    if (!given.containsKey("--jars")) {
      System.err.println("say where CoreNLP's jars are: --jars DIRECTORY (benchmarks/README.md)");
      System.exit(2);
      return;
    }
    int articles = Integer.parseInt(given.getOrDefault("--articles", "10"));
    Corpus corpus = Corpus.load(given.getOrDefault("--corpus", Corpus.GENERATED), articles);
    try (URLClassLoader loader = loader(Path.of(given.getOrDefault("--jars", "")))) {
      Step coreNlp = coreNlp(loader);
      Step ours = ours();
      coreNlp.take(corpus.articles().getFirst());
      double theirRate = rate(corpus, coreNlp);
      double[] ourRates = new double[2 * PASSES];
      for (int i = 0; i < ourRates.length; i++) {
        ourRates[i] = rate(corpus, ours);
      }
      Arrays.sort(ourRates, PASSES, ourRates.length);
      double ourRate = ourRates[PASSES + PASSES / 2];
      System.out.printf(
          Locale.ROOT,
          "%,d articles, %,d tokens; tokens in a second of one processor%n",
          corpus.articles().size(),
          corpus.tokens());
      System.out.printf(Locale.ROOT, "CoreNLP (%s) %,.0f%n", ANNOTATORS, theirRate);
      System.out.printf(
          Locale.ROOT, "Quotidian %,.0f, %,.0f times as many%n", ourRate, ourRate / theirRate);
    }
  }

  /** What is done with each article. */
  private interface Step {
    void take(Article article) throws ReflectiveOperationException;
  }

  private static double rate(Corpus corpus, Step step) throws ReflectiveOperationException {
    long began = THREADS.getCurrentThreadCpuTime();
    for (Article article : corpus.articles()) {
      step.take(article);
    }
    return corpus.tokens() * 1e9 / (THREADS.getCurrentThreadCpuTime() - began);
  }

  private static Step ours() {
    NewsIndexConfig config = NewsIndexConfig.standard();
    return article -> {
      AnnotatedArticle annotated = AnnotatedArticle.of(article);
      List<Mention> mentions = config.tagger().tag(annotated);
      List<Claim> claims = config.extractor().extract(annotated, mentions);
      if (claims.size() > article.body().length()) {
        throw new IllegalStateException("more claims than letters");
      }
    };
  }

  private static Step coreNlp(ClassLoader loader) throws ReflectiveOperationException {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    Thread.currentThread().setContextClassLoader(loader);
    Class<?> type = loader.loadClass("edu.stanford.nlp.pipeline.StanfordCoreNLP");
    Object pipeline = type.getConstructor(Properties.class).newInstance(properties);
    return article ->
        type.getMethod("processToCoreDocument", String.class)
            .invoke(pipeline, article.title() + ".\n\n" + article.body());
  }

  private static URLClassLoader loader(Path directory) throws IOException {
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".jar")).sorted().toList()) {
        jars.add(file.toUri().toURL());
      }
    }
    return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
