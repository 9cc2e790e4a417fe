package org.unodc.cop.examples.programme.participation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.overview.ListOfParticipants;
import org.unodc.cop.domain.overview.ListedDelegation;
import org.unodc.cop.domain.overview.ParticipantSection;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * The participants of a session: delegations with their sizes. It names no person.
 *
 * @param figures the published figures about those who took part
 * @param groups the delegations by category: parties first, observers by the rule that admits them
 */
public record ParticipantsPage(ImmutableList<ReportedFigure> figures, ImmutableList<Group> groups) {
  private static final ImmutableList<FigureSubject> SUBJECTS =
      ImmutableList.of(
          FigureSubject.PARTICIPANTS,
          FigureSubject.NOMINATED_PERSONS,
          FigureSubject.REGISTERED_PERSONS,
          FigureSubject.PARTIES_PARTICIPATING,
          FigureSubject.SIGNATORIES_PARTICIPATING,
          FigureSubject.COUNTRIES,
          FigureSubject.OBSERVERS,
          FigureSubject.INTERGOVERNMENTAL_ORGANIZATIONS,
          FigureSubject.NON_GOVERNMENTAL_ORGANIZATIONS,
          FigureSubject.NON_GOVERNMENTAL_STAKEHOLDERS);

  /**
   * A group of delegations.
   *
   * @param category the name of the category, part of its message key
   * @param who the observers whom the rule admits
   * @param rule the rule of procedure that admits observers
   * @param count the number of delegations
   * @param persons the number of persons in them; empty if it is not known
   * @param rows the delegations
   * @param sources the sources of the sizes
   */
  public record Group(
      String category,
      Optional<PageText> who,
      Optional<PageText> rule,
      String count,
      Optional<String> persons,
      ImmutableList<Row> rows,
      ImmutableList<Source> sources) {}

  /**
   * A delegation.
   *
   * @param name the State, organization or stakeholder that sent it
   * @param sizes the numbers of persons that sources report, which may conflict
   */
  public record Row(PageText name, ImmutableList<String> sizes) {}

  static ParticipantsPage of(
      Conference record, SessionId session, LocalDate day, PageFormatter formatter) {
    return new ParticipantsPage(
        record.sessions().stream()
            .filter(candidate -> candidate.id().equals(session))
            .flatMap(ParticipantsPage::figures)
            .collect(toImmutableList()),
        ListOfParticipants.of(record, session, day).sections().stream()
            .map(section -> group(section, session, record, formatter))
            .collect(toImmutableList()));
  }

  /** {@return the sessions about whose participants a record has something} */
  static Stream<Session> sessions(Conference record) {
    ImmutableSet<SessionId> attended =
        Stream.concat(
                record.delegations().stream().map(Delegation::session),
                record.accreditations().stream()
                    .filter(
                        accreditation ->
                            accreditation.steps().stream()
                                .anyMatch(step -> step.kind() == AccreditationStepKind.ATTENDED))
                    .map(Accreditation::session))
            .collect(ImmutableSet.toImmutableSet());
    return record.sessions().stream()
        .filter(
            session ->
                attended.contains(session.id())
                    || figures(session).findAny().isPresent()
                    || session.meetings().stream()
                        .flatMap(meeting -> meeting.partiesPresent().stream())
                        .anyMatch(present -> !present.items().isEmpty()));
  }

  /** {@return the published figures about those who took part, in the order of their subjects} */
  private static Stream<ReportedFigure> figures(Session session) {
    return SUBJECTS.stream()
        .flatMap(
            subject ->
                session.publishedFigures().stream()
                    .filter(figure -> figure.subject().equals(subject)));
  }

  private static Group group(
      ParticipantSection section, SessionId session, Conference record, PageFormatter formatter) {
    return new Group(
        section.category().name(),
        section.basis().flatMap(AccreditationBasis::who).map(formatter::text),
        section.basis().flatMap(AccreditationBasis::citation).map(formatter::citation),
        formatter.number(section.delegations().size()),
        section
            .persons()
            .filter(persons -> persons.min() > 0)
            .map(persons -> text(persons, formatter)),
        section.delegations().stream()
            .map(
                delegation ->
                    new Row(
                        formatter.text(delegation.name(), delegation.sender().value()),
                        delegation.sizes().stream()
                            .map(formatter::count)
                            .distinct()
                            .collect(toImmutableList())))
            .collect(toImmutableList()),
        sources(section, session, record));
  }

  private static ImmutableList<Source> sources(
      ParticipantSection section, SessionId session, Conference record) {
    ImmutableSet<EntityId> senders =
        section.delegations().stream()
            .map(ListedDelegation::sender)
            .collect(ImmutableSet.toImmutableSet());
    return record.delegations().stream()
        .filter(delegation -> delegation.session().equals(session))
        .filter(delegation -> senders.contains(sender(delegation)))
        .flatMap(delegation -> delegation.source().stream())
        .collect(toImmutableList());
  }

  private static EntityId sender(Delegation delegation) {
    return delegation
        .participant()
        .<EntityId>map(id -> id)
        .orElseGet(() -> delegation.stakeholder().orElseThrow());
  }

  private static String text(CountInterval persons, PageFormatter formatter) {
    OptionalLong max = persons.max();
    if (max.isEmpty()) {
      return formatter.count(ReportedCount.atLeast(persons.min()));
    }
    return persons.isOneNumber()
        ? formatter.number(persons.min())
        : Message.range(persons.min(), max.getAsLong()).in(formatter.language());
  }
}
