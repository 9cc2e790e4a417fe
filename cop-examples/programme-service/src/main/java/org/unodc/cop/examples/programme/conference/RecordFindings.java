package org.unodc.cop.examples.programme.conference;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.base.Suppliers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;

/**
 * What the rules report about the latest records. Each record is validated once a day: its pages,
 * and the step that creates it, share one report.
 */
@Component
public class RecordFindings {
  private static final Rulebook RULES = Rulebook.standard().withProvided();
  private static final int KEPT = 8;

  private final Clock clock;
  // Each report is computed by its supplier and not within the cache, so that a validation delays
  // only those who wait for its report.
  private final Cache<Subject, Supplier<ValidationReport>> reports =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  RecordFindings(Clock clock) {
    this.clock = clock;
  }

  /** {@return the report on the record of a snapshot, as of today} */
  public ValidationReport of(Snapshot snapshot) {
    return of(snapshot.conference(), snapshot.today(clock));
  }

  /** {@return the report on a record, which need not be stored, as of a day} */
  public ValidationReport of(Conference record, LocalDate day) {
    return reports
        .get(
            new Subject(record, day),
            subject ->
                Suppliers.memoize(() -> RULES.validate(record, day, ValidationProfile.full())))
        .get();
  }

  /** A record on a day. The record counts little in the hash code, because it is large. */
  private record Subject(Conference record, LocalDate day) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Subject subject
          && day.equals(subject.day)
          && record.equals(subject.record);
    }

    @Override
    public int hashCode() {
      return Objects.hash(day, record.id(), record.sideEvents().size());
    }
  }
}
