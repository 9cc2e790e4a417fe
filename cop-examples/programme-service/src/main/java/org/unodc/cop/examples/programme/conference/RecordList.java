package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.json.CopJson;

/**
 * A list of the record whose elements the desk changes one by one. The others change by import.
 *
 * @param name the member of the record
 * @param json how its elements are read and written
 * @param elements gives the list of a record
 * @param inRecord gives a record with another list
 * @param <T> what it lists
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

  /** Stakeholders. */
  public static final RecordList<Stakeholder> STAKEHOLDERS =
      new RecordList<>(
          "stakeholders",
          CopJson.of(Stakeholder.class),
          Conference::stakeholders,
          (record, list) -> record.toBuilder().stakeholders(list).build());

  /** {@return a record with this element, at the end or in the place of the one with its id} */
  public Conference put(Conference record, T value) {
    List<T> list = new ArrayList<>(elements.apply(record));
    list.replaceAll(one -> one.identity().equals(value.identity()) ? value : one);
    if (!list.contains(value)) {
      list.add(value);
    }
    return inRecord.apply(record, list);
  }
}
