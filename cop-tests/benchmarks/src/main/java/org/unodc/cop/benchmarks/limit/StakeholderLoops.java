package org.unodc.cop.benchmarks.limit;

import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;

/** Rules about the consultative status of stakeholders. */
final class StakeholderLoops {
  private static final int FIRST_YEAR = 1946;

  private StakeholderLoops() {}

  static int wrongYears(Conference record, LocalDate day) {
    int findings = 0;
    for (Stakeholder stakeholder : record.stakeholders()) {
      if (stakeholder.consultativeStatus().isPresent()
          && stakeholder.consultativeStatus().get().year().isPresent()) {
        int year = stakeholder.consultativeStatus().get().year().getAsInt();
        if (year < FIRST_YEAR || year > day.getYear()) {
          findings++;
        }
      }
    }
    return findings;
  }

  static int unfitKinds(Conference record) {
    int findings = 0;
    for (Stakeholder stakeholder : record.stakeholders()) {
      if (stakeholder.consultativeStatus().isPresent()
          && stakeholder.kind().isPresent()
          && isIntergovernmental(stakeholder.kind().get())) {
        findings++;
      }
    }
    return findings;
  }

  private static boolean isIntergovernmental(StakeholderKind kind) {
    return kind.equals(StakeholderKind.IGO)
        || kind.equals(StakeholderKind.UN_ENTITY)
        || kind.equals(StakeholderKind.SPECIALIZED_AGENCY);
  }
}
