package org.unodc.cop.domain.rules.outcome;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.DraftId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.OutcomeId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.Key;
import org.unodc.cop.domain.rules.Lookup;
import org.unodc.cop.domain.rules.Once;
import org.unodc.cop.domain.rules.SessionParts;
import org.unodc.cop.domain.session.Session;

/**
 * Rules about the list of the outcomes of a session, and about outcomes and drafts listed twice.
 */
public final class OutcomeListRules {
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9}) ?/ ?([0-9]{1,9})");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  private static final Lookup<String, Outcome> NUMBERS =
      Lookup.of(Outcome.class, OutcomeListRules::keyOf);

  private static final Lookup<DraftId, Outcome> DRAFTS = Lookup.of(Outcome.class, Outcome::draft);

  /** The outcomes by the session that they name. */
  private static final Once<ImmutableListMultimap<SessionId, Outcome>> OUTCOMES =
      Once.of(
          record ->
              record.all(Outcome.class).stream()
                  .filter(outcome -> outcome.session().isPresent())
                  .collect(
                      toImmutableListMultimap(
                          outcome -> outcome.session().orElseThrow(), outcome -> outcome)));

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("outcome.numbers-are-distinct", Outcome.class)
              .asCaseOf("session.numbers-are-distinct")
              .reading(Scope.SESSION)
              .given(OutcomeListRules::keyOf, OutcomeListRules::checkNumber),
          Rule.notice("outcome.has-a-draft-of-its-own", Outcome.class)
              .reading(Scope.DOCUMENT)
              .given(Outcome::draft, OutcomeListRules::checkDraft),
          Rule.warning("outcome.names-the-session-that-lists-it", Session.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when(
                  (session, record) -> listed(session).stream().anyMatch(id -> isFound(id, record)))
              .check(OutcomeListRules::checkListed),
          Rule.warning("outcome.complete-list-names-each-outcome", Session.class)
              .asCaseOf("outcome.complete-lists-lack-nothing")
              .reading(Scope.SESSION)
              .when(
                  (session, record) ->
                      session.outcomes().filter(PartialList::complete).isPresent()
                          && OUTCOMES.in(record).containsKey(session.id()))
              .check(OutcomeListRules::checkComplete),
          Rule.warning("outcome.stated-outcomes-match-their-list", Session.class)
              .asCaseOf("session.stated-numbers-match-lists")
              .reading(Scope.VALUE)
              .when(session -> session.outcomes().flatMap(PartialList::stated).isPresent())
              .check(OutcomeListRules::checkStated),
          Rule.warning("outcome.is-on-a-treaty-of-its-convention", Outcome.class)
              .reading(Scope.SESSION)
              .given(OutcomeListRules::parentOfInstrument, OutcomeListRules::checkInstrument),
          Rule.warning("outcome.draft-sponsors-are-distinct", Draft.class)
              .asCaseOf("reference.lists-have-no-repeats")
              .reading(Scope.NAMES)
              .when(draft -> draft.sponsors().size() > 1)
              .check(OutcomeListRules::checkSponsors));

  private OutcomeListRules() {}

  private static void checkNumber(
      Outcome outcome, String key, RecordView record, FindingCollector findings) {
    NUMBERS
        .earlierThan(outcome, record)
        .ifPresent(
            first ->
                findings.add(
                    Place.of("number"), outcome.number().orElseThrow(), EntityLabel.of(first)));
  }

  private static void checkDraft(
      Outcome outcome, DraftId draft, RecordView record, FindingCollector findings) {
    DRAFTS
        .earlierThan(outcome, record)
        .filter(first -> !areOfJointSessions(first, outcome, record))
        .ifPresent(
            first -> findings.add(Place.of("draft"), record.label(draft), EntityLabel.of(first)));
  }

  /** Conferences that meet at the same time adopt one draft, each as a decision of its own. */
  private static boolean areOfJointSessions(Outcome one, Outcome other, RecordView record) {
    Optional<DateRange> days = session(one, record).flatMap(Session::days);
    Optional<DateRange> others = session(other, record).flatMap(Session::days);
    return !one.session().equals(other.session())
        && days.isPresent()
        && others.isPresent()
        && !days.get().first().isAfter(others.get().last())
        && !others.get().first().isAfter(days.get().last());
  }

  private static void checkListed(Session session, RecordView record, FindingCollector findings) {
    ImmutableList<OutcomeId> listed = listed(session);
    for (int i = 0; i < listed.size(); i++) {
      Optional<Outcome> found = record.find(Outcome.class, listed.get(i));
      if (found.isPresent() && !found.get().session().equals(Optional.of(session.id()))) {
        findings.add(Place.of("outcomes").at("items").at(i), EntityLabel.of(found.get()));
      }
    }
  }

  private static void checkComplete(Session session, RecordView record, FindingCollector findings) {
    ImmutableSet<OutcomeId> listed = ImmutableSet.copyOf(listed(session));
    OUTCOMES.in(record).get(session.id()).stream()
        .filter(outcome -> !listed.contains(outcome.id()))
        .forEach(outcome -> findings.add(Place.of("outcomes"), EntityLabel.of(outcome)));
  }

  private static void checkStated(Session session, RecordView record, FindingCollector findings) {
    PartialList<OutcomeId> outcomes = session.outcomes().orElseThrow();
    if (outcomes.agreesWithStated() == Answer.NO) {
      findings.add(
          Place.of("outcomes").at("stated"),
          outcomes.stated().orElseThrow(),
          outcomes.items().size());
    }
  }

  private static void checkInstrument(
      Outcome outcome, ConventionId parent, RecordView record, FindingCollector findings) {
    ConventionId convention = convention(outcome, record).orElseThrow();
    ConventionId treaty = outcome.instrument().orElseThrow();
    if (!treaty.equals(convention) && !parent.equals(convention)) {
      findings.add(Place.of("instrument"), record.label(treaty), record.label(convention));
    }
  }

  private static void checkSponsors(Draft draft, RecordView record, FindingCollector findings) {
    Set<EntityId> sponsors = new TreeSet<>(EntityId.BY_KIND);
    for (int i = 0; i < draft.sponsors().size(); i++) {
      Actor sponsor = draft.sponsors().get(i);
      Optional<EntityId> id = sponsor.listedAs();
      if (id.isPresent() && !sponsors.add(id.get())) {
        findings.add(Place.of("sponsors").at(i), record.label(id.get()));
      }
    }
  }

  private static ImmutableList<OutcomeId> listed(Session session) {
    return session.outcomes().map(PartialList::items).orElse(ImmutableList.of());
  }

  private static boolean isFound(OutcomeId id, RecordView record) {
    return record.find(Outcome.class, id).isPresent();
  }

  /**
   * {@return the parent of the treaty that an outcome is on; empty if it is not known, or if the
   * convention of the session is not known}
   */
  private static Optional<ConventionId> parentOfInstrument(Outcome outcome, RecordView record) {
    return convention(outcome, record)
        .flatMap(known -> outcome.instrument())
        .flatMap(id -> record.find(Convention.class, id))
        .flatMap(Convention::parent);
  }

  private static Optional<ConventionId> convention(Outcome outcome, RecordView record) {
    return session(outcome, record).flatMap(session -> session.conventionIn(record));
  }

  private static Optional<Session> session(Outcome outcome, RecordView record) {
    return record.find(Session.class, outcome.session());
  }

  /** {@return the session, kind and number of an outcome; empty if one of them is not known} */
  private static Optional<String> keyOf(Outcome outcome, RecordView record) {
    return Key.of(
        session(outcome, record).map(session -> SessionParts.keyOf(session, record)),
        outcome.kind(),
        outcome.number().map(OutcomeListRules::normalized));
  }

  private static String normalized(String number) {
    String spaced = BLANKS.matcher(number).replaceAll(" ").strip();
    Matcher usual = NUMBER.matcher(spaced);
    return usual.matches()
        ? Integer.parseInt(usual.group(1)) + "/" + Integer.parseInt(usual.group(2))
        : spaced;
  }
}
