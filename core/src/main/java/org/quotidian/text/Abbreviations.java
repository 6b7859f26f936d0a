package org.quotidian.text;

/**
 * The abbreviations whose point belongs to them, and what may follow one that ends its sentence.
 *
 * <p>After an abbreviation a new sentence is only believed in where the next word is one that mostly
 * begins sentences: "Acme Inc. The company …" but "Acme Inc. President Jones".
 */
final class Abbreviations {
  /** The longest entry, in code units. */
  static final int LONGEST = 6;

  private static final WordSet WITH_POINT =
      WordSet.of(
          "Mr", "Mrs", "Ms", "Mx", "Dr", "Drs", "Prof", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs",
          "Gen", "Col", "Lt", "Capt", "Cmdr", "Cpl", "Sgt", "Maj", "Adm", "Brig", "Pvt", "Supt",
          "Insp", "Det", "Rev", "Hon", "Msgr", "Fr", "St", "Ste", "Sr", "Jr", "Esq", "Inc", "Corp",
          "Ltd", "Co", "Cos", "Bros", "LLC", "Plc", "plc", "Jan", "Feb", "Mar", "Apr", "Aug",
          "Sept", "Sep", "Oct", "Nov", "Dec", "Mt", "Ft", "vs", "etc", "Dept", "Univ", "Assn",
          "Ave", "Blvd", "Rd", "Hwy", "approx", "est", "Ala", "Ariz", "Ark", "Calif", "Colo",
          "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn",
          "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Vt",
          "Va", "Wash", "Wis", "Wyo", "Amb", "Atty", "Asst", "Pres", "Sec", "Messrs");

  private static final WordSet BEFORE_NUMBER =
      WordSet.of("No", "Nos", "no", "nos", "p", "pp", "Art");

  private static final WordSet SENTENCE_STARTERS =
      WordSet.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "By",
          "For",
          "From",
          "With",
          "To",
          "Of",
          "But",
          "And",
          "Or",
          "So",
          "Yet",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "You",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "My",
          "Your",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "Here",
          "When",
          "While",
          "If",
          "As",
          "After",
          "Before",
          "Since",
          "Until",
          "Although",
          "Though",
          "Because",
          "Some",
          "Many",
          "Most",
          "Several",
          "Both",
          "All",
          "One",
          "Two",
          "Three",
          "No",
          "Not",
          "What",
          "Who",
          "How",
          "Why",
          "Where",
          "Which",
          "Meanwhile",
          "However",
          "Also",
          "Even",
          "Only",
          "Under",
          "During",
          "Among",
          "Last",
          "Then",
          "Now",
          "Still",
          "Asked",
          "According",
          "Earlier",
          "Later",
          "Other",
          "Others",
          "Another",
          "Each",
          "Every",
          "Is",
          "Are",
          "Was",
          "Were",
          "Do",
          "Does",
          "Did",
          "Can",
          "Could",
          "Will",
          "Would",
          "Should",
          "Has",
          "Have",
          "Had",
          "Don't",
          "It's",
          "I'm",
          "Let",
          "Police",
          "Officials");

  private Abbreviations() {}

  /** Tells whether the point after the word {@code text[start, end)} belongs to it. */
  static boolean takesPoint(String text, int start, int end, boolean dotted) {
    int length = end - start;
    if (dotted) {
      return true;
    }
    if (length == 1) {
      char c = text.charAt(start);
      return Character.isUpperCase(c) && (c != 'I' || continuesName(text, end + 1));
    }
    if (length > LONGEST) {
      return false;
    }
    return WITH_POINT.contains(text, start, end)
        || (BEFORE_NUMBER.contains(text, start, end) && numberFollows(text, end + 1));
  }

  static boolean startsSentence(String text, int start, int end) {
    return SENTENCE_STARTERS.contains(text, start, end);
  }

  private static boolean numberFollows(String text, int from) {
    int i = from;
    while (i < text.length() && i < from + 2 && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  /** "I. M. Pei" is an initial, "and so am I. The" is not. */
  private static boolean continuesName(String text, int from) {
    return from + 2 < text.length()
        && text.charAt(from) == ' '
        && Character.isUpperCase(text.charAt(from + 1))
        && text.charAt(from + 2) == '.';
  }
}
