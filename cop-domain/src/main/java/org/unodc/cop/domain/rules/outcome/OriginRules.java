package org.unodc.cop.domain.rules.outcome;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionParts;
import org.unodc.cop.domain.session.Session;

/** Rules about the draft and the superseding outcome to which an outcome refers. */
public final class OriginRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("outcome.stems-from-its-own-draft", Outcome.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when((outcome, record) -> session(outcome.session(), record).isPresent())
              .given(OriginRules::sessionOfDraft, OriginRules::checkDraft),
          Rule.warning("outcome.superseding-outcome-is-of-its-convention", Outcome.class)
              .reading(Scope.SESSION)
              .when(
                  (outcome, record) ->
                      record
                          .find(Outcome.class, outcome.supersededBy())
                          .flatMap(later -> convention(later, record))
                          .isPresent())
              .given(OriginRules::convention, OriginRules::checkSuccessor));

  private OriginRules() {}

  private static void checkDraft(
      Outcome outcome, Session ofDraft, RecordView record, FindingCollector findings) {
    Session own = session(outcome.session(), record).orElseThrow();
    if (!SessionParts.areSame(own, ofDraft, record)) {
      findings.add(
          Place.of("draft"),
          EntityLabel.of(own),
          record.label(outcome.draft().orElseThrow()),
          EntityLabel.of(ofDraft));
    }
  }

  private static void checkSuccessor(
      Outcome outcome, ConventionId own, RecordView record, FindingCollector findings) {
    Outcome later = record.find(Outcome.class, outcome.supersededBy()).orElseThrow();
    ConventionId ofLater = convention(later, record).orElseThrow();
    if (!own.equals(ofLater)) {
      findings.add(
          Place.of("supersededBy"),
          record.label(own),
          EntityLabel.of(later),
          record.label(ofLater));
    }
  }

  private static Optional<Session> sessionOfDraft(Outcome outcome, RecordView record) {
    return record
        .find(Draft.class, outcome.draft())
        .flatMap(draft -> session(draft.session(), record));
  }

  private static Optional<ConventionId> convention(Outcome outcome, RecordView record) {
    return session(outcome.session(), record).flatMap(session -> session.conventionIn(record));
  }

  private static Optional<Session> session(Optional<SessionId> id, RecordView record) {
    return id.flatMap(present -> record.find(Session.class, present));
  }
}
