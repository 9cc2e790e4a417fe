package org.unodc.cop.examples.cli.list;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.overview.FloorRequest;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.overview.ListOfParticipants;
import org.unodc.cop.domain.overview.ListedDelegation;
import org.unodc.cop.domain.overview.ListedOrganization;
import org.unodc.cop.domain.overview.ParticipantSection;
import org.unodc.cop.domain.overview.SpeakingOrder;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.cli.output.DisplayNames;
import org.unodc.cop.examples.cli.text.CommandText;

/** The lists of a session that a secretariat circulates. */
public final class ParticipantLists {
  private final Conference conference;
  private final Session session;
  private final OfficialLanguage language;
  private final CommandText labels;

  /** Creates the lists of a session. */
  public ParticipantLists(Conference conference, Session session, OfficialLanguage language) {
    this.conference = conference;
    this.session = session;
    this.language = language;
    this.labels = CommandText.in(language);
  }

  /** {@return the participants by status and rule, with the persons whom the record may name} */
  public ListTable participants(LocalDate day) {
    ListTable.Builder list = builder("participants");
    addColumns(list, "category", "rule", "id", "name", "persons", "named", "unnamed");
    for (ParticipantSection section :
        ListOfParticipants.of(conference, session.id(), day).sections()) {
      section
          .delegations()
          .forEach(
              delegation ->
                  list.row(
                      ListCell.code(section.category(), language),
                      section
                          .basis()
                          .map(basis -> ListCell.id(basis.id()))
                          .orElse(ListCell.NOTHING),
                      ListCell.id(delegation.sender()),
                      delegation
                          .name()
                          .map(name -> ListCell.text(name, language))
                          .orElseGet(() -> ListCell.id(delegation.sender())),
                      sizes(delegation),
                      ListCell.texts(
                          delegation.named().stream().map(Person::name).toList(), language),
                      ListCell.whole(delegation.unnamed())));
    }
    return list.build();
  }

  /**
   * {@return the applicant organizations without consultative status (rule 17 (2) for UNTOC)}
   *
   * @param day the day whose knowledge the list shows; empty for the whole record
   */
  public ListTable organizations(Optional<LocalDate> day) {
    ListOfOrganizations organizations =
        day.map(known -> ListOfOrganizations.of(conference, session.id(), known))
            .orElseGet(() -> ListOfOrganizations.of(conference, session.id()));
    ListTable.Builder list = builder("organizations");
    organizations.due().ifPresent(due -> list.lead(sentence(due)));
    addColumns(list, "organization", "id", "applied", "listed", "inTime", "objections", "step");
    for (ListedOrganization organization : organizations.organizations()) {
      list.row(
          organization
              .stakeholder()
              .map(stakeholder -> ListCell.text(stakeholder.name(), language))
              .orElseGet(() -> ListCell.text(organization.name())),
          ListCell.id(organization.accreditation().stakeholder()),
          ListCell.day(organization.appliedOn(), language),
          ListCell.day(organization.listedOn(), language),
          ListCell.code(organization.isCirculatedInTime(), language),
          ListCell.whole(organization.objections().size()),
          ListCell.code(organization.lastDecisiveStep().map(step -> step.kind()), language));
    }
    return list.build();
  }

  /**
   * {@return the requests for the floor, by agenda item}
   *
   * @param day the day on which persons are named, because a consent can end
   */
  public ListTable speakers(LocalDate day) {
    DisplayNames names = new DisplayNames(conference, day, language);
    ListTable.Builder list = builder("speakers");
    addColumns(list, "item", "place", "speaker", "onBehalf", "delivered");
    for (AgendaItem item : session.agendaItems()) {
      for (SpeakingOrder order : SpeakingOrder.of(conference, item.id())) {
        for (FloorRequest request : order.requests()) {
          list.row(
              ListCell.id(item.id()),
              ListCell.whole(request.place()),
              ListCell.text(names.of(request.actor())),
              ListCell.texts(request.onBehalfOf().stream().map(names::of).toList(), language),
              ListCell.code(request.delivery(), language));
        }
      }
    }
    return list.build();
  }

  private ListTable.Builder builder(String kind) {
    return ListTable.titled(label(kind), language, label("none"))
        .subtitle(SessionLine.title(session, language))
        .subtitle(SessionLine.days(session, language));
  }

  private void addColumns(ListTable.Builder list, String... keys) {
    Stream.of(keys).forEach(key -> list.column(key, label(key)));
  }

  private ListCell sizes(ListedDelegation delegation) {
    return ListCell.codes(
        delegation.sizes().stream()
            .map(size -> size.qualifier().name() + " " + size.value())
            .toList(),
        delegation.sizes().stream().map(size -> MessageArgument.of(size).in(language)).toList(),
        language);
  }

  private String sentence(DueDate due) {
    Message day = Message.onWeekday(due.day());
    return due.plannedDay().equals(due.day())
        ? labels.of("participants.due", day)
        : labels.of("participants.dueMoved", day, Message.onWeekday(due.plannedDay()));
  }

  private String label(String key) {
    return labels.of("participants." + key);
  }
}
