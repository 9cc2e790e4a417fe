package org.unodc.cop.domain.validation;

import java.util.Arrays;
import java.util.List;

/** The positions in a record of all values of one class, in ascending order. */
final class ClassPositions {
  private final Class<?> type;
  private int[] positions = new int[4];
  private int size;

  /** Creates an empty list of positions of values of this class. */
  ClassPositions(Class<?> type) {
    this.type = type;
  }

  /** Adds a position, which must be greater than all others. */
  void add(int position) {
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, 2 * size);
    }
    positions[size++] = position;
  }

  /** {@return the class of the values} */
  Class<?> type() {
    return type;
  }

  /** {@return the number of positions} */
  int size() {
    return size;
  }

  /** {@return a position, counted from 0} */
  int get(int index) {
    return positions[index];
  }

  /** {@return the positions of all values of these classes, in ascending order} */
  static int[] inOrder(List<ClassPositions> classes) {
    int[] all = new int[classes.stream().mapToInt(ClassPositions::size).sum()];
    int copied = 0;
    for (ClassPositions ofClass : classes) {
      System.arraycopy(ofClass.positions, 0, all, copied, ofClass.size);
      copied += ofClass.size;
    }
    if (classes.size() > 1) {
      Arrays.sort(all);
    }
    return all;
  }
}
