package org.unodc.cop.domain.rules.sideevent;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.record.RecordView;

/**
 * The side event policies of a record, by session. If a session has two policies, the first one
 * applies.
 */
final class PoliciesBySession {
  private final Map<SessionId, SideEventPolicy> bySession = new TreeMap<>();

  private PoliciesBySession(RecordView record) {
    record
        .all(SideEventPolicy.class)
        .forEach(policy -> bySession.putIfAbsent(policy.session(), policy));
  }

  static Optional<SideEventPolicy> of(Optional<SessionId> session, RecordView record) {
    PoliciesBySession policies =
        record.computedOnce(PoliciesBySession.class, () -> new PoliciesBySession(record));
    return session.flatMap(id -> Optional.ofNullable(policies.bySession.get(id)));
  }

  static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
