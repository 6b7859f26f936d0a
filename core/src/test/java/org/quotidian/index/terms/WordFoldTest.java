package org.quotidian.index.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFoldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Troops|troops",
        "CAFÉ|cafe",
        "Łódź|lodz",
        "O’Brien|obrien",
        "don't|dont",
        "build-up|build up",
        "14,000|14000",
        "3.5|3.5",
        "U.S.|us",
        "U.S.-led|us led",
        "example.org|example org",
        "2nd|2nd",
        "straße|strasse",
        "ﬁne|fine",
        "İstanbul|istanbul",
        "—|''",
        "1,2,3|123",
        "e\u0301tat|etat",
      })
  void aTokenIsFoldedToItsWords(String token, String words) {
    assertThat(String.join(" ", WordFold.fold(token))).isEqualTo(words);
  }
}
