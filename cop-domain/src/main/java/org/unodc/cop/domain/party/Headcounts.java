package org.unodc.cop.domain.party;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.Collection;
import org.unodc.cop.domain.quantity.ReportedCount;

/** How many of some participants had deposited, were bound or had signed on any day. */
final class Headcounts {
  private final Supplier<Headcount> deposited;
  private final Supplier<Headcount> bound;
  private final Supplier<Headcount> signed;

  Headcounts(Collection<Membership> memberships, EntryIntoForce entryIntoForce) {
    this.deposited =
        Suppliers.memoize(
            () -> new Headcount(memberships, entryIntoForce, Membership::hasDepositedBy));
    this.bound =
        Suppliers.memoize(
            () ->
                new Headcount(
                    memberships, entryIntoForce, (one, day) -> one.isBoundOn(day, entryIntoForce)));
    this.signed =
        Suppliers.memoize(
            () -> new Headcount(memberships, entryIntoForce, Membership::hasSignedBy));
  }

  ReportedCount depositedBy(LocalDate day, boolean known) {
    return deposited.get().on(day, known);
  }

  ReportedCount boundOn(LocalDate day, boolean known) {
    return bound.get().on(day, known);
  }

  ReportedCount signedBy(LocalDate day, boolean known) {
    return signed.get().on(day, known);
  }
}
