package org.unodc.cop.benchmarks.measure;

import com.google.common.primitives.ImmutableIntArray;
import java.util.function.IntFunction;
import org.unodc.cop.benchmarks.record.RecordSize;

/** Inputs of growing size, with the measured sizes in ascending order. */
public enum GrowthSeries {
  ENTITIES(
      "stakeholders and side events in one record",
      size -> GrownRecord.of(RecordSize.ofEntities(size)),
      10,
      100,
      1_000,
      10_000,
      100_000,
      1_000_000),
  STATEMENTS_AND_SIGNATURES(
      "statements and signatures in one record",
      size -> GrownRecord.of(RecordSize.ofStatementsAndSignatures(size)),
      100,
      1_000,
      10_000,
      100_000,
      1_000_000),
  LINES("lines of NDJSON", GrownLines::of, 10, 100, 1_000, 10_000, 100_000, 1_000_000),
  RECORDS("records of 290 kB", GrownRecord::times, 1, 10, 100),
  SIDE_EVENTS(
      "side events and their organizers in one record",
      size -> GrownRecord.of(RecordSize.ofSideEvents(size)),
      59,
      590,
      5_900),
  LANGUAGES("languages of the same texts", GrownRecord::inLanguages, 1, 2, 3, 6),
  RULES("percent of the rules", GrownRecord::withRules, 1, 10, 25, 50, 100);

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
  private final IntFunction<GrownInput<?>> maker;

  private final ImmutableIntArray sizes;

  GrowthSeries(String label, IntFunction<GrownInput<?>> maker, int... sizes) {
    this.label = label;
    this.maker = maker;
    this.sizes = ImmutableIntArray.copyOf(sizes);
  }

  /** {@return the name of the items that are counted, in lower case} */
  public String label() {
    return label;
  }

  /** {@return the sizes up to this maximum} */
  public int[] sizes(int maximum) {
    return sizes.stream().filter(size -> size <= maximum).toArray();
  }

  GrownInput<?> of(int size) {
    return maker.apply(size);
  }
}
