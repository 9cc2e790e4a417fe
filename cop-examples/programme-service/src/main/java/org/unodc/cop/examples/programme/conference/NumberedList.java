package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.statement.SpeakersList;
import org.unodc.cop.sdk.json.CopJson;

/**
 * A list of the record whose elements have no id and are changed one by one. An element is
 * identified by its index in the list, and none can be removed.
 *
 * @param name the name of the JSON member of the record
 * @param json reads and writes the elements
 * @param elements returns the list of a record
 * @param inRecord returns a copy of a record with another list
 * @param <T> the type of the elements
 */
public record NumberedList<T extends Composite>(
    String name,
    CopJson<T> json,
    Function<Conference, ImmutableList<T>> elements,
    BiFunction<Conference, List<T>, Conference> inRecord) {
  /** Accreditations of organizations. */
  public static final NumberedList<Accreditation> ACCREDITATIONS =
      new NumberedList<>(
          "accreditations",
          CopJson.of(Accreditation.class),
          Conference::accreditations,
          (record, list) -> record.toBuilder().accreditations(list).build());

  /** Lists of speakers. */
  public static final NumberedList<SpeakersList> SPEAKERS_LISTS =
      new NumberedList<>(
          "speakersLists",
          CopJson.of(SpeakersList.class),
          Conference::speakersLists,
          (record, list) -> record.toBuilder().speakersLists(list).build());

  /**
   * {@return the record with this element at an index}
   *
   * @param index the index of the element to replace, or the size of the list to add one
   */
  Conference put(Conference record, int index, T value) {
    List<T> list = new ArrayList<>(elements.apply(record));
    if (index == list.size()) {
      list.add(value);
    } else {
      list.set(index, value);
    }
    return inRecord.apply(record, list);
  }
}
