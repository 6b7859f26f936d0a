package org.quotidian.claim;

/** What a speaker does by the words attributed. */
public enum ClaimAct {
  /** Says so. */
  STATE,
  /** Says it is not so. */
  DENY,
  /** Blames somebody for it. */
  ACCUSE,
  /** Grants that it is so, against their interest. */
  ADMIT,
  /** Says what danger is ahead. */
  WARN,
  /** Commits to it. */
  PROMISE,
  /** Wants somebody to do it. */
  DEMAND,
  /** Wants to know it. */
  ASK,
  /** Says that it will be so. */
  PREDICT,
  /** Is for it. */
  SUPPORT,
  /** Is against it. */
  OPPOSE,
  /** Believes, hopes, fears, wants or plans it: an attitude, perhaps never uttered. */
  BELIEVE
}
