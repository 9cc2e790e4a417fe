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
 * Takes signatures. Each is taken whole or not at all: it throws {@link
 * UnknownDeclarationException} or {@link SignatureRefusedException}, and then nothing was changed.
 * Nobody takes a signature back here.
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
   * A signature that was taken.
   *
   * @param signature the signature
   * @param version the version of the declaration that it made
   */
  public record AddedSignature(Signature signature, long version) {}

  /** {@return whether it takes signatures: as long as nobody has published how many it has} */
  public static boolean isOpen(Declaration declaration) {
    return declaration.signatures().flatMap(PartialList::stated).isEmpty();
  }

  /** {@return whether the stakeholder for whom an account acts stands under the declaration} */
  public static boolean isSignedBy(Account account, Declaration declaration) {
    return stakeholder(account)
        .filter(who -> signatures(declaration).stream().anyMatch(one -> isOf(who, one)))
        .isPresent();
  }

  /** Signs for the stakeholder for whom an organizer acts. */
  public AddedSignature sign(DeclarationId id, Account account) {
    return store.change(
        account.id(),
        edit -> {
          StakeholderId who =
              stakeholder(account)
                  .filter(one -> isListed(one, edit.before()))
                  .orElseThrow(DeclarationDesk::nobody);
          Declaration declaration = find(id, edit.before());
          check(!isSignedBy(account, declaration), "already-signed", "It has signed already.");
          Signature signature =
              Signature.builder().stakeholder(who).signedOn(today(edit.before())).build();
          edit.put(RecordList.DECLARATIONS, with(signature, declaration));
          return new AddedSignature(signature, edit.revision());
        });
  }

  /**
   * Adds the signature of somebody whom the record does not list, which came to the secretariat.
   *
   * <p>Throws {@link AccessDeniedException} where the account is not of the secretariat.
   */
  public AddedSignature add(DeclarationId id, LocalizedText name, Account secretariat) {
    if (!secretariat.isSecretariat()) {
      throw new AccessDeniedException("Only the secretariat adds signatures of others.");
    }
    return store.change(
        secretariat.id(),
        edit -> {
          Declaration declaration = find(id, edit.before());
          boolean isThere =
              signatures(declaration).stream()
                  .flatMap(one -> one.name().stream())
                  .anyMatch(one -> folded(one).equals(folded(name)));
          check(!isThere, "already-signed", "This name stands under it already.");
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
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new UnknownDeclarationException(id));
    check(isOpen(found), "closed-declaration", "The number of its signatures was published.");
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

  private static boolean isListed(StakeholderId who, Snapshot now) {
    return now.conference().stakeholders().stream().anyMatch(one -> one.id().equals(who));
  }

  private static boolean isOf(StakeholderId who, Signature signature) {
    return signature.stakeholder().equals(Optional.of(who));
  }

  private static String folded(LocalizedText name) {
    return name.toString().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static void check(boolean condition, String code, String message) {
    if (!condition) {
      throw new SignatureRefusedException(code, message);
    }
  }

  private static SignatureRefusedException nobody() {
    return new SignatureRefusedException(
        "no-stakeholder", "The account acts for nobody whom the record lists as a stakeholder.");
  }
}
