package org.unodc.cop.examples.programme.conference;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.RecordShare;
import org.unodc.cop.domain.validation.Rulebook;

/**
 * What the rules report about the latest records. Each record, and each element that a step
 * changes, is validated once a day; the pages of a record share one report.
 */
@Component
public class RecordFindings {
  private static final Rulebook RULES = Rulebook.standard().withProvided();
  private static final ImmutableList<Scope> ALL_SCOPES = ImmutableList.copyOf(Scope.values());
  private static final int KEPT = 16;

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
    return kept(
        new Subject(record, ImmutableList.of(), day),
        () -> RULES.validate(record, day, ValidationProfile.full()));
  }

  /**
   * {@return the report on some elements within a record, which need not be stored, as of a day}
   * The rules read the whole record, but judge only these elements.
   *
   * @param elements the places of the elements, such as {@code /sideEvents/7}; not empty
   */
  public ValidationReport of(Conference record, ImmutableList<Place> elements, LocalDate day) {
    RecordShare share = new RecordShare(elements, ALL_SCOPES);
    return kept(
        new Subject(record, elements, day),
        () -> RULES.validate(record, day, ValidationProfile.full(), share));
  }

  private ValidationReport kept(Subject subject, Supplier<ValidationReport> validation) {
    return reports.get(subject, unknown -> Suppliers.memoize(validation::get)).get();
  }

  /**
   * A record on a day, or some of its elements. The record counts little in the hash code, because
   * it is large.
   *
   * @param elements empty for the whole record
   */
  private record Subject(Conference record, ImmutableList<Place> elements, LocalDate day) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Subject subject
          && day.equals(subject.day)
          && elements.equals(subject.elements)
          && record.equals(subject.record);
    }

    @Override
    public int hashCode() {
      return Objects.hash(day, elements, record.id(), record.sideEvents().size());
    }
  }
}
