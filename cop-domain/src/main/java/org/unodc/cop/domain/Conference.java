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
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyStatus;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.SpeakersList;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.youth.YouthConsultation;

/**
 * The standing body of the parties to one convention, with everything that is known of it: the one
 * thing that is read, validated and written.
 */
@DomainType
public abstract sealed class Conference implements Entity permits ImmutableConference {

  Conference() {}

  /** {@return the id by which others refer to it} */
  public abstract ConferenceId id();

  /** {@return what the body is called} */
  public abstract Optional<LocalizedText> title();

  /** {@return the convention whose parties it brings together} */
  public abstract Optional<ConventionId> convention();

  /**
   * {@return what the symbols of its documents begin with, organ and body, such as CTOC/COP; absent
   * where it has no series of its own or it is not known}
   */
  public abstract Optional<String> documentSeries();

  /** {@return that convention and its protocols} */
  public abstract ImmutableList<Convention> conventions();

  /** {@return all who signed, joined or take part as such} */
  public abstract ImmutableList<Participant> participants();

  /** {@return what they did to the treaties, in the order of the record} */
  public abstract ImmutableList<TreatyAction> treatyActions();

  /** {@return the versions of the rules of procedure} */
  public abstract ImmutableList<RulesOfProcedure> rulesOfProcedure();

  /** {@return the units of the secretariat that are named} */
  public abstract ImmutableList<SecretariatUnit> secretariatUnits();

  /** {@return the stakeholders that are named} */
  public abstract ImmutableList<Stakeholder> stakeholders();

  /** {@return the sessions} */
  public abstract ImmutableList<Session> sessions();

  /** {@return the officers of the sessions} */
  public abstract ImmutableList<Officer> officers();

  /** {@return the credentials submitted} */
  public abstract ImmutableList<Credential> credentials();

  /** {@return the ways of stakeholders to sessions} */
  public abstract ImmutableList<Accreditation> accreditations();

  /** {@return who sent how many people} */
  public abstract ImmutableList<Delegation> delegations();

  /** {@return drafts of resolutions and decisions} */
  public abstract ImmutableList<Draft> drafts();

  /** {@return votes} */
  public abstract ImmutableList<Vote> votes();

  /** {@return resolutions and decisions} */
  public abstract ImmutableList<Outcome> outcomes();

  /** {@return briefings, round tables and dialogues} */
  public abstract ImmutableList<Engagement> engagements();

  /** {@return policies on side events} */
  public abstract ImmutableList<SideEventPolicy> sideEventPolicies();

  /** {@return applications for side events} */
  public abstract ImmutableList<Application> applications();

  /** {@return side events} */
  public abstract ImmutableList<SideEvent> sideEvents();

  /** {@return statements} */
  public abstract ImmutableList<Statement> statements();

  /** {@return lists of speakers} */
  public abstract ImmutableList<SpeakersList> speakersLists();

  /** {@return consultations with young people} */
  public abstract ImmutableList<YouthConsultation> youthConsultations();

  /** {@return declarations of civil society} */
  public abstract ImmutableList<Declaration> declarations();

  /** {@return programmes that work in countries} */
  public abstract ImmutableList<Initiative> initiatives();

  /** {@return what is uncertain about values of this record} */
  public abstract ImmutableList<Remark> remarks();

  /** {@return the sources of the record as a whole} */
  public abstract ImmutableList<Source> sources();

  /**
   * {@return who stands where towards one of its treaties; absent where it has no such treaty}
   *
   * <p>It is worked out anew at each call: who asks much keeps it.
   *
   * @param id its convention or one of the protocols
   */
  public final Optional<TreatyStatus> treatyStatus(ConventionId id) {
    return conventions().stream()
        .filter(convention -> convention.id().equals(id))
        .findFirst()
        .map(one -> TreatyStatus.of(one, conventions(), participants(), treatyActions()));
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
  public final void parts(Parts parts) {
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

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Conference}. */
  public static final class Builder extends ImmutableConference.Builder {
    Builder() {}
  }
}
