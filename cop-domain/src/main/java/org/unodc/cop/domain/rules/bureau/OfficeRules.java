package org.unodc.cop.domain.rules.bureau;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Session;

/** Rules about the offices that the officers of a session hold. */
public final class OfficeRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("bureau.seat-has-one-officer-at-a-time", Conference.class)
              .reading(Scope.SESSION)
              .when(conference -> conference.officers().size() > 1)
              .check(OfficeRules::checkSeats),
          Rule.notice("bureau.officers-hold-one-office", Conference.class)
              .reading(Scope.SESSION)
              .when(conference -> conference.officers().size() > 1)
              .check(OfficeRules::checkOffices),
          Rule.warning("bureau.officers-hold-known-offices", Officer.class)
              .asCaseOf("source.words-are-listed")
              .reading(Scope.SESSION)
              .check(OfficeRules::checkOffice));

  /** The offices in which a State holds at most one seat. */
  private static final ImmutableSet<OfficerRole> OFFICES =
      ImmutableSet.of(OfficerRole.PRESIDENT, OfficerRole.VICE_PRESIDENT, OfficerRole.RAPPORTEUR);

  private OfficeRules() {}

  private static void checkSeats(
      Conference conference, RecordView record, FindingCollector findings) {
    Map<String, Officer> holders = new HashMap<>();
    for (int i = 0; i < conference.officers().size(); i++) {
      Officer officer = conference.officers().get(i);
      Optional<Officer> holder = seat(officer).map(seat -> holders.putIfAbsent(seat, officer));
      if (holder.isPresent() && areOnePerson(officer, holder.get())) {
        findings.add(
            Place.of("officers").at(i), record.label(officer.session()), officer.role(), "person");
      } else if (holder.isPresent() && isNoSuccessor(officer, holder.get())) {
        findings.add(
            Place.of("officers").at(i),
            record.label(officer.session()),
            officer.role(),
            "state",
            officer.state().or(holder.get()::state).orElseThrow());
      }
    }
  }

  /**
   * {@return the seat: the office with its State, or with its person if the record does not name
   * the State or a State may hold several such offices}
   */
  private static Optional<String> seat(Officer officer) {
    Optional<String> holder =
        OFFICES.contains(officer.role()) && officer.state().isPresent()
            ? officer.state().map(state -> state.value())
            : name(officer);
    return holder.map(key -> officer.session().value() + "\n" + officer.role().word() + "\n" + key);
  }

  private static boolean areOnePerson(Officer officer, Officer holder) {
    return officer.equals(holder)
        || (name(officer).isPresent() && name(officer).equals(name(holder)));
  }

  /**
   * Returns whether the record has no sign that one of two officers of one seat followed the other:
   * an election by the session and a later one, two days of election, or two terms of office.
   */
  private static boolean isNoSuccessor(Officer officer, Officer holder) {
    boolean tookOver =
        !officer.electedBySession().orElse(true) || !holder.electedBySession().orElse(true);
    boolean electedOnOtherDays =
        officer.electedOn().isPresent()
            && holder.electedOn().isPresent()
            && !officer.electedOn().equals(holder.electedOn());
    boolean haveOtherTerms =
        officer.term().isPresent()
            && holder.term().isPresent()
            && (officer.term().get().last().isBefore(holder.term().get().first())
                || holder.term().get().last().isBefore(officer.term().get().first()));
    return !tookOver && !electedOnOtherDays && !haveOtherTerms;
  }

  private static void checkOffices(
      Conference conference, RecordView record, FindingCollector findings) {
    Map<String, Officer> byState = new HashMap<>();
    Map<String, Officer> byPerson = new HashMap<>();
    for (int i = 0; i < conference.officers().size(); i++) {
      Officer officer = conference.officers().get(i);
      if (!OFFICES.contains(officer.role()) || !officer.electedBySession().orElse(true)) {
        continue;
      }
      String session = officer.session().value() + "\n";
      Optional<Officer> ofState =
          officer.state().map(state -> byState.putIfAbsent(session + state.value(), officer));
      Optional<Officer> ofPerson =
          name(officer).map(name -> byPerson.putIfAbsent(session + name, officer));
      Optional<Officer> sharingState = ofState.filter(holder -> areOfOneState(officer, holder));
      Optional<Officer> other =
          sharingState.or(() -> ofPerson.filter(holder -> areOfTwoStates(officer, holder)));
      if (other.isPresent()) {
        findings.add(
            Place.of("officers").at(i),
            record.label(officer.session()),
            other.get().role(),
            officer.role(),
            sharingState.isPresent() ? "state" : "person",
            other.get().state().orElseThrow(),
            officer.state().orElseThrow());
      }
    }
  }

  /** A Rapporteur may be one of the Vice-Presidents. */
  private static boolean areOfOneState(Officer officer, Officer holder) {
    return !officer.role().equals(holder.role())
        && (officer.role().equals(OfficerRole.PRESIDENT)
            || holder.role().equals(OfficerRole.PRESIDENT));
  }

  private static boolean areOfTwoStates(Officer officer, Officer holder) {
    return officer.state().isPresent()
        && holder.state().isPresent()
        && !officer.state().equals(holder.state());
  }

  private static Optional<String> name(Officer officer) {
    return officer.person().map(Person::name).map(String::strip);
  }

  private static void checkOffice(Officer officer, RecordView record, FindingCollector findings) {
    if (!OfficerRole.listed().contains(officer.role())
        && record
            .find(Session.class, officer.session())
            .flatMap(session -> SessionProcedure.rulesFor(session, record))
            .filter(
                rules ->
                    BureauPlan.KnownOffices.of(rules, record)
                        .codes()
                        .contains(officer.role().word()))
            .isEmpty()) {
      findings.add(Place.of("role"), record.label(officer.session()), officer.role());
    }
  }
}
