package org.unodc.cop.sdk.indico;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.sdk.internal.table.RecordNameLookup;

/**
 * Converts the groups of an export to delegations and figures of a record.
 *
 * @param complete whether every row was counted
 */
record ExportGroups(
    ImmutableList<RegistrationGroup> groups,
    SessionId session,
    String language,
    Optional<Source> source,
    boolean complete) {

  /** {@return the delegations of the groups with a known sender, one for each sender and stage} */
  ImmutableListMultimap<RegistrationStage, Delegation> delegations(
      ImmutableSet<String> ofStates, RecordNameLookup names) {
    Map<EntityId, List<RegistrationGroup>> bySender = new LinkedHashMap<>();
    for (RegistrationGroup group : groups) {
      sender(group, ofStates, names)
          .ifPresent(
              sender -> bySender.computeIfAbsent(sender, id -> new ArrayList<>()).add(group));
    }
    ImmutableListMultimap.Builder<RegistrationStage, Delegation> delegations =
        ImmutableListMultimap.builder();
    for (RegistrationStage stage : RegistrationStage.values()) {
      bySender.forEach(
          (sender, sent) -> {
            long size = size(sent, stage).orElse(0L);
            if (size > 0) {
              delegations.put(stage, delegation(sender, sent, stage, size));
            }
          });
    }
    return delegations.build();
  }

  /** {@return the figures of each stage that the export contains, the total of a stage first} */
  ImmutableList<ReportedFigure> figures() {
    ImmutableList.Builder<ReportedFigure> figures = ImmutableList.builder();
    TreeMap<String, List<RegistrationGroup>> byCategory = new TreeMap<>();
    for (RegistrationGroup group : groups) {
      group
          .category()
          .ifPresent(
              category ->
                  byCategory.computeIfAbsent(category, key -> new ArrayList<>()).add(group));
    }
    for (RegistrationStage stage : RegistrationStage.values()) {
      size(groups, stage).ifPresent(total -> figures.add(figure(stage, total).build()));
      byCategory.forEach(
          (category, categoryGroups) ->
              size(categoryGroups, stage)
                  .map(count -> figure(stage, count).category(LocalizedText.of(language, category)))
                  .ifPresent(figure -> figures.add(figure.build())));
    }
    return figures.build();
  }

  private static Optional<EntityId> sender(
      RegistrationGroup group, ImmutableSet<String> ofStates, RecordNameLookup names) {
    if (group.category().filter(ofStates::contains).isPresent()) {
      return group
          .country()
          .map(StateCode::value)
          .flatMap(names::findParticipant)
          .map(ParticipantId::of);
    }
    return group.organization().flatMap(names::findStakeholder).map(StakeholderId::of);
  }

  private Delegation delegation(
      EntityId sender, List<RegistrationGroup> sent, RegistrationStage stage, long size) {
    Delegation.Builder delegation =
        Delegation.builder().session(session).size(counted(size)).source(source);
    sent.forEach(group -> delegation.addAllMembers(group.named().get(stage)));
    return sender instanceof ParticipantId participant
        ? delegation.participant(participant).build()
        : delegation.stakeholder((StakeholderId) sender).build();
  }

  private ReportedFigure.Builder figure(RegistrationStage stage, long count) {
    return ReportedFigure.builder()
        .subject(subject(stage))
        .unit(CountedUnit.PERSONS)
        .count(counted(count))
        .source(source);
  }

  /**
   * Returns a lower bound if a row could not be read, because it may belong to any group and stage.
   */
  private ReportedCount counted(long count) {
    return complete ? ReportedCount.exactly(count) : ReportedCount.atLeast(count);
  }

  private static FigureSubject subject(RegistrationStage stage) {
    return switch (stage) {
      case NOMINATED -> FigureSubject.NOMINATED_PERSONS;
      case REGISTERED -> FigureSubject.REGISTERED_PERSONS;
      case ATTENDED -> FigureSubject.PARTICIPANTS;
      case WITHDRAWN -> FigureSubject.WITHDRAWN_PERSONS;
      case REJECTED -> FigureSubject.REJECTED_PERSONS;
    };
  }

  private static Optional<Long> size(List<RegistrationGroup> groups, RegistrationStage stage) {
    return groups.stream()
        .flatMap(group -> Optional.ofNullable(group.counts().get(stage)).stream())
        .reduce(Math::addExact);
  }
}
