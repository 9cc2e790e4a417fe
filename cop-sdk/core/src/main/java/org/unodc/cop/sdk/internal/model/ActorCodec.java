package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.json.UnionCodec.union;
import static org.unodc.cop.sdk.internal.model.IdCodec.PARTICIPANT_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SECRETARIAT_UNIT_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.STAKEHOLDER_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.PersonCodec.PERSON;
import static org.unodc.cop.sdk.internal.model.QuantityCodec.REPORTED_COUNT;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The JSON of the types in package {@code actor}. */
public final class ActorCodec {

  public static final ObjectCodec<SecretariatUnit> SECRETARIAT_UNIT =
      object(SecretariatUnit.class, SecretariatUnit::builder, SecretariatUnit.Builder::build)
          .required("id", SECRETARIAT_UNIT_ID, SecretariatUnit::id, SecretariatUnit.Builder::id)
          .required("name", LOCALIZED_TEXT, SecretariatUnit::name, SecretariatUnit.Builder::name)
          .optional("acronym", FILLED, SecretariatUnit::acronym, SecretariatUnit.Builder::acronym)
          .optional(
              "partOf",
              SECRETARIAT_UNIT_ID,
              SecretariatUnit::partOf,
              SecretariatUnit.Builder::partOf)
          .describedAs("A unit of the secretariat, such as the UNODC Civil Society Unit.");

  public static final Codec<Actor> ACTOR =
      union(Actor.class)
          .variant(
              "participant",
              Actor.ParticipantActor.class,
              record(
                  Actor.ParticipantActor.class,
                  "A State or an organization that can be party.",
                  Actor.ParticipantActor::new,
                  required("participant", PARTICIPANT_ID, Actor.ParticipantActor::participant)))
          .variant(
              "stakeholder",
              Actor.StakeholderActor.class,
              record(
                  Actor.StakeholderActor.class,
                  "A stakeholder.",
                  Actor.StakeholderActor::new,
                  required("stakeholder", STAKEHOLDER_ID, Actor.StakeholderActor::stakeholder)))
          .variant(
              "unit",
              Actor.UnitActor.class,
              record(
                  Actor.UnitActor.class,
                  "A unit of the secretariat.",
                  Actor.UnitActor::new,
                  required("unit", SECRETARIAT_UNIT_ID, Actor.UnitActor::unit)))
          .variant(
              "person",
              Actor.PersonActor.class,
              record(
                  Actor.PersonActor.class,
                  "A person who is named.",
                  Actor.PersonActor::new,
                  required("person", PERSON, Actor.PersonActor::person)))
          .variant(
              "unnamed",
              Actor.UnnamedActor.class,
              record(
                  Actor.UnnamedActor.class,
                  "Persons or bodies that a source describes and does not name, such as \"two young"
                      + " participants\".",
                  Actor.UnnamedActor::new,
                  required("description", LOCALIZED_TEXT, Actor.UnnamedActor::description),
                  optional("number", REPORTED_COUNT, Actor.UnnamedActor::number)))
          .build();

  private ActorCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(SecretariatUnit.class, SECRETARIAT_UNIT);
    all.put(Actor.class, ACTOR);
  }
}
