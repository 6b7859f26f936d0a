package org.quotidian.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a subcommand is used.
 *
 * @param name what it is called
 * @param operands the names of its arguments that are no options, the optional ones in brackets
 * @param what what it does
 * @param options a line for each option: its name, in most cases the name of its value in capitals, and what it does
 */
record Usage(String name, String operands, String what, String options) {
  /** What a value is by the name that it has here. */
  private static final Set<String> WHOLE = Set.of("N", "MB", "ARTICLES", "TIMES", "COUNT", "SEED");

  private static final Set<String> NUMBERS = Set.of("RATIO", "NUMBER");

  /** Returns what help says. */
  String help() {
    StringBuilder help = new StringBuilder(what).append("\n\n  ./quotidian-bench ").append(name);
    if (!operands.isEmpty()) {
      help.append(' ').append(operands);
    }
    if (!options.isEmpty()) {
      help.append(" [OPTION…]\n\n").append(options);
    } else {
      help.append('\n');
    }
    return help.toString();
  }

  /**
   * Returns what is wrong with some arguments, in words, or the empty string.
   *
   * <p>Values are checked as far as their names tell: N and the like are whole numbers.
   */
  String fault(List<String> arguments) {
    Map<String, String> known = values();
    List<String> given = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (!argument.startsWith("--")) {
        given.add(argument);
        continue;
      }
      String value = known.get(argument);
      if (value == null) {
        return "there is no option "
            + argument
            + (known.isEmpty()
                ? "; it has none"
                : "; there are " + String.join(" ", known.keySet()));
      }
      if (!value.isEmpty()) {
        if (++i == arguments.size() || arguments.get(i).startsWith("--")) {
          return argument + " needs a value: " + argument + " " + value;
        }
        String wrong = wrong(value, arguments.get(i));
        if (!wrong.isEmpty()) {
          return argument + " must be " + wrong + "; got \"" + arguments.get(i) + "\"";
        }
      }
    }
    return faultOfOperands(given);
  }

  private String faultOfOperands(List<String> given) {
    List<String> all = operands.isEmpty() ? List.of() : List.of(operands.split(" ", -1));
    for (int i = 0; i < all.size(); i++) {
      String operand = all.get(i);
      boolean optional = operand.startsWith("[");
      if (i >= given.size()) {
        if (optional) {
          break;
        }
        return operand + " is missing";
      }
      String wrong =
          wrong(optional ? operand.substring(1, operand.length() - 1) : operand, given.get(i));
      if (!wrong.isEmpty()) {
        return operand + " must be " + wrong + "; got \"" + given.get(i) + "\"";
      }
    }
    return given.size() > all.size()
        ? "\"" + given.get(all.size()) + "\" is one argument too many"
        : "";
  }

  /** Returns what a value should be and is not, or the empty string. */
  private static String wrong(String kind, String value) {
    if (kind.equals("N,N")) {
      for (String one : value.split(",", -1)) {
        if (!isNumber(one, true)) {
          return "whole numbers with commas between";
        }
      }
    } else if (WHOLE.contains(kind) && !isNumber(value, true)) {
      return "a whole number";
    } else if (NUMBERS.contains(kind) && !isNumber(value, false)) {
      return "a number";
    }
    return "";
  }

  private static boolean isNumber(String value, boolean whole) {
    try {
      return whole ? Long.parseLong(value) >= 0 : Double.parseDouble(value) >= 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Returns the options with the names of their values, the empty string for those without. */
  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : options.lines().toList()) {
      String[] words = line.strip().split(" +", 3);
      if (words[0].startsWith("--")) {
        boolean has = words.length > 1 && line.strip().charAt(words[0].length() + 1) != ' ';
        values.put(words[0], has ? words[1] : "");
      }
    }
    return values;
  }
}
