package org.unodc.cop.tests.contract;

import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.Rulebook;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.testkit.RuleCorpus;

/** Validates records of the corpus. */
final class Corpus {
  private Corpus() {}

  static ValidationReport validate(byte[] utf8) {
    Conference conference = CopJson.of(Conference.class).read(utf8);
    return Rulebook.standard().validate(conference, RuleCorpus.day());
  }
}
