/**
 * News search by who, where and who-said-what: articles in; persons, places, organisations and
 * attributed claims out; and all of them found again. Start at {@link org.quotidian.NewsIndex}.
 */
module org.quotidian.core {
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires static apache.mime4j.core;
  requires static jwarc;
  requires static org.apache.commons.csv;
  requires static org.jsoup;
  requires org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.join;

  exports org.quotidian;
  exports org.quotidian.article;
  exports org.quotidian.claim;
  exports org.quotidian.entity;
  exports org.quotidian.search;
  exports org.quotidian.text;
}
