package org.unodc.cop.domain;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.session.SessionKind;

/**
 * From which regional group an office was held, session by session. The offices of President and
 * Rapporteur normally rotate among the groups (rule 22 of the rules of procedure of the Conference
 * of the Parties to UNTOC).
 *
 * @param office the office
 * @param sessions one row for each regular session, by ordinal; those without one come last. At a
 *     resumed session the officers go on serving
 */
public record Rotation(OfficerRole office, ImmutableList<OfficeHolding> sessions) {

  /** {@return how an office went from group to group over the sessions of a conference} */
  public static Rotation of(Conference conference, OfficerRole office) {
    Map<SessionId, List<Officer>> holders = new TreeMap<>();
    conference.officers().stream()
        .filter(officer -> officer.role() == office)
        .forEach(
            officer ->
                holders.computeIfAbsent(officer.session(), one -> new ArrayList<>()).add(officer));
    RulesBySession rules = new RulesBySession(conference);
    return new Rotation(
        office,
        conference.sessions().stream()
            .filter(session -> session.kind().orElse(SessionKind.REGULAR) == SessionKind.REGULAR)
            .sorted(comparingInt(session -> session.ordinal().orElse(Integer.MAX_VALUE)))
            .map(
                session ->
                    new OfficeHolding(
                        session.id(),
                        ImmutableList.copyOf(holders.getOrDefault(session.id(), List.of())),
                        citation(rules.at(session.id()), office)))
            .collect(ImmutableList.toImmutableList()));
  }

  /** {@return the sessions at which the office stayed with the group of the session before} */
  public ImmutableList<SessionId> withoutChange() {
    ImmutableList.Builder<SessionId> unchanged = ImmutableList.builder();
    for (int i = 1; i < sessions.size(); i++) {
      OfficeHolding holding = sessions.get(i);
      if (holding.group().isPresent() && holding.group().equals(sessions.get(i - 1).group())) {
        unchanged.add(holding.session());
      }
    }
    return unchanged.build();
  }

  private static Optional<Citation> citation(Optional<RulesOfProcedure> rules, OfficerRole office) {
    return rules
        .flatMap(RulesOfProcedure::bureau)
        .filter(rule -> office != OfficerRole.VICE_PRESIDENT)
        .filter(rule -> rule.rotatesAmongGroups().orElse(false))
        .flatMap(BureauRule::citation);
  }
}
