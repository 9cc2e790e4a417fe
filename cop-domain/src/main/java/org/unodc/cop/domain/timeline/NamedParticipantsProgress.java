package org.unodc.cop.domain.timeline;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unodc.cop.domain.convention.ExtraCondition.NamedParticipants;
import org.unodc.cop.domain.id.ParticipantId;

/** A number of named participants. */
public final class NamedParticipantsProgress implements ConditionProgress {
  private final Set<ParticipantId> named;
  private final int required;
  private final boolean isCertain;
  private final Set<ParticipantId> boundNamed = new HashSet<>();
  private int bound;

  /** Reads a condition. */
  public NamedParticipantsProgress(NamedParticipants condition, boolean isCertain) {
    this.named = ImmutableSet.copyOf(condition.participants());
    this.required = condition.atLeast().orElse(named.size());
    this.isCertain = isCertain;
  }

  @Override
  public void changeBound(ParticipantId participant, boolean isBound) {
    bound += isBound ? 1 : -1;
    if (named.contains(participant) && isBound) {
      boundNamed.add(participant);
    } else {
      boundNamed.remove(participant);
    }
  }

  /** {@return the number of named participants that are bound} */
  public int boundNamed() {
    return boundNamed.size();
  }

  /** {@return the named participants that are not bound, in the order of the clause} */
  public List<ParticipantId> notBound() {
    return named.stream().filter(participant -> !boundNamed.contains(participant)).toList();
  }

  /** {@return the number of named participants that must be bound} */
  public int required() {
    return required;
  }

  @Override
  public boolean isMet() {
    boolean namesAll = !named.isEmpty() && required <= named.size();
    return namesAll ? boundNamed.size() >= required : !isCertain && bound >= required;
  }
}
