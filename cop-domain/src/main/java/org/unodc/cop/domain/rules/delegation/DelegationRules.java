package org.unodc.cop.domain.rules.delegation;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.Once;
import org.unodc.cop.domain.rules.PersonKeys;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Delegation;

/**
 * Rules about the size and the members of delegations. A delegation has no id of its own; messages
 * name a member by its position in the list.
 */
public final class DelegationRules {
  private static final Parameter PERSONS = new Parameter("persons", 5_000, 10, 100_000);

  /** The sums of the minimum sizes of the delegations to each session. */
  private static final Once<Map<SessionId, Long>> SIZES =
      Once.of(
          record -> {
            Map<SessionId, Long> sums = new HashMap<>();
            for (Delegation delegation : record.all(Delegation.class)) {
              long size =
                  delegation
                      .size()
                      .filter(count -> count.qualifier() != CountQualifier.ABOUT)
                      .map(count -> count.intervalAsPrinted().min())
                      .orElse((long) delegation.members().size());
              sums.merge(delegation.session(), size, LongMath::saturatedAdd);
            }
            return sums;
          });

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("delegation.names-a-person-once", Delegation.class)
              .asCaseOf("reference.lists-have-no-repeats")
              .reading(Scope.NAMES)
              .when(delegation -> delegation.members().size() > 1)
              .check(DelegationRules::checkNames),
          Rule.notice("delegation.size-is-plausible", Delegation.class)
              .asCaseOf("source.numbers-are-plausible")
              .reading(Scope.NAMES)
              .with(PERSONS)
              .given(Delegation::size, DelegationRules::checkSize),
          Rule.notice("delegation.members-are-of-its-state", Delegation.class)
              .reading(Scope.TREATIES)
              .when(
                  delegation ->
                      delegation.members().stream().anyMatch(member -> member.state().isPresent()))
              .given(DelegationRules::stateOf, DelegationRules::checkStates),
          Rule.warning("delegation.sizes-fit-the-attendance", Session.class)
              .asCaseOf("session.parts-fit-the-whole")
              .reading(Scope.SESSION)
              .when((session, record) -> sumOfSizes(session, record) > 0)
              .given(DelegationRules::participants, DelegationRules::checkAttendance),
          Rule.warning("delegation.is-as-large-as-its-list", Delegation.class)
              .asCaseOf("session.stated-numbers-match-lists")
              .reading(Scope.NAMES)
              .when(delegation -> !delegation.members().isEmpty())
              .given(Delegation::size, DelegationRules::checkList));

  private DelegationRules() {}

  /** {@return the id of the participant or stakeholder that sent a delegation} */
  static EntityId senderOf(Delegation delegation) {
    return delegation
        .participant()
        .<EntityId>map(id -> id)
        .or(delegation::stakeholder)
        .orElseThrow();
  }

  /** The message does not contain the name, which is personal data. */
  private static void checkNames(
      Delegation delegation, RecordView record, FindingCollector findings) {
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < delegation.members().size(); i++) {
      Person member = delegation.members().get(i);
      Integer earlier = names.putIfAbsent(PersonKeys.ofName(member.name()), i);
      if (earlier != null && !areNamesakes(member, delegation.members().get(earlier))) {
        findings.add(
            Place.of("members").at(i).at("name"),
            record.label(senderOf(delegation)),
            record.label(delegation.session()),
            earlier + 1,
            i + 1);
      }
    }
  }

  /** {@return whether the record gives two persons of one name different titles or bodies} */
  private static boolean areNamesakes(Person one, Person other) {
    return PersonKeys.areApart(one.title(), other.title())
        || PersonKeys.areApart(one.affiliation(), other.affiliation());
  }

  private static void checkSize(
      Delegation delegation, ReportedCount size, RecordView record, FindingCollector findings) {
    CountInterval interval = size.intervalAsPrinted();
    long limit = findings.value(PERSONS);
    boolean isEmpty = interval.max().orElse(1) == 0;
    if (isEmpty || interval.min() > limit) {
      findings.add(
          Place.of("size"),
          record.label(senderOf(delegation)),
          record.label(delegation.session()),
          size,
          limit);
    }
  }

  private static void checkStates(
      Delegation delegation, StateCode own, RecordView record, FindingCollector findings) {
    for (int i = 0; i < delegation.members().size(); i++) {
      Optional<StateCode> state = delegation.members().get(i).state();
      if (state.filter(code -> !code.equals(own)).isPresent()) {
        findings.add(
            Place.of("members").at(i).at("state"),
            record.label(senderOf(delegation)),
            record.label(delegation.session()),
            state.get(),
            i + 1);
      }
    }
  }

  private static Optional<StateCode> stateOf(Delegation delegation, RecordView record) {
    return record
        .find(Participant.class, delegation.participant())
        .flatMap(
            sender ->
                sender instanceof ParticipatingState state
                    ? Optional.of(state.state())
                    : Optional.empty());
  }

  private static void checkAttendance(
      Session session, long participants, RecordView record, FindingCollector findings) {
    long members = sumOfSizes(session, record);
    if (members > participants) {
      findings.add(Place.of("publishedFigures"), members, participants);
    }
  }

  /**
   * {@return the largest number of participants that was published for a session; empty if none has
   * an upper limit, or one has none}
   */
  private static Optional<Long> participants(Session session) {
    ImmutableList<ReportedCount> totals =
        session.publishedFigures().stream()
            .filter(DelegationRules::countsParticipants)
            .map(ReportedFigure::count)
            .collect(ImmutableList.toImmutableList());
    return totals.stream().allMatch(count -> count.interval().isEmpty() || hasLimit(count))
            && totals.stream().noneMatch(count -> count.qualifier() == CountQualifier.ABOUT)
        ? totals.stream().map(count -> count.intervalAsPrinted().max().orElse(0)).max(Long::compare)
        : Optional.empty();
  }

  private static boolean hasLimit(ReportedCount count) {
    return count.intervalAsPrinted().max().isPresent();
  }

  private static boolean countsParticipants(ReportedFigure figure) {
    return figure.subject().equals(FigureSubject.PARTICIPANTS)
        && figure.category().isEmpty()
        && figure.unit().orElse(CountedUnit.PERSONS) == CountedUnit.PERSONS;
  }

  private static void checkList(
      Delegation delegation, ReportedCount size, RecordView record, FindingCollector findings) {
    ReportedCount named = ReportedCount.atLeast(delegation.members().size());
    if (named.isMoreThan(size) == Answer.YES) {
      findings.add(
          Place.of("size"),
          record.label(senderOf(delegation)),
          record.label(delegation.session()),
          size,
          delegation.members().size());
    }
  }

  private static long sumOfSizes(Session session, RecordView record) {
    return SIZES.in(record).getOrDefault(session.id(), 0L);
  }
}
