package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.json.CopJson;

/**
 * A list of the record whose elements the desk changes one by one. The other lists change only by
 * import.
 *
 * @param name the name of the JSON member of the record
 * @param json reads and writes the elements
 * @param elements returns the list of a record
 * @param inRecord returns a copy of a record with another list
 * @param <T> the type of the elements
 */
public record RecordList<T extends Entity>(
    String name,
    CopJson<T> json,
    Function<Conference, ImmutableList<T>> elements,
    BiFunction<Conference, List<T>, Conference> inRecord) {
  /** Side events. */
  public static final RecordList<SideEvent> SIDE_EVENTS =
      new RecordList<>(
          "sideEvents",
          CopJson.of(SideEvent.class),
          Conference::sideEvents,
          (record, list) -> record.toBuilder().sideEvents(list).build());

  /** Applications for side events. */
  public static final RecordList<Application> APPLICATIONS =
      new RecordList<>(
          "applications",
          CopJson.of(Application.class),
          Conference::applications,
          (record, list) -> record.toBuilder().applications(list).build());

  /** Declarations, with their signatures. */
  public static final RecordList<Declaration> DECLARATIONS =
      new RecordList<>(
          "declarations",
          CopJson.of(Declaration.class),
          Conference::declarations,
          (record, list) -> record.toBuilder().declarations(list).build());

  /** Sessions, with their venues, agendas and meetings. */
  public static final RecordList<Session> SESSIONS =
      new RecordList<>(
          "sessions",
          CopJson.of(Session.class),
          Conference::sessions,
          (record, list) -> record.toBuilder().sessions(list).build());

  /** Stakeholders. */
  public static final RecordList<Stakeholder> STAKEHOLDERS =
      new RecordList<>(
          "stakeholders",
          CopJson.of(Stakeholder.class),
          Conference::stakeholders,
          (record, list) -> record.toBuilder().stakeholders(list).build());

  /**
   * {@return the record with this element, which replaces the one with its id or is added at the
   * end}
   */
  public Conference put(Conference record, T value) {
    List<T> list = new ArrayList<>(elements.apply(record));
    int index = Iterables.indexOf(list, element -> element.identity().equals(value.identity()));
    if (index < 0) {
      list.add(value);
    } else {
      list.set(index, value);
    }
    return inRecord.apply(record, list);
  }
}
