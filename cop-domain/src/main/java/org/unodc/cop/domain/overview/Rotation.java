package org.unodc.cop.domain.overview;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The regional groups that held an office, session by session. The offices of President and
 * Rapporteur normally rotate among the groups (rule 22 of the rules of procedure of the Conference
 * of the Parties to UNTOC).
 *
 * @param office the office
 * @param sessions one row for each regular session, by ordinal; sessions without an ordinal come
 *     last. Resumed sessions have no row because the officers continue to serve
 */
public record Rotation(OfficerRole office, ImmutableList<OfficeHolding> sessions) {
  public Rotation {
    requireNonNull(office, "office");
    requireNonNull(sessions, "sessions");
  }

  /**
   * {@return the rotation of an office among the groups (rule 22 for UNTOC) over the sessions of
   * the convention of the conference}
   *
   * <p>A session without a convention counts as a session of that convention.
   */
  public static Rotation of(Conference conference, OfficerRole office) {
    requireNonNull(conference, "conference");
    return of(conference, conference.convention(), office);
  }

  /**
   * {@return the rotation of an office among the groups (rule 22 for UNTOC) over the sessions of a
   * convention}
   */
  public static Rotation of(Conference conference, ConventionId convention, OfficerRole office) {
    requireNonNull(conference, "conference");
    requireNonNull(convention, "convention");
    return of(conference, Optional.of(convention), office);
  }

  private static Rotation of(
      Conference conference, Optional<ConventionId> convention, OfficerRole office) {
    Map<SessionId, List<Officer>> holders = new TreeMap<>();
    conference.officers().stream()
        .filter(officer -> officer.role().equals(office))
        .forEach(
            officer ->
                holders.computeIfAbsent(officer.session(), key -> new ArrayList<>()).add(officer));
    RulesBySession rules = new RulesBySession(conference);
    return new Rotation(
        office,
        conference.sessions().stream()
            .filter(session -> session.convention().or(conference::convention).equals(convention))
            .filter(session -> session.kind().orElse(SessionKind.REGULAR) == SessionKind.REGULAR)
            .sorted(comparingInt(session -> session.ordinal().orElse(Integer.MAX_VALUE)))
            .map(
                session ->
                    new OfficeHolding(
                        session.id(),
                        session.ordinal(),
                        ImmutableList.copyOf(holders.getOrDefault(session.id(), List.of())),
                        citation(rules.at(session.id()), office)))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return the sessions at which the office stayed with the group of the session with the
   * previous number}
   *
   * <p>Under rule 22 for UNTOC it normally does not stay. The result has no session whose group is
   * not known, or whose previous session or its group is not known.
   */
  public ImmutableList<SessionId> withoutChange() {
    ImmutableList.Builder<SessionId> unchanged = ImmutableList.builder();
    for (int i = 1; i < sessions.size(); i++) {
      if (sessions.get(i).staysWithGroupOf(sessions.get(i - 1))) {
        unchanged.add(sessions.get(i).session());
      }
    }
    return unchanged.build();
  }

  private static Optional<Citation> citation(Optional<RulesOfProcedure> rules, OfficerRole office) {
    return rules
        .flatMap(RulesOfProcedure::bureau)
        .filter(rule -> !office.equals(OfficerRole.VICE_PRESIDENT))
        .filter(rule -> rule.rotatesAmongGroups().orElse(false))
        .flatMap(BureauRule::citation);
  }

  @Override
  public String toString() {
    return new ValueOutline(this).add("sessions", sessions).toString();
  }
}
