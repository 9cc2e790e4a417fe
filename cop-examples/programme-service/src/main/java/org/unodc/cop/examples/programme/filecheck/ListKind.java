package org.unodc.cop.examples.programme.filecheck;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.programme.Holiday;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;

/** The lists that the library reads from tables. */
enum ListKind {
  SIDE_EVENTS(
      SideEvent.class,
      Conference::sideEvents,
      (record, values) -> record.toBuilder().sideEvents(values).build()),
  STAKEHOLDERS(
      Stakeholder.class,
      Conference::stakeholders,
      (record, values) -> record.toBuilder().stakeholders(values).build()),
  PARTICIPANTS(
      Participant.class,
      Conference::participants,
      (record, values) -> record.toBuilder().participants(values).build()),
  ACCREDITATIONS(
      Accreditation.class,
      Conference::accreditations,
      (record, values) -> record.toBuilder().accreditations(values).build()),
  DELEGATIONS(
      Delegation.class,
      Conference::delegations,
      (record, values) -> record.toBuilder().delegations(values).build()),
  TREATY_ACTIONS(
      TreatyAction.class,
      Conference::treatyActions,
      (record, values) -> record.toBuilder().treatyActions(values).build()),
  MEETINGS(Meeting.class),
  AGENDA_ITEMS(AgendaItem.class),
  ROOMS(Room.class),
  SPEAKERS(SpeakerEntry.class),
  SIGNATURES(Signature.class),
  PERSONS(Person.class),
  FIGURES(ReportedFigure.class),
  HOLIDAYS(Holiday.class);

  private final Class<?> type;
  private final @Nullable RecordPart<?> part;

  ListKind(Class<?> type) {
    this.type = type;
    this.part = null;
  }

  <T> ListKind(
      Class<T> type,
      Function<Conference, ImmutableList<T>> former,
      RecordPart.Replacement<T> replaced) {
    this.type = type;
    this.part = new RecordPart<>(former, replaced);
  }

  /** A list of the record itself. */
  private record RecordPart<T>(
      Function<Conference, ImmutableList<T>> former, Replacement<T> replaced) {
    private interface Replacement<T> {
      Conference in(Conference record, List<T> values);
    }

    @SuppressWarnings("unchecked") // The values were read as the type of the list.
    private Conference with(List<?> values, Conference record) {
      List<Object> ids = values.stream().map(RecordPart::identity).toList();
      Stream<T> others =
          former.apply(record).stream().filter(value -> !ids.contains(identity(value)));
      return replaced.in(record, Stream.concat(((List<T>) values).stream(), others).toList());
    }

    /** Values without an id are the same if they are equal. */
    private static Object identity(Object value) {
      return value instanceof Entity entity ? entity.identity() : value;
    }
  }

  /** {@return the type of the values} */
  Class<?> type() {
    return type;
  }

  /** {@return the name in forms and message keys} */
  String key() {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name());
  }

  /** {@return the list with this name; empty if there is none} */
  static Optional<ListKind> ofKey(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }

  /**
   * {@return the list whose columns the headers of a sheet have most of; empty if it has none}
   *
   * @param language the language of texts under headers without a language
   */
  static Optional<ListKind> of(Sheet sheet, String language) {
    return Arrays.stream(values())
        .filter(kind -> kind.recognized(sheet, language) > 0)
        .max(
            Comparator.<ListKind>comparingLong(kind -> kind.recognized(sheet, language))
                .thenComparing(Comparator.<ListKind>naturalOrder().reversed()));
  }

  private long recognized(Sheet sheet, String language) {
    return CopTable.of(type).writtenIn(language).propose(sheet).columns().values().stream()
        .filter(column -> !column.isEmpty())
        .count();
  }

  /** {@return whether the rules can judge values of the list} */
  boolean isJudged() {
    return part != null;
  }

  /**
   * {@return the record in which the values stand first in their list; those with the same ids are
   * left out}
   *
   * @throws IllegalStateException if the list is not {@linkplain #isJudged() judged}
   */
  Conference in(Conference record, List<?> values) {
    if (part == null) {
      throw new IllegalStateException("not a list of the record itself: " + this);
    }
    return part.with(values, record.toBuilder().remarks(ImmutableList.of()).build());
  }

  /** {@return the name of the list in the record} */
  String member() {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
  }
}
