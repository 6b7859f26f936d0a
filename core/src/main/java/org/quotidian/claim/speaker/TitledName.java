package org.quotidian.claim.speaker;

import java.util.List;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;

/**
 * A person's name behind a title with a preposition in it: "Secretary of State Mike Pompeo", "Ambassador
 * to the UN Kelly Craft". In "a spokesman for President Lee" and "supporters of Lee" the name is not whom
 * the noun means.
 */
final class TitledName {
  private static final int LONGEST = 10;

  private TitledName() {}

  /**
   * Returns the first token of the person's name that ends the title, or -1.
   *
   * @param start where the title begins
   * @param core the token behind its first noun: the preposition
   */
  static int of(Reading r, List<Mention> mentions, int start, int core, int end) {
    int head = core - 1;
    boolean preposition =
        core < end && (r.is(core, WordGroup.PREPOSITION) || r.is(core, WordGroup.TO));
    if (!preposition || head < start || !isTitle(r, start, head)) {
      return -1;
    }
    boolean certain = head > r.sentenceFirst(head);
    int said = 0;
    boolean office = false;
    for (int t = core + 1; t < end && t < core + LONGEST; t++) {
      int m = r.mention[t];
      if (m >= 0 && mentions.get(m).type() == EntityType.PERSON) {
        boolean whole = said > 0 && (certain || !office);
        return whole && mentions.get(m).form() == Mention.Form.NAME ? t : -1;
      }
      office = m < 0 && r.is(t, WordClass.PERSON_NOUN);
      if (m >= 0 || (r.text().isCapitalised(t) && !office)) {
        said++;
      } else if (!office && !joins(r, t)) {
        return -1;
      }
    }
    return -1;
  }

  /** Tells whether a noun without an article, in capitals and of one person, may open a title. */
  private static boolean isTitle(Reading r, int start, int head) {
    int word = r.words[head];
    int role = word < 0 ? 0 : r.lexicon().role(word);
    if (role == 0 || role >= 16 || !r.text().isCapitalised(head)) {
      return false;
    }
    for (int t = start; t <= head; t++) {
      if (r.is(t, WordGroup.DETERMINER) || r.is(t, WordClass.POSSESSIVE_MARK)) {
        return false;
      }
    }
    return true;
  }

  /** Small words within a title: "of the Office of Management and Budget". */
  private static boolean joins(Reading r, int t) {
    return r.is(t, WordClass.ARTICLE)
        || r.is(t, WordClass.AND)
        || r.is(t, WordGroup.PREPOSITION)
        || r.is(t, WordGroup.TO);
  }
}
