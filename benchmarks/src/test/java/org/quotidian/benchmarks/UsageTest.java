package org.quotidian.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Wrong arguments are told before anything is measured. */
class UsageTest {
  @Test
  void theHelpNamesWhatIsTaken() {
    assertThat(usage("scale").help())
        .contains("./quotidian-bench scale [OPTION…]", "--sizes N,N", "--searching MB");
    assertThat(usage("speakers").help()).contains("speakers ANSWERS CORPUS [PART]\n");
  }

  @Test
  void rightArgumentsHaveNoFault() {
    assertThat(fault("scale", "--sizes", "10,20", "--corpus", "a.jsonl")).isEmpty();
    assertThat(fault("ratio", "--articles", "200", "--seconds", "30", "--least", "0.06")).isEmpty();
    assertThat(fault("generate", "50", "--gold", "--seed", "7")).isEmpty();
    assertThat(fault("recall")).isEmpty();
    assertThat(fault("latency", "--seconds", "0.5", "--kinds", "PERSON")).isEmpty();
    assertThat(fault("report", "--only", "index")).isEmpty();
  }

  @Test
  void anUnknownOptionIsNamedWithTheKnownOnes() {
    assertThat(fault("scale", "--size", "10")).contains("no option --size", "--sizes");
    assertThat(fault("recall", "--articles", "10")).contains("no option --articles", "it has none");
  }

  @Test
  void aMissingOrWrongValueIsTold() {
    assertThat(fault("peers", "--rounds")).isEqualTo("--rounds needs a value: --rounds N");
    assertThat(fault("peers", "--rounds", "--index", "d")).contains("--rounds needs a value");
    assertThat(fault("peers", "--rounds", "many")).contains("a whole number", "\"many\"");
    assertThat(fault("scale", "--sizes", "10;20")).contains("whole numbers with commas");
    assertThat(fault("ratio", "--least", "low")).contains("a number");
  }

  @Test
  void aMissingOrOneTooManyOperandIsTold() {
    assertThat(fault("confidence")).isEqualTo("GOLD is missing");
    assertThat(fault("draw-speakers", "a.jsonl", "ten", "1")).contains("COUNT must be");
    assertThat(fault("startup", "3", "4")).contains("\"4\" is one argument too many");
  }

  private static String fault(String subcommand, String... arguments) {
    return usage(subcommand).fault(List.of(arguments));
  }

  private static Usage usage(String subcommand) {
    Usage usage = Usages.of(subcommand);
    assertThat(usage).as(subcommand).isNotNull();
    return usage == null ? new Usage("", "", "", "") : usage;
  }
}
