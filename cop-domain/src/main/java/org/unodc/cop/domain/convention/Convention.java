package org.unodc.cop.domain.convention;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.Rule;

/** A convention or protocol with its final clauses and what was published about it. */
@DomainType
public abstract sealed class Convention implements Entity permits ImmutableConvention {

  Convention() {}

  /** {@return the id by which others refer to it} */
  public abstract ConventionId id();

  /** {@return whether it is a convention or a protocol to one} */
  public abstract Optional<ConventionKind> kind();

  /** {@return the convention that a protocol supplements} */
  public abstract Optional<ConventionId> parent();

  /**
   * {@return the article by which only a party to the parent may be party, for UNTOC's Protocols
   * article 37 (2); absent where there is none or it is not known}
   */
  public abstract Optional<Citation> requiresParentMembership();

  /** {@return the full title} */
  public abstract LocalizedText title();

  /** {@return what it is called in speech, such as UNTOC} */
  public abstract Optional<LocalizedText> shortTitle();

  /** {@return the day on which its text was adopted} */
  public abstract Optional<LocalDate> adoptedOn();

  /** {@return the act that adopted it} */
  public abstract Optional<DocumentReference> adoptedBy();

  /**
   * {@return the day on which it entered into force as the depositary published it; {@code
   * TreatyStatus} works it out from the instruments, whatever this says}
   */
  public abstract Optional<LocalDate> enteredIntoForceOn();

  /** {@return when it was open for signature} */
  public abstract Optional<SignatureClause> signature();

  /** {@return the clause on its entry into force} */
  public abstract Optional<EntryIntoForceClause> entryIntoForce();

  /** {@return the clause on leaving it} */
  public abstract Optional<WithdrawalClause> withdrawal();

  /** {@return who keeps the original and receives the instruments} */
  public abstract Optional<LocalizedText> depositary();

  /** {@return the languages whose texts are equally authentic, in the order of the treaty} */
  public abstract ImmutableList<OfficialLanguage> authenticLanguages();

  /**
   * {@return its number in Multilateral Treaties Deposited with the Secretary-General, such as
   * XVIII-12-a}
   */
  public abstract Optional<String> mtdsgNumber();

  /** {@return the number of its last article; absent where the record does not tell} */
  public abstract OptionalInt lastArticle();

  /** {@return its registration number in the United Nations Treaty Series} */
  public abstract Optional<String> untsRegistration();

  /**
   * {@return the last day for which the record's treaty actions are complete; absent where nobody
   * says that they are}
   */
  public abstract Optional<LocalDate> actionsKnownUntil();

  /** {@return figures that were published about it, such as its number of parties} */
  public abstract ImmutableList<ReportedFigure> publishedFigures();

  /** {@return where the facts above come from} */
  public abstract ImmutableList<Source> sources();

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return shortTitle().or(() -> Optional.of(title()));
  }

  @Override
  public final void parts(Parts parts) {
    parts
        .add("parent", parent())
        .add("requiresParentMembership", requiresParentMembership())
        .add("title", title())
        .add("shortTitle", shortTitle())
        .add("adoptedBy", adoptedBy())
        .add("signature", signature())
        .add("entryIntoForce", entryIntoForce())
        .add("withdrawal", withdrawal())
        .add("depositary", depositary())
        .add("mtdsgNumber", mtdsgNumber())
        .add("untsRegistration", untsRegistration())
        .add("publishedFigures", publishedFigures())
        .add("sources", sources());
  }

  @Value.Check
  void check() {
    lastArticle()
        .ifPresent(
            number ->
                Preconditions.checkArgument(
                    number > 0, "articles are counted from 1, but the last one is %s", number));
    Require.textIfPresent(mtdsgNumber(), "mtdsgNumber");
    Require.textIfPresent(untsRegistration(), "untsRegistration");
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** {@return what should hold of treaties} */
  public static ImmutableList<Rule<?>> rules() {
    return ConventionRules.ALL;
  }

  /** Builds a {@link Convention}. */
  public static final class Builder extends ImmutableConvention.Builder {
    Builder() {}
  }
}
