package org.unodc.cop.domain.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationReport;

/** The order of the findings of several reports on parts of one record. */
final class PartialReports {
  private PartialReports() {}

  /**
   * {@return the findings of all reports in the order of the elements of a record; within an
   * element in the order of their places, and at one place in the order of the reports}
   *
   * @param record the record, whose lists may be empty
   */
  static ImmutableList<Finding> findings(Conference record, Collection<ValidationReport> reports) {
    Map<String, Integer> order = accessorsOf(record);
    return reports.stream()
        .flatMap(report -> report.findings().stream())
        .sorted(
            Comparator.comparingInt((Finding finding) -> list(finding.place(), order))
                .thenComparingInt(finding -> index(finding.place()))
                .thenComparing(Finding::place))
        .collect(toImmutableList());
  }

  private static Map<String, Integer> accessorsOf(Conference record) {
    Map<String, Integer> accessors = new HashMap<>();
    record.parts(
        new PartCollector() {
          @Override
          public PartCollector add(String accessor, Object part) {
            accessors.put(accessor, accessors.size());
            return this;
          }
        });
    return accessors;
  }

  /** {@return the position of the list in the record; -1 for the record itself} */
  private static int list(Place place, Map<String, Integer> order) {
    String[] names = place.pointer().split("/", 3);
    return names.length < 2 ? -1 : order.getOrDefault(names[1], -1);
  }

  private static int index(Place place) {
    String[] names = place.pointer().split("/", 4);
    Integer index = names.length < 3 ? null : Ints.tryParse(names[2]);
    return index == null ? -1 : index;
  }
}
