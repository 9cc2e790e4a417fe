package org.unodc.cop.domain.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ExtraCondition;
import org.unodc.cop.domain.convention.ExtraCondition.FractionOfParties;
import org.unodc.cop.domain.convention.ExtraCondition.OtherTreatyInForce;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.record.RecordView;

/** The treaties of a record and the actions on each of them, indexed once for all treaties. */
public final class TreatyActions {
  private final ParticipantLookup participants;
  private final ImmutableListMultimap<ConventionId, TreatyAction> byTreaty;
  private final Map<ConventionId, Convention> treaties = new LinkedHashMap<>();
  private final ImmutableMap<ConventionId, ImmutableSet<ConventionId>> dependencies;
  private final Map<ConventionId, Map<ParticipantId, List<TreatyAction>>> byParticipant =
      new ConcurrentHashMap<>();
  private final Map<ConventionId, TreatyTimeline> timelines = new ConcurrentHashMap<>();

  /**
   * Indexes the actions.
   *
   * @param treaties the treaties; of two with the same id, the first one is used
   */
  public TreatyActions(
      List<Convention> treaties, List<Participant> participants, List<TreatyAction> actions) {
    this.participants = new ParticipantLookup(participants);
    this.byTreaty = Multimaps.index(actions, TreatyAction::instrument);
    treaties.forEach(treaty -> this.treaties.putIfAbsent(treaty.id(), treaty));
    this.dependencies = dependencies();
  }

  public static TreatyActions of(RecordView record) {
    return record.computedOnce(
        TreatyActions.class,
        () ->
            new TreatyActions(
                record.all(Convention.class),
                record.all(Participant.class),
                record.all(TreatyAction.class)));
  }

  public ParticipantLookup participants() {
    return participants;
  }

  /** {@return the timeline of a treaty of the record that follows from these actions} */
  public TreatyTimeline to(ConventionId treaty) {
    Deque<ConventionId> waiting = new ArrayDeque<>();
    waiting.push(treaty);
    while (!waiting.isEmpty()) {
      ConventionId next = waiting.peek();
      ImmutableList<ConventionId> missing =
          requireNonNull(dependencies.get(next)).stream()
              .filter(other -> !timelines.containsKey(other))
              .collect(ImmutableList.toImmutableList());
      if (missing.isEmpty()) {
        if (!timelines.containsKey(next)) {
          timelines.putIfAbsent(next, compute(next));
        }
        waiting.pop();
      } else {
        missing.forEach(waiting::push);
      }
    }
    return requireNonNull(timelines.get(treaty));
  }

  /** {@return the actions on one treaty, in the order of the record} */
  public ImmutableList<TreatyAction> on(ConventionId treaty) {
    return byTreaty.get(treaty);
  }

  /** {@return the actions of each participant on one treaty, in the order of the record} */
  public Map<ParticipantId, List<TreatyAction>> byParticipant(ConventionId treaty) {
    return byParticipant.computeIfAbsent(
        treaty,
        id -> {
          Map<ParticipantId, List<TreatyAction>> grouped = new HashMap<>();
          for (TreatyAction action : on(id)) {
            grouped
                .computeIfAbsent(action.participant(), participant -> new ArrayList<>(2))
                .add(action);
          }
          return grouped;
        });
  }

  private TreatyTimeline compute(ConventionId id) {
    ImmutableSet<ConventionId> known = requireNonNull(dependencies.get(id));
    return new TreatyTimeline(
        requireNonNull(treaties.get(id)),
        participants,
        byParticipant(id),
        other -> Optional.of(other).filter(known::contains).map(timelines::get),
        this::label);
  }

  private EntityLabel label(ConventionId id) {
    return Optional.ofNullable(treaties.get(id))
        .map(EntityLabel::of)
        .orElseGet(() -> new EntityLabel(id, Optional.empty()));
  }

  /**
   * {@return for each treaty the treaties of the record on which it depends}
   *
   * <p>Treaties that depend on each other in a circle, and treaties that depend on such treaties,
   * are treated as if the record lacked the treaties of the circle, in any order of requests.
   */
  private ImmutableMap<ConventionId, ImmutableSet<ConventionId>> dependencies() {
    Map<ConventionId, Set<ConventionId>> open = new HashMap<>();
    Map<ConventionId, Set<ConventionId>> dependents = new HashMap<>();
    Deque<ConventionId> ready = new ArrayDeque<>();
    for (Convention treaty : treaties.values()) {
      Set<ConventionId> others = dependenciesOf(treaty);
      open.put(treaty.id(), new HashSet<>(others));
      others.forEach(
          other -> dependents.computeIfAbsent(other, id -> new HashSet<>()).add(treaty.id()));
      if (others.isEmpty()) {
        ready.add(treaty.id());
      }
    }
    while (!ready.isEmpty()) {
      ConventionId resolved = ready.remove();
      for (ConventionId dependent : dependents.getOrDefault(resolved, Set.of())) {
        Set<ConventionId> rest = requireNonNull(open.get(dependent));
        rest.remove(resolved);
        if (rest.isEmpty()) {
          ready.add(dependent);
        }
      }
    }
    return treaties.values().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Convention::id,
                treaty ->
                    dependenciesOf(treaty).stream()
                        .filter(other -> requireNonNull(open.get(other)).isEmpty())
                        .collect(ImmutableSet.toImmutableSet())));
  }

  private Set<ConventionId> dependenciesOf(Convention treaty) {
    Stream<ConventionId> named =
        treaty.entryIntoForce().stream()
            .flatMap(clause -> clause.allConditions().stream())
            .flatMap(condition -> treatyOf(condition).stream());
    return Stream.concat(treaty.parent().stream(), named)
        .filter(treaties::containsKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Optional<ConventionId> treatyOf(ExtraCondition condition) {
    if (condition instanceof FractionOfParties fraction) {
      return fraction.treaty();
    }
    return condition instanceof OtherTreatyInForce other
        ? Optional.of(other.treaty())
        : Optional.empty();
  }
}
