package org.unodc.cop.domain.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.RulesOfProcedureId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;

/**
 * One version of the rules of procedure of a conference, limited to their numbers and conditions.
 *
 * <p>Example:
 *
 * <pre>{@code
 * RulesOfProcedure rules =
 *     RulesOfProcedure.on(conference.rulesOfProcedure(), LocalDate.of(2024, 10, 14)).orElseThrow();
 * Quorum quorum = rules.quorumFor(Matter.OPENING_A_DEBATE).orElseThrow();
 * }</pre>
 */
@DomainType
public abstract sealed class RulesOfProcedure implements Entity permits ImmutableRulesOfProcedure {

  RulesOfProcedure() {}

  /** {@return the id by which other values refer to this version} */
  public abstract RulesOfProcedureId id();

  /** {@return the title of the rules} */
  public abstract Optional<LocalizedText> title();

  /**
   * {@return the first day of this version, which is in force until the first day of the next
   * version}
   */
  public abstract Optional<LocalDate> validFrom();

  /** {@return the decision that adopted this version} */
  public abstract Optional<DocumentReference> adoptedBy();

  /** {@return whether the rules were adopted, with the provisions that are excepted} */
  public abstract Optional<RulesApplication> application();

  /** {@return the maximum number of years between regular sessions} */
  public abstract Optional<StipulatedNumber> cycleYears();

  /** {@return the quorums for different matters} */
  public abstract ImmutableList<Quorum> quorums();

  /** {@return the majorities for different matters} */
  public abstract ImmutableList<Majority> majorities();

  /** {@return the ways in which different matters are decided: by consensus, by a vote, or both} */
  public abstract ImmutableList<DecisionRule> decisions();

  /** {@return the rule of procedure that requires every effort for consensus before a vote} */
  public abstract Optional<Citation> consensusFirst();

  /** {@return the rules on who votes and with how many votes} */
  public abstract Optional<VotingRights> votingRights();

  /** {@return the deadlines before or after the opening of a session} */
  public abstract ImmutableList<Deadline> deadlines();

  /** {@return the authorities that may sign credentials} */
  public abstract ImmutableList<CredentialIssuer> credentialIssuers();

  /** {@return the rule of procedure that names these authorities} */
  public abstract Optional<Citation> credentialIssuersCitation();

  /** {@return the rule of procedure on the officers that a session elects} */
  public abstract Optional<BureauRule> bureau();

  /** {@return the rule on elections for one place (UNFCCC: draft rule 50)} */
  public abstract Optional<ElectionRule> election();

  /** {@return the rule on elections for several places at one time} */
  public abstract Optional<ElectionRule> electionForSeveralPlaces();

  /** {@return the subsidiary bodies with their officers} */
  public abstract ImmutableList<SubsidiaryBodyRule> subsidiaryBodies();

  /**
   * {@return the order in which requests for the floor are granted, the first kind first; requests
   * of the same kind are granted in the order in which they were made}
   */
  public abstract ImmutableList<FloorRule> floorOrder();

  /**
   * {@return the order in which procedural motions are decided on, the first one first; empty if
   * the source does not say}
   */
  public abstract ImmutableList<MotionKind> motionOrder();

  /** {@return the rule of procedure on the order of procedural motions} */
  public abstract Optional<Citation> motionOrderCitation();

  /** {@return what the rules of procedure provide for, or do not provide for, without a number} */
  public abstract ImmutableList<Provision> provisions();

  /** {@return the rules under which observers take part} */
  public abstract ImmutableList<AccreditationBasis> accreditationBases();

  /** {@return the official and working languages} */
  public abstract ImmutableList<OfficialLanguage> languages();

  /** {@return the rule of procedure on the languages} */
  public abstract Optional<Citation> languagesCitation();

  /** {@return remarks on uncertain values of this description; their places are relative to it} */
  public abstract ImmutableList<Remark> remarks();

  /**
   * {@return the quorum for a matter (rule 41 for UNTOC); the first one if several are listed}
   *
   * <p>A quorum of an excepted provision has no effect.
   */
  public final Optional<Quorum> quorumFor(Matter matter) {
    ExceptedProvisions excepted = ExceptedProvisions.of(this);
    return quorums().stream()
        .filter(quorum -> quorum.matter() == matter && excepted.leaveEffectTo(quorum.citation()))
        .findFirst();
  }

  /**
   * {@return the majority for a matter (rules 55, 58 and 59 for UNTOC); the first one if several
   * are listed}
   *
   * <p>A majority of an excepted provision has no effect, nor has one for a matter that is decided
   * by consensus only.
   */
  public final Optional<Majority> majorityFor(Matter matter) {
    ExceptedProvisions excepted = ExceptedProvisions.of(this);
    return decisionOn(matter)
            .filter(decision -> decision.method() == DecisionRule.Method.CONSENSUS)
            .isPresent()
        ? Optional.empty()
        : majorities().stream()
            .filter(
                majority ->
                    majority.matter() == matter && excepted.leaveEffectTo(majority.citation()))
            .findFirst();
  }

