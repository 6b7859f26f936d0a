package org.quotidian.entity;

/** The tagger over a gazetteer keeps what every tagger promises. */
class GazetteerTaggerTest extends EntityTaggerContract {
  private static final Gazetteer OWN =
      Gazetteer.parse(
          "name\ttype\taliases\nMaria Ortiz\tperson\tMaria|of the\nPort Lasker\tplace\tA|Xa\nsaid\torg\n");

  @Override
  protected EntityTagger tagger() {
    return OWN.over(EntityTaggers.standard());
  }
}
