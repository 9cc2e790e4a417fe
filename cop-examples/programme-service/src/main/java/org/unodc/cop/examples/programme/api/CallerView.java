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
 * The part of the record that a caller may see.
 *
 * @param snapshot the visible part of the record
 * @param account the account of the caller; empty for the public
 * @param day the current date at the venue, which determines who may be named
 */
record CallerView(Snapshot snapshot, Optional<Account> account, LocalDate day) {

  /**
   * {@return a side event}
   *
   * @throws RequestRefusedException if the caller may not see such an event
   */
  SideEvent event(SideEventId id) {
    return snapshot
        .sideEvent(id)
        .orElseThrow(() -> new RequestRefusedException(ProblemType.NOT_FOUND));
  }

  /** {@return the tag of a list or a page of this view} */
  EntityTag tag() {
    return tag(snapshot.revision(), seesAll());
  }

  /**
   * {@return the tag of an event; it does not depend on the day if the caller sees the whole event}
   */
  EntityTag tagOf(SideEvent event) {
    boolean isWhole =
        seesAll()
            || account.filter(caller -> SideEventDesk.isOf(caller, event, snapshot)).isPresent();
    return tag(snapshot.versionOf(event.id()), isWhole);
  }

  /** {@return the tag of an element of a list} */
  EntityTag tagOf(String list, String key) {
    long version = snapshot.versions().of(list, key).orElse(snapshot.revision());
    return tag(version, seesAll());
  }

  private boolean seesAll() {
    return account.filter(Account::seesAll).isPresent();
  }

  private EntityTag tag(long version, boolean isWhole) {
    return isWhole ? EntityTag.of(version) : EntityTag.of(version).on(day);
  }
}
