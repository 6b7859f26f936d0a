package org.quotidian.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a speaker does by a claim, and whether the article says so or denies it. */
class ActsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said the bridge was safe. | said | STATE",
        "The mayor denied that the bridge was unsafe. | denied | DENY",
        "The mayor accused the company of lying about the bridge. | accused | ACCUSE",
        "The mayor admitted that the bridge was unsafe. | admitted | ADMIT",
        "The mayor warned that the bridge could fall. | warned | WARN",
        "The mayor promised to mend the bridge. | promised | PROMISE",
        "The mayor urged the council to close the bridge. | urged | DEMAND",
        "The mayor called for an inquiry into the fall of the bridge. | called for | DEMAND",
        "The mayor asked whether the bridge was safe. | asked | ASK",
        "The mayor predicted that the bridge would fall. | predicted | PREDICT",
        "The mayor supports the plan to close the bridge. | supports | SUPPORT",
        "The mayor opposes the plan to close the bridge. | opposes | OPPOSE",
        "The mayor believes that the bridge is safe. | believes | BELIEVE",
        "The mayor hopes to open the bridge in June. | hopes | BELIEVE",
        // what the construction tells
        "The mayor insisted that the bridge was safe. | insisted | STATE",
        "The mayor asked the council to close the bridge. | asked | DEMAND",
        "The mayor alleged that the company had lied about the bridge. | alleged | ACCUSE",
        "The mayor criticised the company for lying about the bridge. | criticised | ACCUSE",
        "The mayor criticised the plan to close the bridge. | criticised | OPPOSE",
        "The mayor confirmed that the bridge was closed. | confirmed | STATE",
        "The mayor declined to say whether the bridge was closed. | declined | STATE",
        "The mayor refused to close the bridge. | refused | OPPOSE",
      })
  void theCueTellsTheAct(String text, String cue, ClaimAct act) {
    assertThat(Claims.in(text).by(cue).act()).isEqualTo(act);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said that the bridge was closed. | said | POSITIVE",
        "The mayor did not say that the bridge was closed. | say | NEGATIVE",
        "The mayor would not confirm that the bridge was closed. | confirm | NEGATIVE",
        "The mayor declined to say whether the bridge was closed. | declined | NEGATIVE",
        "The mayor never said that the bridge was closed. | said | NEGATIVE",
        "The mayor refused to close the bridge. | refused | POSITIVE",
      })
  void aNegatedCueGivesANegativeClaim(String text, String cue, Polarity polarity) {
    assertThat(Claims.in(text).by(cue).polarity()).isEqualTo(polarity);
  }
}
