package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.bureau.Credential;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.programme.WorkingCalendar;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.SpeakersList;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.youth.YouthConsultation;

/**
 * A Conference of the Parties to one convention, with all data that is recorded about it. It is the
 * value that the library reads, validates and writes.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Session session = conference.find(SessionId.of("untoc-cop12")).orElseThrow();
 * session.days().orElseThrow().first() // 2024-10-14
 * TreatyStatus status = conference.treatyStatus(ConventionId.of("untoc")).orElseThrow();
 * status.partiesByDepositOn(LocalDate.of(2024, 5, 4)) // 192
 * Conference copy = conference.toBuilder().title(LocalizedText.english("A copy")).build();
 * }</pre>
 */
@DomainType
public abstract sealed class Conference extends EntityFinder permits ImmutableConference {

  Conference() {}

  /** {@return the id by which other values refer to the conference} */
  public abstract ConferenceId id();

  /** {@return the name of the conference} */
  public abstract Optional<LocalizedText> title();

  /** {@return the convention whose parties meet in the conference} */
  public abstract Optional<ConventionId> convention();

  /**
   * {@return the beginning of the symbols of its documents (organ and body), such as CTOC/COP;
   * empty if the conference has no series of its own or the series is not known}
   */
  public abstract Optional<String> documentSeries();

  /** {@return the convention and its protocols} */
  public abstract ImmutableList<Convention> conventions();

  /** {@return the States and organizations that signed, joined or take part} */
  public abstract ImmutableList<Participant> participants();

  /** {@return the actions of participants under the treaties, in the order of the record} */
  public abstract ImmutableList<TreatyAction> treatyActions();

  /** {@return the versions of the rules of procedure} */
  public abstract ImmutableList<RulesOfProcedure> rulesOfProcedure();

  /** {@return the units of the secretariat} */
  public abstract ImmutableList<SecretariatUnit> secretariatUnits();

  /** {@return the stakeholders} */
  public abstract ImmutableList<Stakeholder> stakeholders();

  /** {@return the sessions} */
  public abstract ImmutableList<Session> sessions();

  /** {@return the officers of the sessions} */
  public abstract ImmutableList<Officer> officers();

  /** {@return the submitted credentials} */
  public abstract ImmutableList<Credential> credentials();

  /** {@return the accreditations of stakeholders to sessions} */
  public abstract ImmutableList<Accreditation> accreditations();

  /** {@return the delegations to sessions, with their sizes} */
  public abstract ImmutableList<Delegation> delegations();

  /** {@return the drafts of resolutions and decisions} */
  public abstract ImmutableList<Draft> drafts();

  /** {@return the votes} */
  public abstract ImmutableList<Vote> votes();

  /** {@return the resolutions and decisions} */
  public abstract ImmutableList<Outcome> outcomes();

  /** {@return the briefings, round tables and dialogues} */
  public abstract ImmutableList<Engagement> engagements();

  /** {@return the policies on side events} */
  public abstract ImmutableList<SideEventPolicy> sideEventPolicies();

  /** {@return the working days of the duty station that prepares the sessions} */
  public abstract Optional<WorkingCalendar> workingCalendar();

  /** {@return the applications for side events} */
  public abstract ImmutableList<Application> applications();

  /** {@return the side events} */
  public abstract ImmutableList<SideEvent> sideEvents();

  /** {@return the statements} */
  public abstract ImmutableList<Statement> statements();

  /** {@return the lists of speakers} */
  public abstract ImmutableList<SpeakersList> speakersLists();

  /** {@return the consultations with young people} */
  public abstract ImmutableList<YouthConsultation> youthConsultations();

  /** {@return the declarations of civil society} */
  public abstract ImmutableList<Declaration> declarations();

  /** {@return the initiatives: projects in several States} */
  public abstract ImmutableList<Initiative> initiatives();

  /** {@return the remarks on uncertain values of this record} */
  public abstract ImmutableList<Remark> remarks();

  /** {@return the sources of the record as a whole} */
  public abstract ImmutableList<Source> sources();

  /**
   * {@return the status of participants under one of the treaties; empty if the conference has no
   * treaty with this id}
   *
   * <p>Each call computes the status again. Keep the result if you need it more than once.
   *
   * @param id the id of the convention or of one of its protocols
   */
  public final Optional<TreatyStatus> treatyStatus(ConventionId id) {
    return conventions().stream()
        .filter(convention -> convention.id().equals(id))
        .findFirst()
        .map(treaty -> TreatyStatus.of(treaty, conventions(), participants(), treatyActions()));
  }

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return title();
  }

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("title", title())
        .add("convention", convention())
        .add("documentSeries", documentSeries())
        .add("conventions", conventions())
        .add("participants", participants())
        .add("treatyActions", treatyActions())
        .add("rulesOfProcedure", rulesOfProcedure())
        .add("secretariatUnits", secretariatUnits())
        .add("stakeholders", stakeholders())
        .add("sessions", sessions())
        .add("officers", officers())
        .add("credentials", credentials())
        .add("accreditations", accreditations())
        .add("delegations", delegations())
        .add("drafts", drafts())
        .add("votes", votes())
        .add("outcomes", outcomes())
        .add("engagements", engagements())
        .add("sideEventPolicies", sideEventPolicies())
        .add("workingCalendar", workingCalendar())
        .add("applications", applications())
        .add("sideEvents", sideEvents())
        .add("statements", statements())
        .add("speakersLists", speakersLists())
        .add("youthConsultations", youthConsultations())
        .add("declarations", declarations())
        .add("initiatives", initiatives())
        .add("remarks", remarks())
        .add("sources", sources());
  }

  @Value.Check
  void check() {
    Require.textIfPresent(documentSeries(), "documentSeries");
  }

  /** {@return a new builder with no values set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a new builder with the values of this conference} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Conference}. */
  public static final class Builder extends ImmutableConference.Builder {
    Builder() {}
  }
}
