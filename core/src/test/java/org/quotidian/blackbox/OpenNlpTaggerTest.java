package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.entity.EntityTagger;
import org.quotidian.entity.EntityTaggerContract;
import org.quotidian.entity.EntityType;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.EntityCount;
import org.quotidian.search.NewsQuery;

/** Another name finder behind the seam keeps the contract, and is indexed and searched with. */
class OpenNlpTaggerTest extends EntityTaggerContract {
  private static final EntityTagger TAGGER = new OpenNlpTagger(trained());

  @Override
  protected EntityTagger tagger() {
    return TAGGER;
  }

  @Test
  void whatItFindsIsIndexedAndSearched() throws IOException {
    NewsIndexConfig config = NewsIndexConfig.builder().tagger(TAGGER).build();
    try (NewsIndex index = NewsIndex.inMemory(config)) {
      index.add(
          Article.builder("a").body("Elena Navarro said the port of Lasker would open .").build());
      index.add(Article.builder("b").body("The weather stayed dry .").build());
      index.commit();
      assertThat(index.search(NewsQuery.person("navarro")).hits())
          .extracting(ArticleHit::id)
          .containsExactly("a");
      assertThat(index.entities(EntityType.PLACE, NewsQuery.all(), 5))
          .extracting(EntityCount::entity)
          .extracting(entity -> entity.id())
          .containsExactly("place:lasker");
      assertThat(index.claims(NewsQuery.speaker("Elena Navarro")).total()).isEqualTo(1);
    }
  }

  /** Trains on sentences of our own; enough to show the way, not to find names in the news. */
  private static TokenNameFinderModel trained() {
    List<NameSample> samples = new ArrayList<>();
    String[] people = {"Elena Navarro", "Peter Hollis", "Maria Ortiz", "Jane Roehampton"};
    String[] places = {"Lasker", "Norwich", "Zorkovo", "Port Arden"};
    String[] orgs = {"Roadrunner Steel", "Ostmark Bank", "Northwind Software", "Arden Mills"};
    try {
      for (int i = 0; i < people.length * places.length; i++) {
        String person = "<START:person> " + people[i % 4] + " <END>";
        String place = "<START:place> " + places[i / 4] + " <END>";
        String org = "<START:org> " + orgs[(i + i / 4) % 4] + " <END>";
        samples.add(
            NameSample.parse(person + " said the port of " + place + " would open .", true));
        samples.add(NameSample.parse(person + " of " + org + " resigned on Monday .", false));
        samples.add(NameSample.parse("Profits of " + org + " fell in " + place + " .", false));
        samples.add(NameSample.parse("The weather stayed dry on Tuesday .", false));
      }
      TrainingParameters parameters = TrainingParameters.defaultParams();
      parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
      parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
      return NameFinderME.train(
          "en",
          null,
          ObjectStreamUtils.createObjectStream(samples),
          parameters,
          new TokenNameFinderFactory());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
