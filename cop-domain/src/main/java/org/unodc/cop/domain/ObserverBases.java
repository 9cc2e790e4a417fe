package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.stakeholder.Accreditation;

/** The rules under which stakeholders are observers at sessions. */
final class ObserverBases {
  private final ImmutableListMultimap<Seat, AccreditationBasis> bySeat;

  private ObserverBases(RecordView record) {
    ImmutableListMultimap.Builder<Seat, AccreditationBasis> bases = ImmutableListMultimap.builder();
    for (Accreditation one : record.all(Accreditation.class)) {
      one.basis()
          .flatMap(id -> record.find(AccreditationBasis.class, id))
          .ifPresent(basis -> bases.put(new Seat(one.stakeholder(), one.session()), basis));
    }
    this.bySeat = bases.build();
  }

  static ObserverBases in(RecordView record) {
    return record.workedOut(ObserverBases.class, () -> new ObserverBases(record));
  }

  ImmutableList<AccreditationBasis> of(StakeholderId stakeholder, SessionId session) {
    return bySeat.get(new Seat(stakeholder, session));
  }

  private record Seat(StakeholderId stakeholder, SessionId session) implements Comparable<Seat> {
    private static final Comparator<Seat> IN_ORDER =
        Comparator.comparing(Seat::stakeholder).thenComparing(Seat::session);

    @Override
    public int compareTo(Seat other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
