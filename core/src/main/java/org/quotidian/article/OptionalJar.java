package org.quotidian.article;

/** A library that only some formats need, so that those who do not read them need not carry it. */
enum OptionalJar {
  JSOUP("org.jsoup.Jsoup", "org.jsoup:jsoup"),
  CSV("org.apache.commons.csv.CSVParser", "org.apache.commons:commons-csv"),
  /** What reads CSV brings it along, unless somebody left it out. */
  IO("org.apache.commons.io.IOUtils", "commons-io:commons-io"),
  /** So with this one. */
  CODEC("org.apache.commons.codec.binary.Base64OutputStream", "commons-codec:commons-codec"),
  /** Needs the one that the CSV reader needs, too. */
  MIME("org.apache.james.mime4j.stream.MimeTokenStream", "org.apache.james:apache-mime4j-core"),
  WARC("org.netpreserve.jwarc.WarcReader", "org.netpreserve:jwarc");

  private final String type;
  private final String artifact;

  /** Names a class of it, and how it is depended on. */
  OptionalJar(String type, String artifact) {
    this.type = type;
    this.artifact = artifact;
  }

  /** Tells whether it can be used. */
  boolean isThere() {
    try {
      Class.forName(type, false, OptionalJar.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  /** Returns the first of {@code jars} that cannot be used, or the last. */
  static OptionalJar firstMissing(OptionalJar... jars) {
    for (OptionalJar jar : jars) {
      if (!jar.isThere()) {
        return jar;
      }
    }
    return jars[jars.length - 1];
  }

  /** Says that {@code what} cannot be read and what to do about it. */
  String missing(String what) {
    return "reading "
        + what
        + " needs the library "
        + artifact
        + ", which is not on the class path";
  }
}
