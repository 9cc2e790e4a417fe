package org.unodc.cop.domain.convention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.internal.ArticleNumbers;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.EntityDesignation;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.Answer;

/** A treaty, such as a convention or protocol, with its final clauses and published figures. */
@DomainType
public abstract sealed class Convention implements Entity permits ImmutableConvention {

  Convention() {}

  /** {@return the id by which other values refer to the treaty} */
  public abstract ConventionId id();

  /** {@return what the treaty is called} */
  public abstract Optional<ConventionKind> kind();

  /** {@return the treaty that this treaty supplements, implements or amends} */
  public abstract Optional<ConventionId> parent();

  /**
   * {@return the article that requires a party to be a party to the parent convention, too (for the
   * Protocols to UNTOC, article 37 (2)); absent if there is none or it is not known}
   */
  public abstract Optional<Citation> requiresParentMembership();

  /** {@return the full title of the treaty} */
  public abstract LocalizedText title();

  /** {@return the short title in common use, such as UNTOC} */
  public abstract Optional<LocalizedText> shortTitle();

  /** {@return the day on which the text was adopted} */
  public abstract Optional<LocalDate> adoptedOn();

  /** {@return the document that adopted the text} */
  public abstract Optional<DocumentReference> adoptedBy();

  /**
   * {@return the day of entry into force that the depositary published; it decides in {@code
   * TreatyStatus}, and the day that follows from the clause and the instruments is its control}
   */
  public abstract Optional<LocalDate> enteredIntoForceOn();

  /** {@return the clause on signature} */
  public abstract Optional<SignatureClause> signature();

  /** {@return the clause on entry into force} */
  public abstract Optional<EntryIntoForceClause> entryIntoForce();

  /** {@return the clause on withdrawal} */
  public abstract Optional<WithdrawalClause> withdrawal();

  /** {@return the depositary, who keeps the original and receives the instruments} */
  public abstract Optional<LocalizedText> depositary();

  /** {@return the languages of the equally authentic texts, in the order of the treaty} */
  public abstract ImmutableList<OfficialLanguage> authenticLanguages();

  /**
   * {@return the number in Multilateral Treaties Deposited with the Secretary-General, such as
   * XVIII-12-a}
   */
  public abstract Optional<String> mtdsgNumber();

  /** {@return the number of the last article} */
  public abstract OptionalInt lastArticle();

  /** {@return the registration number in the United Nations Treaty Series} */
  public abstract Optional<String> untsRegistration();

  /**
   * {@return the last day for which the treaty actions of the record are complete; absent if they
   * are not known to be complete for any day}
   */
  public abstract Optional<LocalDate> actionsKnownUntil();

  /**
   * {@return the last day for which the treaty actions of the participants that still exist are
   * complete, while those of States that have ended may be missing, as in a table that a depositary
   * publishes; absent if they are not known to be complete for any day}
   */
  public abstract Optional<LocalDate> currentParticipantsKnownUntil();

  /** {@return the published figures about the treaty, such as its number of parties} */
  public abstract ImmutableList<ReportedFigure> publishedFigures();

  /** {@return the sources of these facts} */
  public abstract ImmutableList<Source> sources();

  /**
   * {@return whether the treaty has the articles that a text names by their numbers, in one of the
   * six official languages}
   *
   * <p>A number that may be that of a paragraph is not read. The answer is unknown if the last
   * article is not known, if the text names no article, an annex or a treaty of another kind (of
   * any kind if that of this treaty is not known), or if it names an article that was inserted
   * later, such as 41 bis.
   *
   * @param articles a text such as "10 (2)", "article 55" or "articles 3 and 55"
   */
  public final Answer hasArticles(String articles) {
    ImmutableSet<Integer> numbers =
        ArticleNumbers.of(articles, kind().flatMap(ConventionKind::word));
    if (numbers.isEmpty() || lastArticle().isEmpty()) {
      return Answer.UNKNOWN;
    }
    if (numbers.stream().anyMatch(number -> number < 1 || number > lastArticle().getAsInt())) {
      return Answer.NO;
    }
    return ArticleNumbers.namesInserted(articles) ? Answer.UNKNOWN : Answer.YES;
  }

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return shortTitle().or(() -> Optional.of(title()));
  }

  @Override
  public final Optional<EntityDesignation> designation() {
    return kind().map(kind -> EntityDesignation.valueOf(kind.name()));
  }

  @Override
  public final void parts(PartCollector parts) {
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
            number -> {
              if (number <= 0) {
                throw new InvariantException(
                    "last-article", "articles are counted from 1, but the last one is %s", number);
              }
            });
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

  /** Builds a {@link Convention}. */
  public static final class Builder extends ImmutableConvention.Builder {
    Builder() {}
  }
}
