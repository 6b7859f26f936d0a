package org.quotidian.entity.gazetteer;

/** What a word or phrase may be, as bits of a {@link Lexicon} entry; several may hold at once. */
public final class LexiconFlag {
  /** The beginning of a longer phrase. */
  public static final long PREFIX = 1L;

  /** The name of a country. */
  public static final long COUNTRY = 1L << 1;

  /** The name of a state, province or the like. */
  public static final long REGION = 1L << 2;

  /** The name of a city of half a million or more, or of a capital. */
  public static final long LARGE_CITY = 1L << 3;

  /** The name of a city of a hundred thousand or more. */
  public static final long CITY = 1L << 4;

  /** The name of a smaller town. */
  public static final long TOWN = 1L << 5;

  /** The name of a sea, mountain range, island, part of the world or other stretch of the globe. */
  public static final long AREA = 1L << 6;

  /** A word derived from a country's name. */
  public static final long DEMONYM = 1L << 7;

  /** A given name of men. */
  public static final long MALE = 1L << 8;

  /** A given name of women. */
  public static final long FEMALE = 1L << 9;

  /** A given name, common or not. */
  public static final long GIVEN = 1L << 10;

  /** A common surname. */
  public static final long COMMON_SURNAME = 1L << 11;

  /** A surname, common or not. */
  public static final long SURNAME = 1L << 12;

  /** The full name of a known person. */
  public static final long PERSON = 1L << 13;

  /** The name of a company. */
  public static final long COMPANY = 1L << 14;

  /** The name of a party. */
  public static final long PARTY = 1L << 15;

  /** The name of another organisation. */
  public static final long ORGANISATION = 1L << 16;

  /** The name of a newspaper, broadcaster or news agency. */
  public static final long OUTLET = 1L << 17;

  /** A short name made of initials. */
  public static final long ACRONYM = 1L << 18;

  /** A common English word in lower case. */
  public static final long COMMON_WORD = 1L << 19;

  /** A very common English word in lower case (the first thousand). */
  public static final long TOP_WORD = 1L << 20;

  /** A form of address or rank that stands before a name: "Mr.", "Gen.". */
  public static final long TITLE = 1L << 21;

  /** What somebody is: "minister", "striker", "spokesman". */
  public static final long ROLE = 1L << 22;

  /** A verb of speech in a form that follows its subject: "said". */
  public static final long SPEECH = 1L << 23;

  /** A word that organisations' names end in or are built on: "University", "Corp". */
  public static final long ORG_HEAD = 1L << 24;

  /** A word that places' names end in or are built on: "River", "Airport". */
  public static final long PLACE_HEAD = 1L << 25;

  /** A preposition that places often follow. */
  public static final long PLACE_PREPOSITION = 1L << 26;

  /** A month or a day of the week. */
  public static final long CALENDAR = 1L << 27;

  /** A word for kin: "father", "wife". */
  public static final long KIN = 1L << 28;

  /** A word for a thing that is no person, place or organisation: "Olympics", "Bible", "Act". */
  public static final long OTHER_HEAD = 1L << 29;

  /** A small word that may stand inside a name: "of", "von", "al". */
  public static final long LINK = 1L << 30;

  /** A legal form: "Inc". */
  public static final long LEGAL_FORM = 1L << 31;

  private LexiconFlag() {}
}
