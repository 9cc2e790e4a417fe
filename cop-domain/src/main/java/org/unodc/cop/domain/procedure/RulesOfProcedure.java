package org.unodc.cop.domain.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.RulesOfProcedureId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.rule.Citation;

/**
 * One version of the rules of procedure of a conference, as far as they are numbers and conditions.
 */
@DomainType
public abstract sealed class RulesOfProcedure implements Entity permits ImmutableRulesOfProcedure {

  RulesOfProcedure() {}

  /** {@return the id by which others refer to it} */
  public abstract RulesOfProcedureId id();

  /** {@return what they are called} */
  public abstract Optional<LocalizedText> title();

  /** {@return the first day of this version; it holds until the next version's first day} */
  public abstract Optional<LocalDate> validFrom();

  /** {@return the decision that adopted this version} */
  public abstract Optional<DocumentReference> adoptedBy();

  /** {@return the years between regular sessions at the most} */
  public abstract Optional<Stipulation> cycleYears();

  /** {@return who must be there for what} */
  public abstract ImmutableList<Quorum> quorums();

  /** {@return how many must agree on what} */
  public abstract ImmutableList<Majority> majorities();

  /** {@return the rule that demands every effort for consensus before a vote} */
  public abstract Optional<Citation> consensusFirst();

  /** {@return who votes with how many votes} */
  public abstract Optional<VotingRights> votingRights();

  /** {@return what must be done before the opening} */
  public abstract ImmutableList<Deadline> deadlines();

  /** {@return who may sign credentials} */
  public abstract ImmutableList<CredentialIssuer> credentialIssuers();

  /** {@return the rule that says so} */
  public abstract Optional<Citation> credentialIssuersCitation();

  /** {@return whom a session elects} */
  public abstract Optional<BureauRule> bureau();

  /** {@return under which rules observers take part} */
  public abstract ImmutableList<AccreditationBasis> accreditationBases();

  /** {@return the official and working languages} */
  public abstract ImmutableList<OfficialLanguage> languages();

  /** {@return what is uncertain in this description; places are counted from here} */
  public abstract ImmutableList<Remark> remarks();

  /** {@return the quorum for a matter (rule 41 for UNTOC); the first where several are listed} */
  public final Optional<Quorum> quorumFor(Matter matter) {
    return quorums().stream().filter(quorum -> quorum.matter() == matter).findFirst();
  }

  /**
   * {@return the majority for a matter (rules 55, 58 and 59 for UNTOC); the first where several are
   * listed}
   */
  public final Optional<Majority> majorityFor(Matter matter) {
    return majorities().stream().filter(majority -> majority.matter() == matter).findFirst();
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
        .add("cycleYears", cycleYears())
        .add("quorums", quorums())
        .add("majorities", majorities())
        .add("consensusFirst", consensusFirst())
        .add("votingRights", votingRights())
        .add("deadlines", deadlines())
        .add("credentialIssuersCitation", credentialIssuersCitation())
        .add("bureau", bureau())
        .add("accreditationBases", accreditationBases())
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
   * {@return the version that holds on a day: the last one that is valid from that day or an
   * earlier one (for UNTOC the one of 2004 until the amendment of rule 18 in 2008); a version
   * without a first day counts as the oldest}
   */
  public static Optional<RulesOfProcedure> on(
      Collection<RulesOfProcedure> versions, LocalDate day) {
    return versions.stream()
        .filter(version -> version.validFrom().filter(day::isBefore).isEmpty())
        .max(Comparator.comparing(RulesOfProcedure::firstDay).thenComparing(RulesOfProcedure::id));
  }

  private LocalDate firstDay() {
    return validFrom().orElse(LocalDate.MIN);
  }

  /**
   * {@return the rules of procedure of the Conference of the Parties to UNTOC: the version adopted
   * in 2004, then the one whose rule 18 was amended in 2008}
   */
  public static ImmutableList<RulesOfProcedure> untoc() {
    return UntocRules.VERSIONS;
  }

  /** Builds a {@link RulesOfProcedure}. */
  public static final class Builder extends ImmutableRulesOfProcedure.Builder {
    Builder() {}
  }
}
