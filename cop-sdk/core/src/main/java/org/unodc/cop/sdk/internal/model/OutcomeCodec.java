package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.model.ActorCodec.ACTOR;
import static org.unodc.cop.sdk.internal.model.CalendarCodec.WHEN;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.DOCUMENT_REFERENCE;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.IdCodec.CONVENTION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.DRAFT_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.MEETING_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.OUTCOME_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.PARTICIPANT_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SESSION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.VOTE_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.ThresholdCodec.MATTER;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.outcome.Adoption;
import org.unodc.cop.domain.outcome.Ballot;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.OutcomeKind;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.outcome.VoteChoice;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The JSON of the types in package {@code outcome}. */
public final class OutcomeCodec {

  public static final ObjectCodec<Draft> DRAFT =
      object(Draft.class, Draft::builder, Draft.Builder::build)
          .required("id", DRAFT_ID, Draft::id, Draft.Builder::id)
          .optional("session", SESSION_ID, Draft::session, Draft.Builder::session)
          .optional("title", LOCALIZED_TEXT, Draft::title, Draft.Builder::title)
          .optional("document", DOCUMENT_REFERENCE, Draft::document, Draft.Builder::document)
          .list("sponsors", ACTOR, Draft::sponsors, Draft.Builder::addAllSponsors)
          .optional("submitted", WHEN, Draft::submitted, Draft.Builder::submitted)
          .describedAs("A draft resolution or decision.");

  public static final Codec<VoteChoice> CHOICE = enumeration(VoteChoice.class);

  public static final ObjectCodec<Ballot> BALLOT =
      record(
          Ballot.class,
          "The vote of one participant.",
          Ballot::new,
          required("participant", PARTICIPANT_ID, Ballot::participant),
          required("choice", CHOICE, Ballot::choice));

  public static final ObjectCodec<Vote> VOTE =
      object(Vote.class, Vote::builder, Vote.Builder::build)
          .required("id", VOTE_ID, Vote::id, Vote.Builder::id)
          .optional("session", SESSION_ID, Vote::session, Vote.Builder::session)
          .optional("meeting", MEETING_ID, Vote::meeting, Vote.Builder::meeting)
          .optional("matter", MATTER, Vote::matter, Vote.Builder::matter)
          .optional("draft", DRAFT_ID, Vote::draft, Vote.Builder::draft)
          .optionalInt("present", Vote::present, Vote.Builder::present)
          .optionalInt("inFavour", Vote::inFavour, Vote.Builder::inFavour)
          .optionalInt("against", Vote::against, Vote.Builder::against)
          .optionalInt("abstained", Vote::abstained, Vote.Builder::abstained)
          .list("ballots", BALLOT, Vote::ballots, Vote.Builder::addAllBallots)
          .describedAs("One vote.");

  public static final Codec<OutcomeKind> OUTCOME_KIND = enumeration(OutcomeKind.class);

  public static final Codec<Adoption> ADOPTION = enumeration(Adoption.class);

  public static final ObjectCodec<Outcome> OUTCOME =
      object(Outcome.class, Outcome::builder, Outcome.Builder::build)
          .required("id", OUTCOME_ID, Outcome::id, Outcome.Builder::id)
          .optional("kind", OUTCOME_KIND, Outcome::kind, Outcome.Builder::kind)
          .optional("session", SESSION_ID, Outcome::session, Outcome.Builder::session)
          .optional("meeting", MEETING_ID, Outcome::meeting, Outcome.Builder::meeting)
          .optional("number", FILLED, Outcome::number, Outcome.Builder::number)
          .optional("title", LOCALIZED_TEXT, Outcome::title, Outcome.Builder::title)
          .optional("adopted", WHEN, Outcome::adopted, Outcome.Builder::adopted)
          .optional("adoption", ADOPTION, Outcome::adoption, Outcome.Builder::adoption)
          .optional("vote", VOTE_ID, Outcome::vote, Outcome.Builder::vote)
          .optional("draft", DRAFT_ID, Outcome::draft, Outcome.Builder::draft)
          .optional("instrument", CONVENTION_ID, Outcome::instrument, Outcome.Builder::instrument)
          .optional(
              "supersededBy", OUTCOME_ID, Outcome::supersededBy, Outcome.Builder::supersededBy)
          .optional("document", DOCUMENT_REFERENCE, Outcome::document, Outcome.Builder::document)
          .list("sources", SOURCE, Outcome::sources, Outcome.Builder::addAllSources)
          .describedAs("A resolution or decision of a session.");

  private OutcomeCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(Draft.class, DRAFT);
    all.put(VoteChoice.class, CHOICE);
    all.put(Ballot.class, BALLOT);
    all.put(Vote.class, VOTE);
    all.put(OutcomeKind.class, OUTCOME_KIND);
    all.put(Adoption.class, ADOPTION);
    all.put(Outcome.class, OUTCOME);
  }
}
