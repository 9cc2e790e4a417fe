package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.model.ActorCodec.ACTOR;
import static org.unodc.cop.sdk.internal.model.CalendarCodec.PARTIAL_DATE;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.IdCodec.INITIATIVE_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.PARTICIPANT_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.initiative.NationalPilot;
import org.unodc.cop.domain.initiative.RoadmapStep;
import org.unodc.cop.domain.initiative.RoadmapStepStatus;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The JSON of the types in package {@code initiative}. */
public final class InitiativeCodec {

  public static final Codec<RoadmapStepStatus> ROADMAP_STEP_STATUS =
      enumeration(RoadmapStepStatus.class);

  public static final ObjectCodec<RoadmapStep> ROADMAP_STEP =
      object(RoadmapStep.class, RoadmapStep::builder, RoadmapStep.Builder::build)
          .required("title", LOCALIZED_TEXT, RoadmapStep::title, RoadmapStep.Builder::title)
          .optional("due", PARTIAL_DATE, RoadmapStep::due, RoadmapStep.Builder::due)
          .optional("status", ROADMAP_STEP_STATUS, RoadmapStep::status, RoadmapStep.Builder::status)
          .describedAs("One step of a roadmap.");

  public static final ObjectCodec<NationalPilot> NATIONAL_PILOT =
      object(NationalPilot.class, NationalPilot::builder, NationalPilot.Builder::build)
          .required(
              "participant",
              PARTICIPANT_ID,
              NationalPilot::participant,
              NationalPilot.Builder::participant)
          .optional("title", LOCALIZED_TEXT, NationalPilot::title, NationalPilot.Builder::title)
          .list("partners", ACTOR, NationalPilot::partners, NationalPilot.Builder::addAllPartners)
          .list(
              "priorities",
              LOCALIZED_TEXT,
              NationalPilot::priorities,
              NationalPilot.Builder::addAllPriorities)
          .optional("start", PARTIAL_DATE, NationalPilot::start, NationalPilot.Builder::start)
          .list(
              "roadmap", ROADMAP_STEP, NationalPilot::roadmap, NationalPilot.Builder::addAllRoadmap)
          .list("sources", SOURCE, NationalPilot::sources, NationalPilot.Builder::addAllSources)
          .describedAs("An initiative at work in one State.");

  public static final ObjectCodec<Initiative> INITIATIVE =
      object(Initiative.class, Initiative::builder, Initiative.Builder::build)
          .required("id", INITIATIVE_ID, Initiative::id, Initiative.Builder::id)
          .required("title", LOCALIZED_TEXT, Initiative::title, Initiative.Builder::title)
          .optional("coordinator", ACTOR, Initiative::coordinator, Initiative.Builder::coordinator)
          .list("aims", LOCALIZED_TEXT, Initiative::aims, Initiative.Builder::addAllAims)
          .optional("start", PARTIAL_DATE, Initiative::start, Initiative.Builder::start)
          .list("pilots", NATIONAL_PILOT, Initiative::pilots, Initiative.Builder::addAllPilots)
          .list("sources", SOURCE, Initiative::sources, Initiative.Builder::addAllSources)
          .describedAs(
              "A programme that works in countries, such as the Voluntary Pilot Initiatives.");

  private InitiativeCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(RoadmapStepStatus.class, ROADMAP_STEP_STATUS);
    all.put(RoadmapStep.class, ROADMAP_STEP);
    all.put(NationalPilot.class, NATIONAL_PILOT);
    all.put(Initiative.class, INITIATIVE);
  }
}
