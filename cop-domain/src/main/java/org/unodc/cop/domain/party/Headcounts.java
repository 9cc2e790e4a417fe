package org.unodc.cop.domain.party;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.Collection;
import org.unodc.cop.domain.quantity.ReportedCount;

/**
 * The numbers of participants that had deposited an instrument, were bound or had signed, on any
 * day.
 */
final class Headcounts {
  private final Supplier<Headcount> depositCount;
  private final Supplier<Headcount> boundCount;
  private final Supplier<Headcount> signatureCount;

  Headcounts(Collection<TreatyStanding> standings, EntryIntoForce entryIntoForce) {
    this.depositCount =
        Suppliers.memoize(
            () -> new Headcount(standings, entryIntoForce, TreatyStanding::hasDepositedBy));
    this.boundCount =
        Suppliers.memoize(
            () ->
                new Headcount(
                    standings,
                    entryIntoForce,
                    (standing, day) -> standing.isBoundOn(day, entryIntoForce)));
    this.signatureCount =
        Suppliers.memoize(
            () -> new Headcount(standings, entryIntoForce, TreatyStanding::hasSignedBy));
  }

  ReportedCount depositedBy(LocalDate day, boolean known) {
    return depositCount.get().on(day, known);
  }

  ReportedCount boundOn(LocalDate day, boolean known) {
    return boundCount.get().on(day, known);
  }

  ReportedCount signedBy(LocalDate day, boolean known) {
    return signatureCount.get().on(day, known);
  }
}
