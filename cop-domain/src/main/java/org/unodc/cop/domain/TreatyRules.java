package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.party.TreatyStatus;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** What should hold between treaties and their actions, where that takes more than one room. */
final class TreatyRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("convention.adopted-before-entry-into-force", Severity.WARNING, Convention.class)
              .when(
                  (treaty, record) ->
                      treaty.adoptedOn().isPresent() && entryIntoForce(treaty, record).isPresent())
              .check(TreatyRules::checkAdoption));

  private TreatyRules() {}

  private static void checkAdoption(Convention treaty, RecordView record, Faults faults) {
    LocalDate adopted = treaty.adoptedOn().orElseThrow();
    LocalDate inForce = entryIntoForce(treaty, record).orElseThrow();
    if (adopted.isAfter(inForce)) {
      faults.add(Place.of("adoptedOn"), adopted, inForce);
    }
  }

  private static Optional<LocalDate> entryIntoForce(Convention treaty, RecordView record) {
    return TreatyStatus.in(record, treaty.id()).flatMap(TreatyStatus::entryIntoForce);
  }
}
