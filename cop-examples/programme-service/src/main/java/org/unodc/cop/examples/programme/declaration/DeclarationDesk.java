package org.unodc.cop.examples.programme.declaration;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.unodc.cop.domain.actor.Actor.StakeholderActor;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.RecordList;
import org.unodc.cop.examples.programme.conference.Snapshot;

/**
 * Adds signatures to declarations. A signature cannot be withdrawn here.
 *
 * <p>The methods that add a signature throw {@link UnknownDeclarationException} if there is no such
 * declaration, and {@link SignatureRefusedException} if it does not accept the signature. Nothing
 * is changed then.
 */
@Service
public class DeclarationDesk {
  private final ConferenceStore store;
  private final Clock clock;

  DeclarationDesk(ConferenceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * The result of adding a signature.
   *
   * @param signature the signature
   * @param version the new version of the declaration
   */
  public record AddedSignature(Signature signature, long version) {}

  /** {@return whether the declaration accepts signatures: until their number is published} */
  public static boolean isOpen(Declaration declaration) {
    return declaration.signatures().flatMap(PartialList::stated).isEmpty();
  }

  /** {@return whether the stakeholder for which an account acts has signed the declaration} */
  public static boolean isSignedBy(Account account, Declaration declaration) {
    return stakeholder(account)
        .filter(
            stakeholder ->
                signatures(declaration).stream()
                    .anyMatch(signature -> isOf(stakeholder, signature)))
        .isPresent();
  }

  /** Signs a declaration for the stakeholder for which an organizer acts. */
  public AddedSignature sign(DeclarationId id, Account account) {
    return store.change(
        account.id(),
        edit -> {
          StakeholderId signatory =
              stakeholder(account)
                  .filter(stakeholder -> isListed(stakeholder, edit.before()))
                  .orElseThrow(DeclarationDesk::noStakeholder);
          Declaration declaration = find(id, edit.before());
          check(
              !isSignedBy(account, declaration),
              "already-signed",
              "The stakeholder has already signed.");
          Signature signature =
              Signature.builder().stakeholder(signatory).signedOn(today(edit.before())).build();
          edit.put(RecordList.DECLARATIONS, with(signature, declaration));
          return new AddedSignature(signature, edit.revision());
        });
  }

  /**
   * Adds a signature that the secretariat received from a signatory whom the record does not list.
   *
   * @throws AccessDeniedException if the account does not belong to the secretariat
   */
  public AddedSignature add(DeclarationId id, LocalizedText name, Account secretariat) {
    if (!secretariat.isSecretariat()) {
      throw new AccessDeniedException("Only the secretariat may add signatures of others.");
    }
    return store.change(
        secretariat.id(),
        edit -> {
          Declaration declaration = find(id, edit.before());
          boolean isListed =
              signatures(declaration).stream()
                  .flatMap(signature -> signature.name().stream())
                  .anyMatch(listed -> folded(listed).equals(folded(name)));
          check(!isListed, "already-signed", "The declaration already lists this name.");
          Signature signature =
              Signature.builder().name(name).signedOn(today(edit.before())).build();
          edit.put(RecordList.DECLARATIONS, with(signature, declaration));
          return new AddedSignature(signature, edit.revision());
        });
  }

  private LocalDate today(Snapshot now) {
    return now.today(clock);
  }

  private static Declaration find(DeclarationId id, Snapshot now) {
    Declaration found =
        now.conference().declarations().stream()
            .filter(declaration -> declaration.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new UnknownDeclarationException(id));
    check(
        isOpen(found),
        "closed-declaration",
        "The declaration is closed, because the number of its signatures was published.");
    return found;
  }

  private static Declaration with(Signature signature, Declaration declaration) {
    boolean complete = declaration.signatures().map(PartialList::complete).orElse(false);
    ImmutableList<Signature> all =
        ImmutableList.<Signature>builder().addAll(signatures(declaration)).add(signature).build();
    return declaration.toBuilder()
        .signatures(new PartialList<>(all, Optional.empty(), complete))
        .build();
  }

  private static ImmutableList<Signature> signatures(Declaration declaration) {
    return declaration.signatures().map(PartialList::items).orElse(ImmutableList.of());
  }

  private static Optional<StakeholderId> stakeholder(Account account) {
    return account
        .actsFor()
        .filter(StakeholderActor.class::isInstance)
        .map(actor -> ((StakeholderActor) actor).stakeholder());
  }

  private static boolean isListed(StakeholderId stakeholder, Snapshot now) {
    return now.conference().stakeholders().stream()
        .anyMatch(listed -> listed.id().equals(stakeholder));
  }

  private static boolean isOf(StakeholderId stakeholder, Signature signature) {
    return signature.stakeholder().equals(Optional.of(stakeholder));
  }

  private static String folded(LocalizedText name) {
    return name.toString().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static void check(boolean condition, String code, String message) {
    if (!condition) {
      throw new SignatureRefusedException(code, message);
    }
  }

  private static SignatureRefusedException noStakeholder() {
    return new SignatureRefusedException(
        "no-stakeholder", "The account does not act for a stakeholder that the record lists.");
  }
}
