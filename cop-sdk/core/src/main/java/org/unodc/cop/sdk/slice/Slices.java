package org.unodc.cop.sdk.slice;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;

/**
 * A record that is cut into slices. Each slice can be validated by itself, and the reports of all
 * slices together have the same findings as the report on the whole record.
 *
 * <p>Which slices there are follows from the {@link org.unodc.cop.domain.rule.Scope} of the rules.
 * Each rule is asked of the slices of one kind, in which each element has one owner. A slice also
 * holds what rules read to judge its own elements: lists that all slices hold, headers of the other
 * sessions, and the elements that its own elements name.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Slices slices = Slices.of(conference);
 * ValidationReport report =
 *     slices.validate(Rulebook.standard(), LocalDate.of(2024, 11, 1), ValidationProfile.full());
 * }</pre>
 */
public final class Slices {
  private final Conference record;
  private final ImmutableList<CutSlice> cut;
  private final Map<String, CutSlice> byName = new HashMap<>();

  private Slices(Conference record, ImmutableList<CutSlice> cut) {
    this.record = record;
    this.cut = cut;
    cut.forEach(one -> byName.put(nameOf(one.slice()), one));
  }

  /**
   * {@return the slices of a record; the slices that belong to no session have about 1,000
   * elements}
   */
  public static Slices of(Conference record) {
    return of(record, 1_000);
  }

  /**
   * {@return the slices of a record}
   *
   * @param enough the number of elements from which on a slice for rooms, persons or documents is
   *     full, at least 1. Elements that share one of them are in one slice, however many they are
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static Slices of(Conference record, int enough) {
    checkArgument(enough >= 1, "A slice has at least 1 element, not %s", enough);
    return new Slices(record, new SliceCutter(requireNonNull(record, "record"), enough).cut());
  }

  /** {@return the slices} */
  public ImmutableList<Slice> slices() {
    return cut.stream().map(CutSlice::slice).collect(toImmutableList());
  }

  /**
   * {@return the report on the whole record}
   *
   * <p>It differs from {@link Rulebook#validate(Conference, LocalDate, ValidationProfile)} in the
   * order of the findings within an element, and a finding of a rule about the record itself is at
   * the element of its place instead of first. A rule about the record itself that compares
   * elements of several slices can count as not applicable. A rule that breaks down can do so at
   * another place, after other findings.
   *
   * @throws IllegalArgumentException if the profile does not fit the rulebook
   */
  public ValidationReport validate(Rulebook rulebook, LocalDate day, ValidationProfile profile) {
    return merged(rulebook, day, profile, slice -> slice.validate(rulebook, day, profile));
  }

  /**
   * {@return the report on the whole record, from reports on its slices}
   *
   * @param reports returns the report of {@link Slice#validate} on a slice, which may be on an
   *     earlier state of the record in which the slice was the same
   * @throws IllegalArgumentException if the profile does not fit the rulebook, or if a report is of
   *     another day, under a profile with another name, or by other rules
   */
  public ValidationReport merged(
      Rulebook rulebook,
      LocalDate day,
      ValidationProfile profile,
      Function<Slice, ValidationReport> reports) {
    List<ValidationReport> placed = new ArrayList<>();
    for (CutSlice one : cut) {
      placed.add(inRecord(reports.apply(one.slice()), one.indices()));
    }
    return rulebook.merged(record, day, profile, placed);
  }

  /**
   * {@return the place in the record of a place in the part of a slice}
   *
   * @throws IllegalArgumentException if the slice is not one of these
   */
  public Place inRecord(Slice slice, Place place) {
    CutSlice one = byName.get(nameOf(requireNonNull(slice, "slice")));
    if (one == null || !one.slice().equals(slice)) {
      throw new IllegalArgumentException(
          "The slice " + nameOf(slice) + " is not one of these slices.");
    }
    return inRecord(place, one.indices());
  }

  /**
   * {@return the slices that differ from an earlier state of the record and must be validated
   * again}
   */
  public ImmutableList<Slice> changedSince(Slices earlier) {
    Map<String, Slice> before = new HashMap<>();
    earlier.slices().forEach(slice -> before.put(nameOf(slice), slice));
    return slices().stream()
        .filter(slice -> !slice.equals(before.get(nameOf(slice))))
        .collect(toImmutableList());
  }

  private static String nameOf(Slice slice) {
    return slice.kind() + " " + slice.key();
  }

  private static ValidationReport inRecord(
      ValidationReport report, ImmutableListMultimap<ElementList, Integer> indices) {
    return ValidationReport.builder()
        .from(report)
        .findings(
            report.findings().stream()
                .map(
                    finding ->
                        Finding.builder()
                            .from(finding)
                            .place(inRecord(finding.place(), indices))
                            .build())
                .collect(toImmutableList()))
        .outcomes(
            report.outcomes().stream()
                .map(outcome -> inRecord(outcome, indices))
                .collect(toImmutableList()))
        .build();
  }

  /** {@return the outcome, with the place in the record at which the rule broke down} */
  private static RuleOutcome inRecord(
      RuleOutcome outcome, ImmutableListMultimap<ElementList, Integer> indices) {
    if (!outcome.brokeDown()) {
      return outcome;
    }
    List<MessageArgument> arguments = new ArrayList<>(outcome.skip().orElseThrow().arguments());
    if (arguments.get(0) instanceof MessageArgument.Quote place) {
      arguments.set(0, MessageArgument.of(inRecord(Place.parse(place.text()), indices)));
    }
    return RuleOutcome.builder()
        .from(outcome)
        .skip(new Skip(SkipCause.BROKE_DOWN, ImmutableList.copyOf(arguments)))
        .build();
  }

  private static Place inRecord(Place place, ImmutableListMultimap<ElementList, Integer> indices) {
    String[] names = place.pointer().split("/", 4);
    if (names.length < 3) {
      return place;
    }
    for (ElementList list : indices.keySet()) {
      Integer index = Ints.tryParse(names[2]);
      if (list.accessor().equals(names[1])
          && index != null
          && index >= 0
          && index < indices.get(list).size()) {
        Place element = Place.of(names[1]).at(indices.get(list).get(index));
        return names.length == 3 ? element : element.plus(Place.parse("/" + names[3]));
      }
    }
    return place;
  }
}
