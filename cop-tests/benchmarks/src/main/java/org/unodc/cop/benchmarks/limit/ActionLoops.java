package org.unodc.cop.benchmarks.limit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;

/** Rules about treaty actions. */
final class ActionLoops {
  private ActionLoops() {}

  static int withoutDay(Conference record) {
    int findings = 0;
    for (TreatyAction action : record.treatyActions()) {
      if (action.date().isEmpty()) {
        findings++;
      }
    }
    return findings;
  }

  static int inTheFuture(Conference record, LocalDate day) {
    int findings = 0;
    for (TreatyAction action : record.treatyActions()) {
      if (action.date().isPresent() && action.date().get().isAfter(day)) {
        findings++;
      }
    }
    return findings;
  }

  static int laterSignatures(Conference record) {
    Map<Signer, LocalDate> first = new HashMap<>();
    for (TreatyAction action : record.treatyActions()) {
      if (action.kind().isSignature() && action.date().isPresent()) {
        first.merge(
            new Signer(action.participant(), action.instrument()),
            action.date().get(),
            (known, added) -> added.isBefore(known) ? added : known);
      }
    }
    int findings = 0;
    for (TreatyAction action : record.treatyActions()) {
      LocalDate signed = first.get(new Signer(action.participant(), action.instrument()));
      if (signed != null
          && action.kind().isSignature()
          && action.kind() != TreatyActionKind.DEFINITIVE_SIGNATURE
          && action.date().isPresent()
          && signed.isBefore(action.date().get())) {
        findings++;
      }
    }
    return findings;
  }

  static int repeats(Conference record) {
    Set<SameAction> known = new HashSet<>();
    int findings = 0;
    for (TreatyAction action : record.treatyActions()) {
      if (action.date().isPresent()
          && !known.add(
              new SameAction(
                  action.participant(), action.instrument(), action.kind(), action.date()))) {
        findings++;
      }
    }
    return findings;
  }

  /** A participant and a treaty that it signed. */
  private record Signer(ParticipantId participant, ConventionId treaty) {}

  /** What is the same in two records of one action; the generated record has no notes. */
  private record SameAction(
      ParticipantId participant,
      ConventionId treaty,
      TreatyActionKind kind,
      Optional<LocalDate> day) {}
}
