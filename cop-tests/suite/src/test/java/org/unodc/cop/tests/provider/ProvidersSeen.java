package org.unodc.cop.tests.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.validation.Rulebook;

/** The providers that a report on the thread of the caller names, and the number of new rules. */
public final class ProvidersSeen implements Supplier<List<Object>> {
  @Override
  public List<Object> get() {
    Rulebook standard = Rulebook.standard();
    Rulebook rulebook = standard.withProvided();
    Conference record = Conference.builder().id(new ConferenceId("example-cop")).build();
    return List.of(
        rulebook.validate(record, LocalDate.of(2024, 11, 1)).providers(),
        rulebook.rules().size() - standard.rules().size());
  }
}
