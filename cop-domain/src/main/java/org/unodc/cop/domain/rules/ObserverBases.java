package org.unodc.cop.domain.rules;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.stakeholder.Accreditation;

/** The accreditation bases under which stakeholders are observers at sessions. */
public final class ObserverBases {
  private final ImmutableListMultimap<Seat, AccreditationBasis> bySeat;
  private final Map<Question, Optional<CombinedObserverRight>> answers = new ConcurrentHashMap<>();

  private ObserverBases(RecordView record) {
    ImmutableListMultimap.Builder<Seat, AccreditationBasis> bases = ImmutableListMultimap.builder();
    for (Accreditation accreditation : record.all(Accreditation.class)) {
      record
          .find(AccreditationBasis.class, accreditation.basis())
          .ifPresent(
              basis ->
                  bases.put(new Seat(accreditation.stakeholder(), accreditation.session()), basis));
    }
    this.bySeat = bases.build();
  }

  /** {@return the bases of a record, computed once} */
  public static ObserverBases in(RecordView record) {
    return record.computedOnce(ObserverBases.class, () -> new ObserverBases(record));
  }

  /**
   * {@return the joint answer about a right of all bases of a stakeholder at a session; empty if
   * there is none}
   */
  public Optional<CombinedObserverRight> on(
      ObserverRight right, StakeholderId stakeholder, SessionId session) {
    return answers.computeIfAbsent(
        new Question(new Seat(stakeholder, session), right),
        question -> CombinedObserverRight.of(bySeat.get(question.seat()), right));
  }

  /** A stakeholder at a session. */
  private record Seat(StakeholderId stakeholder, SessionId session) implements Comparable<Seat> {
    private static final Comparator<Seat> IN_ORDER =
        Comparator.comparing(Seat::stakeholder).thenComparing(Seat::session);

    @Override
    public int compareTo(Seat other) {
      return IN_ORDER.compare(this, other);
    }
  }

  /** A right of a stakeholder at a session. */
  private record Question(Seat seat, ObserverRight right) implements Comparable<Question> {
    private static final Comparator<Question> IN_ORDER =
        Comparator.comparing(Question::seat).thenComparing(Question::right);

    @Override
    public int compareTo(Question other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
