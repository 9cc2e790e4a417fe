package org.unodc.cop.domain.validation;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.rule.TraitScan;

/**
 * Some values of one class with their positions. All rules of the class are applied to one block
 * before the next, so that its values stay in the cache of the processor.
 */
final class ValueBlock {
  private static final int CAPACITY = 128;
  private static final int EVERY_TRAIT = -1;

  private final Object[] values = new Object[CAPACITY];
  private final int[] positions = new int[CAPACITY];
  private final int[] traits = new int[CAPACITY];
  private final int wanted;
  private @Nullable TraitScan<?> scanned;
  private int size;

  /**
   * Creates an empty block.
   *
   * @param wanted the traits that a rule asks for
   */
  ValueBlock(int wanted) {
    this.wanted = wanted;
  }

  /**
   * Replaces the content by the next values of a class.
   *
   * @param first the number of values of the class in earlier blocks
   * @return the number of values of the class in earlier blocks and this one
   */
  int load(RecordTree tree, ClassPositions ofClass, int first) {
    scanned = null;
    size = Math.min(CAPACITY, ofClass.size() - first);
    for (int i = 0; i < size; i++) {
      positions[i] = ofClass.get(first + i);
      values[i] = tree.value(positions[i]);
    }
    return first + size;
  }

  /** {@return the number of values} */
  int size() {
    return size;
  }

  /** {@return the value with this index in the block} */
  Object value(int index) {
    return values[index];
  }

  /** {@return the position in the record of the value with this index in the block} */
  int position(int index) {
    return positions[index];
  }

  /** {@return the traits of the values, which are looked for once for all rules with this scan} */
  int[] traits(TraitScan<Object> scan) {
    if (scanned != scan) {
      for (int i = 0; i < size; i++) {
        traits[i] = traits(scan, values[i]);
      }
      scanned = scan;
    }
    return traits;
  }

  /** Returns all traits if the scan throws, so that the rule meets the exception and is skipped. */
  private int traits(TraitScan<Object> scan, Object value) {
    try {
      return scan.traits(value, wanted);
    } catch (RuntimeException broken) {
      return EVERY_TRAIT;
    }
  }
}
