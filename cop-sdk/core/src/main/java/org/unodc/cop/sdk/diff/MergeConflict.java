package org.unodc.cop.sdk.diff;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.message.EntityLabel;

/**
 * A value that two records changed in different ways. The merged record has the value of the first
 * one.
 *
 * @param pointer the JSON Pointer of the value in the first record; in the base if the first record
 *     does not have it
 * @param entity the nearest entity that contains the value
 * @param base the JSON of the value in the record from which both were made; empty if it had none
 * @param ours the JSON of the value in the first record; empty if it has none
 * @param theirs the JSON of the value in the second record; empty if it has none
 */
public record MergeConflict(
    String pointer,
    EntityLabel entity,
    Optional<String> base,
    Optional<String> ours,
    Optional<String> theirs) {
  public MergeConflict {
    requireNonNull(pointer, "pointer");
    requireNonNull(entity, "entity");
    requireNonNull(base, "base");
    requireNonNull(ours, "ours");
    requireNonNull(theirs, "theirs");
  }

  /** {@return the place and the id of the entity, without the values} */
  @Override
  public String toString() {
    return "MergeConflict[pointer=" + pointer + ", entity=" + entity.id() + "]";
  }
}
