package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Rule;

/** What should hold of references, text, personal data and sources anywhere in a record. */
final class RecordRules {
  static final ImmutableList<Rule<?>> ALL = ImmutableList.of();

  private RecordRules() {}
}
