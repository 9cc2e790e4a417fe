package org.unodc.cop.domain.trend;

import org.unodc.cop.domain.message.MessageKey;

/** The sentences about changes of figures and about claimed records, with their phrases. */
enum TrendSentence implements MessageKey {
  GREW("change.grew"),
  FELL("change.fell"),
  EQUAL("change.equal"),
  UNKNOWN("change.unknown"),
  SUGGESTS_GROWTH("change.suggests-growth"),
  SUGGESTS_DECLINE("change.suggests-decline"),
  SUGGESTS_EQUAL("change.suggests-equal"),

  PROVABLE("claim.provable"),
  PROVABLE_AS_FIRST("claim.provable-as-first"),
  CONTRADICTED("claim.contradicted"),
  CONTRADICTED_AS_PRINTED("claim.contradicted-as-printed"),
  OPEN("claim.open"),
  OPEN_AS_SESSIONS_ARE_UNKNOWN("claim.open-as-sessions-are-unknown"),
  OPEN_AS_NOTHING_IS_COMPARABLE("claim.open-as-nothing-is-comparable"),
  OPEN_AS_NOT_ALL_IS_COMPARABLE("claim.open-as-not-all-is-comparable"),

  SUMMARY_GREW("summary.grew"),
  SUMMARY_FELL("summary.fell"),
  SUMMARY_EQUAL("summary.equal"),
  SUMMARY_SUGGESTS_GROWTH("summary.suggests-growth"),
  SUMMARY_SUGGESTS_DECLINE("summary.suggests-decline"),
  SUMMARY_SUGGESTS_EQUAL("summary.suggests-equal"),
  SUMMARY_UNKNOWN("summary.unknown"),
  SUMMARY_PROVABLE("summary.provable"),
  SUMMARY_CONTRADICTED("summary.contradicted"),
  SUMMARY_OPEN("summary.open"),
  SUMMARY_NOTHING_COMPARABLE("summary.nothing-comparable"),
  SUMMARY_CHANGE("summary.change"),
  SUMMARY_ITEM("summary.item"),
  SUMMARY_MORE("summary.more"),

  SUBJECT_OF_CATEGORY("subject-of-category"),
  FIGURES_OF_SESSION("figures-of-session"),
  OTHER_SESSIONS("other-sessions");

  private final String key;

  TrendSentence(String name) {
    this.key = "trend." + name;
  }

  @Override
  public String key() {
    return key;
  }
}
