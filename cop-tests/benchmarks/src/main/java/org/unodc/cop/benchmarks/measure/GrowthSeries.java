package org.unodc.cop.benchmarks.measure;

import com.google.common.primitives.ImmutableIntArray;
import java.util.function.IntFunction;
import org.unodc.cop.benchmarks.record.RecordSize;

/** Records of growing size, with the measured sizes in ascending order. */
public enum GrowthSeries {
  SIDE_EVENTS("side events and their organizers", RecordSize::ofSideEvents, 59, 590, 5_900),
  ENTITIES("stakeholders and side events", RecordSize::ofEntities, 1_000, 10_000, 100_000),
  STATEMENTS_AND_SIGNATURES(
      "statements and signatures", RecordSize::ofStatementsAndSignatures, 1_000, 10_000, 100_000);

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
  private final IntFunction<RecordSize> maker;

  private final ImmutableIntArray sizes;

  GrowthSeries(String label, IntFunction<RecordSize> maker, int... sizes) {
    this.label = label;
    this.maker = maker;
    this.sizes = ImmutableIntArray.copyOf(sizes);
  }

  /** {@return the name of the entities that are counted, in lower case} */
  public String label() {
    return label;
  }

  /** {@return the sizes up to this maximum} */
  public int[] sizes(int maximum) {
    return sizes.stream().filter(size -> size <= maximum).toArray();
  }

  GrownRecord of(int size) {
    return GrownRecord.of(maker.apply(size));
  }
}
