package org.unodc.cop.sdk.slice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.session.Session;

/** The lists of a record, in its order. */
@SuppressWarnings("ImmutableEnumChecker") // the functions are accessors without state
public enum ElementList {
  CONVENTIONS("conventions", true, Conference::conventions, Conference.Builder::conventions),
  PARTICIPANTS("participants", true, Conference::participants, Conference.Builder::participants),
  TREATY_ACTIONS(
      "treatyActions", true, Conference::treatyActions, Conference.Builder::treatyActions),
  RULES_OF_PROCEDURE(
      "rulesOfProcedure", true, Conference::rulesOfProcedure, Conference.Builder::rulesOfProcedure),
  SECRETARIAT_UNITS(
      "secretariatUnits", true, Conference::secretariatUnits, Conference.Builder::secretariatUnits),
  STAKEHOLDERS("stakeholders", false, Conference::stakeholders, Conference.Builder::stakeholders),
  SESSIONS("sessions", false, Conference::sessions, Conference.Builder::sessions),
  OFFICERS("officers", true, Conference::officers, Conference.Builder::officers),
  CREDENTIALS("credentials", false, Conference::credentials, Conference.Builder::credentials),
  ACCREDITATIONS(
      "accreditations", false, Conference::accreditations, Conference.Builder::accreditations),
  DELEGATIONS("delegations", false, Conference::delegations, Conference.Builder::delegations),
  DRAFTS("drafts", false, Conference::drafts, Conference.Builder::drafts),
  VOTES("votes", false, Conference::votes, Conference.Builder::votes),
  OUTCOMES("outcomes", false, Conference::outcomes, Conference.Builder::outcomes),
  ENGAGEMENTS("engagements", false, Conference::engagements, Conference.Builder::engagements),
  SIDE_EVENT_POLICIES(
      "sideEventPolicies",
      true,
      Conference::sideEventPolicies,
      Conference.Builder::sideEventPolicies),
  APPLICATIONS("applications", false, Conference::applications, Conference.Builder::applications),
  SIDE_EVENTS("sideEvents", false, Conference::sideEvents, Conference.Builder::sideEvents),
  STATEMENTS("statements", false, Conference::statements, Conference.Builder::statements),
  SPEAKERS_LISTS(
      "speakersLists", false, Conference::speakersLists, Conference.Builder::speakersLists),
  YOUTH_CONSULTATIONS(
      "youthConsultations",
      false,
      Conference::youthConsultations,
      Conference.Builder::youthConsultations),
  DECLARATIONS("declarations", false, Conference::declarations, Conference.Builder::declarations),
  INITIATIVES("initiatives", false, Conference::initiatives, Conference.Builder::initiatives),
  REMARKS("remarks", true, Conference::remarks, Conference.Builder::remarks),
  SOURCES("sources", true, Conference::sources, Conference.Builder::sources);

  private final String accessor;
  private final boolean inEverySlice;
  private final Function<Conference, ImmutableList<?>> elements;
  private final BiConsumer<Conference.Builder, ImmutableList<Object>> setter;

  @SuppressWarnings("unchecked") // a list is only ever filled with elements of the same list
  <T> ElementList(
      String accessor,
      boolean inEverySlice,
      Function<Conference, ImmutableList<T>> elements,
      BiConsumer<Conference.Builder, Iterable<T>> setter) {
    this.accessor = accessor;
    this.inEverySlice = inEverySlice;
    this.elements = elements::apply;
    this.setter = (record, list) -> setter.accept(record, (ImmutableList<T>) list);
  }

  /** {@return the name of the list in a record, such as sideEvents} */
  public String accessor() {
    return accessor;
  }

  /**
   * {@return whether every slice for {@link SliceKind#SESSION} holds the whole list, because it is
   * short and most rules read it}
   */
  public boolean isInEverySlice() {
    return inEverySlice;
  }

  /**
   * {@return whether an element that names no session belongs to the session of what it names, such
   * as an application to that of its side event}
   */
  boolean followsWhatItNames() {
    return this == APPLICATIONS
        || this == VOTES
        || this == OUTCOMES
        || this == STATEMENTS
        || this == SPEAKERS_LISTS;
  }

  /** {@return the elements of the list in a record} */
  public ImmutableList<?> of(Conference record) {
    return elements.apply(requireNonNull(record, "record"));
  }

  /** Sets the elements of the list. */
  void set(Conference.Builder record, ImmutableList<Object> list) {
    setter.accept(record, list);
  }

  /**
   * {@return what slices of other sessions hold of a session: all but its agenda, its meetings, its
   * documents and its lists}
   */
  public static Session header(Session session) {
    return requireNonNull(session, "session").toBuilder()
        .agendaItems(ImmutableList.of())
        .meetings(ImmutableList.of())
        .documents(ImmutableList.of())
        .outcomes(Optional.empty())
        .sideEvents(Optional.empty())
        .build();
  }
}