  /** {@return the way in which a matter is decided; the first one if several are listed} */
  public final Optional<DecisionRule> decisionOn(Matter matter) {
    ExceptedProvisions excepted = ExceptedProvisions.of(this);
    return decisions().stream()
        .filter(
            decision -> decision.matter() == matter && excepted.leaveEffectTo(decision.citation()))
        .findFirst();
  }

  /**
   * {@return the rule on elections for a number of places; {@link Election} applies it}
   *
   * <p>A rule that is an excepted provision has no effect.
   *
   * @throws IllegalArgumentException if the number of places is not positive
   */
  public final Optional<ElectionRule> electionRule(int places) {
    checkArgument(places > 0, "an election is for one place or more, but not for %s", places);
    ExceptedProvisions excepted = ExceptedProvisions.of(this);
    return (places == 1 ? election() : electionForSeveralPlaces())
        .filter(rule -> excepted.leaveEffectTo(rule.citation()));
  }

  /**
   * {@return whether a provision is applied; unknown if the record has no {@link #application}, or
   * if only a part of the provision is excepted, such as paragraph 1 of rule 40}
   */
  public final ProceduralAnswer applies(Citation provision) {
    return new ProcedureQuestion(this).applies(provision);
  }

  /**
   * {@return whether a matter may be put to a vote, with the condition that consensus was sought
   * first if the rules require it; unknown if the record states neither the way in which the matter
   * is decided nor a majority}
   */
  public final ProceduralAnswer mayVoteOn(Matter matter) {
    return new ProcedureQuestion(this).mayVoteOn(matter);
  }

  /** {@return whether the rules provide for something; unknown if the record does not state it} */
  public final ProceduralAnswer provides(ProvisionKind kind) {
    return new ProcedureQuestion(this).provides(kind);
  }

  /** {@return whether a language is official; unknown if the record lists no language} */
  public final ProceduralAnswer hasOfficialLanguage(OfficialLanguage language) {
    return new ProcedureQuestion(this).hasOfficialLanguage(language);
  }

  /**
   * {@return whether a request for the floor of one kind is granted before one of another kind;
   * unknown if the record does not state the place of both}
   *
   * @throws IllegalArgumentException if both kinds are the same
   */
  public final ProceduralAnswer precedes(FloorKind first, FloorKind second) {
    return new ProcedureQuestion(this).precedes(first, second);
  }

  /**
   * {@return whether a procedural motion is decided on before another one; unknown if the record
   * does not state the place of both}
   *
   * @throws IllegalArgumentException if both kinds are the same
   */
  public final ProceduralAnswer precedes(MotionKind first, MotionKind second) {
    return new ProcedureQuestion(this).precedes(first, second);
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
        .add("adoptedBy", adoptedBy())
        .add("application", application())
        .add("cycleYears", cycleYears())
        .add("quorums", quorums())
        .add("majorities", majorities())
        .add("decisions", decisions())
        .add("consensusFirst", consensusFirst())
        .add("votingRights", votingRights())
        .add("deadlines", deadlines())
        .add("credentialIssuersCitation", credentialIssuersCitation())
        .add("bureau", bureau())
        .add("election", election())
        .add("electionForSeveralPlaces", electionForSeveralPlaces())
        .add("subsidiaryBodies", subsidiaryBodies())
        .add("floorOrder", floorOrder())
        .add("motionOrderCitation", motionOrderCitation())
        .add("provisions", provisions())
        .add("accreditationBases", accreditationBases())
        .add("languagesCitation", languagesCitation())
        .add("remarks", remarks());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return the version that is in force on a day; empty if all versions begin later}
   *
   * <p>This is the last version that is valid from that day or an earlier one (for UNTOC, the
   * version of 2004 until the amendment of rule 18 in 2008). A version without a first day counts
   * as the oldest.
   */
  public static Optional<RulesOfProcedure> on(
      Collection<RulesOfProcedure> versions, LocalDate day) {
    requireNonNull(versions, "versions");
    requireNonNull(day, "day");
    return versions.stream()
        .filter(version -> version.validFrom().filter(day::isBefore).isEmpty())
        .max(Comparator.comparing(RulesOfProcedure::firstDay).thenComparing(RulesOfProcedure::id));
  }

  private LocalDate firstDay() {
    return validFrom().orElse(LocalDate.MIN);
  }

  /** Builds a {@link RulesOfProcedure}. */
  public static final class Builder extends ImmutableRulesOfProcedure.Builder {
    Builder() {}
  }
}
