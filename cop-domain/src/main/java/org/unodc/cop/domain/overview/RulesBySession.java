package org.unodc.cop.domain.overview;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.session.Session;

/** The rules of procedure and accreditation bases that apply to each session of a conference. */
final class RulesBySession {
  private final ImmutableList<RulesOfProcedure> versions;
  private final Map<AccreditationBasisId, AccreditationBasis> bases = new TreeMap<>();
  private final Map<SessionId, LocalDate> openings = new TreeMap<>();

  /** Indexes the rules and sessions of a conference. */
  RulesBySession(Conference conference) {
    this.versions = conference.rulesOfProcedure();
    for (RulesOfProcedure version : versions) {
      version.accreditationBases().forEach(basis -> bases.putIfAbsent(basis.id(), basis));
    }
    for (Session session : conference.sessions()) {
      session.days().ifPresent(days -> openings.putIfAbsent(session.id(), days.first()));
    }
  }

  /** {@return the first day of a session; empty if the record does not have it} */
  Optional<LocalDate> openingOf(SessionId session) {
    return Optional.ofNullable(openings.get(session));
  }

  /**
   * {@return the version of the rules of procedure in force on the first day of a session; if that
   * day is not known, the only version; empty if no version is determined}
   */
  Optional<RulesOfProcedure> at(SessionId session) {
    Optional<LocalDate> opening = openingOf(session);
    return opening.isPresent()
        ? RulesOfProcedure.on(versions, opening.get())
        : versions.stream().findFirst().filter(only -> versions.size() == 1);
  }

  /** {@return the basis with this id in any version; empty if there is none} */
  Optional<AccreditationBasis> basis(AccreditationBasisId id) {
    return Optional.ofNullable(bases.get(id));
  }
}
