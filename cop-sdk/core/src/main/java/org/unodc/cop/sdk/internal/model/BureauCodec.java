package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.openWord;
import static org.unodc.cop.sdk.internal.model.CalendarCodec.DATE_RANGE;
import static org.unodc.cop.sdk.internal.model.CalendarCodec.WHEN;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.IdCodec.PARTICIPANT_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SESSION_ID;
import static org.unodc.cop.sdk.internal.model.PersonCodec.PERSON;
import static org.unodc.cop.sdk.internal.model.PlaceCodec.STATE_CODE;
import static org.unodc.cop.sdk.internal.model.ProcedureCodec.CREDENTIAL_ISSUER;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.bureau.Credential;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The JSON of the types in package {@code bureau}. */
public final class BureauCodec {

  public static final Codec<OfficerRole> OFFICER_ROLE =
      openWord(
          ProblemText.of("type.OfficerRole"),
          OfficerRole.listed(),
          OfficerRole::new,
          OfficerRole::word);

  public static final ObjectCodec<Officer> OFFICER =
      object(Officer.class, Officer::builder, Officer.Builder::build)
          .required("session", SESSION_ID, Officer::session, Officer.Builder::session)
          .required("role", OFFICER_ROLE, Officer::role, Officer.Builder::role)
          .optional("person", PERSON, Officer::person, Officer.Builder::person)
          .optional("state", STATE_CODE, Officer::state, Officer.Builder::state)
          .optional(
              "electedBySession",
              TRUTH,
              Officer::electedBySession,
              Officer.Builder::electedBySession)
          .optional("electedOn", DATE, Officer::electedOn, Officer.Builder::electedOn)
          .optional("term", DATE_RANGE, Officer::term, Officer.Builder::term)
          .optional("source", SOURCE, Officer::source, Officer.Builder::source)
          .describedAs("One officer of a session.");

  public static final ObjectCodec<Credential> CREDENTIAL =
      object(Credential.class, Credential::builder, Credential.Builder::build)
          .required("session", SESSION_ID, Credential::session, Credential.Builder::session)
          .required(
              "participant",
              PARTICIPANT_ID,
              Credential::participant,
              Credential.Builder::participant)
          .optional("received", WHEN, Credential::received, Credential.Builder::received)
          .optional(
              "signedBy", CREDENTIAL_ISSUER, Credential::signedBy, Credential.Builder::signedBy)
          .optional("source", SOURCE, Credential::source, Credential.Builder::source)
          .describedAs("The credentials of one participant for one session.");

  private BureauCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(OfficerRole.class, OFFICER_ROLE);
    all.put(Officer.class, OFFICER);
    all.put(Credential.class, CREDENTIAL);
  }
}
