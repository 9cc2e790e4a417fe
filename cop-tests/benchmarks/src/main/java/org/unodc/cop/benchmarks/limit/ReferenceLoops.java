package org.unodc.cop.benchmarks.limit;

import java.util.HashSet;
import java.util.Set;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** Rules about ids and references to them. */
final class ReferenceLoops {
  private ReferenceLoops() {}

  static int unresolved(Conference record) {
    Set<EntityId> known = new HashSet<>();
    RecordIds.entities(record, known::add);
    int[] findings = {0};
    RecordIds.references(
        record,
        id -> {
          if (!known.contains(id)) {
            findings[0]++;
          }
        });
    return findings[0];
  }

  static int repeatedIds(Conference record) {
    Set<EntityId> known = new HashSet<>();
    int[] findings = {0};
    RecordIds.entities(
        record,
        id -> {
          if (!known.add(id)) {
            findings[0]++;
          }
        });
    return findings[0];
  }

  static int orphans(Conference record) {
    Set<EntityId> used = new HashSet<>();
    RecordIds.references(record, used::add);
    int findings = 0;
    for (Participant participant : record.participants()) {
      if (!used.contains(participant.id())) {
        findings++;
      }
    }
    for (Stakeholder stakeholder : record.stakeholders()) {
      if (!used.contains(stakeholder.id())) {
        findings++;
      }
    }
    return findings;
  }
}
