package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** The findings on the shipped record do not depend on unrelated changes. */
class FindingsStandTest {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  /** Remarks name values by their places in lists. */
  private static final String PLACES_OF_REMARKS = "source.remark-is-about-an-existing-value";

  private static final byte[] RECORD = JSON.writeBytes(ReferenceRecords.untoc());

  @Test
  void whenTheListsOfTheRecordAreInAnotherOrder() {
    JsonTree record = JsonTree.of(RECORD);
    JsonTree shuffled = record;
    for (Map.Entry<String, Object> member : record.members().entrySet()) {
      if (member.getValue() instanceof List<?> list) {
        List<Object> other = new ArrayList<>(list);
        Collections.shuffle(other, new Random(1));
        shuffled = shuffled.with('/' + member.getKey(), other);
      }
    }

    assertThat(findings(Corpus.validate(shuffled.bytes())))
        .filteredOn(finding -> !finding.startsWith(PLACES_OF_REMARKS))
        .containsExactlyInAnyOrderElementsOf(findings(Corpus.validate(RECORD)));
  }

  @Test
  void whenSomethingElseIsInTheRecordToo() {
    Conference more =
        ReferenceRecords.untoc().toBuilder()
            .addStakeholders(
                Stakeholder.builder()
                    .id(new StakeholderId("harbour-watch"))
                    .name(LocalizedText.english("Harbour Watch"))
                    .build())
            .build();

    assertThat(findings(Corpus.validate(JSON.writeBytes(more))))
        .filteredOn(finding -> !finding.contains("harbour-watch"))
        .containsExactlyElementsOf(findings(Corpus.validate(RECORD)));
  }

  @Test
  void whenTheRecordIsValidatedTwice() {
    ValidationReport once = Corpus.validate(RECORD);

    assertThat(Corpus.validate(RECORD)).isEqualTo(once).hasSameHashCodeAs(once);
  }

  private static List<String> findings(ValidationReport report) {
    return report.findings().stream()
        .map(finding -> finding.caseOrRule() + ": " + finding.message())
        .toList();
  }
}
