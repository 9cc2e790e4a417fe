package org.unodc.cop.examples.programme.api;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.problem.ProblemType;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;

/**
 * What a caller may see of the record.
 *
 * @param snapshot the record, as far as the caller may see it
 * @param account who looks; absent for the public
 * @param day the day that it is at the venue, on which depends who may be named
 */
record CallerView(Snapshot snapshot, Optional<Account> account, LocalDate day) {

  /**
   * {@return the event; throws {@link RequestRefusedException} where the caller sees no such event}
   */
  SideEvent event(SideEventId id) {
    return snapshot
        .sideEvent(id)
        .orElseThrow(() -> new RequestRefusedException(ProblemType.NOT_FOUND));
  }

  /** {@return the tag of a list or page of this view} */
  EntityTag tag() {
    return tag(snapshot.revision(), isOfSecretariat());
  }

  /** {@return the tag of an event; its version alone where the caller sees it whole} */
  EntityTag tagOf(SideEvent event) {
    boolean isWhole =
        isOfSecretariat()
            || account.filter(one -> SideEventDesk.isOf(one, event, snapshot)).isPresent();
    return tag(snapshot.versionOf(event.id()), isWhole);
  }

  /** {@return the tag of an element of a list} */
  EntityTag tagOf(String list, String key) {
    Long version = snapshot.versions().get(list, key);
    return tag(version == null ? snapshot.revision() : version, isOfSecretariat());
  }

  private boolean isOfSecretariat() {
    return account.filter(Account::isSecretariat).isPresent();
  }

  private EntityTag tag(long version, boolean isWhole) {
    return isWhole ? EntityTag.of(version) : EntityTag.of(version).on(day);
  }
}
