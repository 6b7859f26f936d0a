package org.quotidian.benchmarks.synthetic;

import org.quotidian.entity.EntityType;

/**
 * Somebody, somewhere or an organisation that articles name.
 *
 * @param type what it is
 * @param name the whole name
 * @param last a person's last name; else the whole name
 * @param pronoun "she" or "he" for persons, else "it"
 * @param role a person's office, else empty
 */
record Named(EntityType type, String name, String last, String pronoun, String role) {

  static Named of(EntityType type, String name) {
    return new Named(type, name, name, "it", "");
  }

  /** Returns the way to address this person before the last name. */
  String honorific() {
    return pronoun.equals("she") ? "Ms." : "Mr.";
  }
}
