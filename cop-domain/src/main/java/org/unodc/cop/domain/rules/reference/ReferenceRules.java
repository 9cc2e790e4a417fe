package org.unodc.cop.domain.rules.reference;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ExtraCondition.EmissionsShare;
import org.unodc.cop.domain.convention.ExtraCondition.MeasuredShare;
import org.unodc.cop.domain.declaration.Proposal;
import org.unodc.cop.domain.declaration.ThematicArea;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.initiative.NationalPilot;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.programme.WorkingCalendar;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.youth.Recommendation;
import org.unodc.cop.domain.youth.YouthConsultation;

/** Rules about ids and references to them, for every type of entity. */
public final class ReferenceRules {
  private static final Rule<EntityId> RESOLVES =
      Rule.of("reference.resolves", Severity.ERROR, EntityId.class)
          .reading(Scope.NAMES)
          .check(
              (id, record, findings) -> {
                if (!ReferenceCheck.resolves(id, record)) {
                  findings.add(Place.here(), new EntityLabel(id, Optional.empty()));
                }
              });

  private static final Rule<Entity> IDS_ARE_UNIQUE =
      Rule.of("reference.ids-are-unique", Severity.ERROR, Entity.class)
          .reading(Scope.NAMES)
          .check(
              (entity, record, findings) -> {
                if (ReferenceCheck.repeatsAnId(entity, record)) {
                  findings.add(Place.of("id"));
                }
              });

  private static final Rule<Entity> IS_NOT_AN_ORPHAN =
      Rule.of("reference.is-not-an-orphan", Severity.NOTICE, Entity.class)
          .asToDo()
          .reading(Scope.SESSION)
          .when(ReferenceRules::needsReferences)
          .check(
              (entity, record, findings) -> {
                if (!ReferenceCheck.isReferredTo(entity, record)) {
                  findings.add(Place.here());
                }
              });

  private static final Rule<Object> LISTS_NAME_A_THING_ONCE =
      Rule.of("reference.lists-name-a-thing-once", Severity.WARNING, Object.class)
          .asCaseOf("reference.lists-have-no-repeats")
          .reading(Scope.NAMES)
          .among(
              PartialList.class,
              Convention.class,
              MeasuredShare.class,
              EmissionsShare.class,
              DocumentReference.class,
              WorkingCalendar.class,
              RulesOfProcedure.class,
              Outcome.class,
              Meeting.class,
              Session.class,
              Stakeholder.class,
              SideEvent.class,
              SideEventPolicy.class,
              Engagement.class,
              Statement.class,
              YouthConsultation.class,
              Recommendation.class,
              ThematicArea.class,
              Proposal.class,
              Initiative.class,
              NationalPilot.class)
          .when(ListRepeats::canRepeat)
          .check(ListRepeats::check);

  private static final Rule<Entity> IDS_DO_NOT_LOOK_ALIKE =
      Rule.of("reference.ids-do-not-look-alike", Severity.NOTICE, Entity.class)
          .reading(Scope.RECORD)
          .check(
              (entity, record, findings) ->
                  ReferenceCheck.lookAlike(entity.identity(), record)
                      .ifPresent(other -> findings.add(Place.of("id"), record.label(other))));

  /** The rules of this class, in the order of the standard rules. */
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          RESOLVES,
          IDS_ARE_UNIQUE,
          IS_NOT_AN_ORPHAN,
          LISTS_NAME_A_THING_ONCE,
          IDS_DO_NOT_LOOK_ALIKE);

  private ReferenceRules() {}

  /**
   * {@return whether other values of the record are expected to refer to an entity: only to a
   * participant, a unit of the secretariat or a stakeholder}
   */
  private static boolean needsReferences(Entity entity) {
    return entity instanceof Participant
        || entity instanceof SecretariatUnit
        || entity instanceof Stakeholder;
  }
}
