package org.unodc.cop.sdk.diff;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Members;
import org.unodc.cop.sdk.internal.json.JsonValueCodec;
import org.unodc.cop.sdk.internal.json.StrictReader;
import org.unodc.cop.sdk.internal.model.ConferenceCodec;
import org.unodc.cop.sdk.problem.CopException;

/**
 * The record that has the changes of two records that were made from the same one.
 *
 * <p>Entities are merged member by member; their ids show which belong together. Texts are merged
 * language by language. Any other object of plain values, such as a time slot or a count, is one
 * value. A value that only one of the records changed has the changed value. A value that both
 * changed in different ways is a conflict, as is one that one of them changed and the other
 * removed.
 *
 * <p>The elements of a list are in the order of the first record, unless only the second one moved
 * elements. An element that the second record added comes after the element before it. A remark
 * stays at the value that it is about, at whatever position this value is in the result. A remark
 * on a value that one record added or changed while the other removed the value is a conflict; its
 * place leads nowhere.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Conference ours = conference.toBuilder().title(LocalizedText.english("Our title")).build();
 * Conference theirs = conference.toBuilder().title(LocalizedText.english("Their title")).build();
 * CopMerge merge = CopMerge.of(conference, ours, theirs);
 * merge.conflicts().size() // 1
 * merge.merged().equals(ours) // true
 * }</pre>
 */
public final class CopMerge {
  private final Conference merged;
  private final ImmutableList<MergeConflict> conflicts;

  private CopMerge(Conference merged, ImmutableList<MergeConflict> conflicts) {
    this.merged = merged;
    this.conflicts = conflicts;
  }

  /**
   * {@return the result of merging two records}
   *
   * @param base the record from which both were made
   * @param ours the first record, whose values the result has where there is a conflict
   * @param theirs the second record
   * @throws CopException if a record cannot be written as JSON, or if the model cannot hold the
   *     result, such as two changes that are only possible one without the other
   */
  public static CopMerge of(Conference base, Conference ours, Conference theirs) {
    requireNonNull(base, "base");
    requireNonNull(ours, "ours");
    requireNonNull(theirs, "theirs");
    DocumentMerge merge = new DocumentMerge();
    JsonValue document = merge.merge(json(base), json(ours), json(theirs));
    byte[] bytes = JsonOutput.bytes(document, JsonValueCodec.ANY, false);
    Conference merged =
        StrictReader.read(
            JsonText.of(bytes, JsonValueCodec.OWN), JsonValueCodec.OWN, ConferenceCodec.CONFERENCE);
    ImmutableList.Builder<MergeConflict> conflicts = ImmutableList.builder();
    for (DocumentMerge.Conflict conflict : merge.conflicts()) {
      String pointer = conflict.place().pointer();
      conflicts.add(
          new MergeConflict(
              pointer,
              EntityLabel.of(owner(pointer, conflict.isInOurs() ? ours : base)),
              conflict.base().map(JsonValue::text),
              conflict.ours().map(JsonValue::text),
              conflict.theirs().map(JsonValue::text)));
    }
    return new CopMerge(merged, conflicts.build());
  }

  /** {@return the merged record, with the value of the first record where there is a conflict} */
  public Conference merged() {
    return merged;
  }

  /** {@return the conflicts, in the order of members and elements} */
  public ImmutableList<MergeConflict> conflicts() {
    return conflicts;
  }

  private static Entity owner(String pointer, Conference record) {
    if (pointer.isEmpty()) {
      return record;
    }
    ValuePath path = ValuePath.of(pointer, record);
    return path.itself().orElse(path.owner());
  }

  private static Members json(Conference record) {
    return (Members) JsonValue.of(record, ConferenceCodec.CONFERENCE);
  }
}
