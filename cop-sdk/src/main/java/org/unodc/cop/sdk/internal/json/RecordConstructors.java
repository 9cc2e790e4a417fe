package org.unodc.cop.sdk.internal.json;

/** Functions that create records with more than two components. */
public final class RecordConstructors {
  private RecordConstructors() {}

  /** Creates a value from three components. */
  @FunctionalInterface
  public interface Of3<A, B, C, T> {
    /** {@return the value} */
    T apply(A first, B second, C third);
  }

  /** Creates a value from four components. */
  @FunctionalInterface
  public interface Of4<A, B, C, D, T> {
    /** {@return the value} */
    T apply(A first, B second, C third, D fourth);
  }

  /** Creates a value from five components. */
  @FunctionalInterface
  public interface Of5<A, B, C, D, E, T> {
    /** {@return the value} */
    T apply(A first, B second, C third, D fourth, E fifth);
  }

  /** Creates a value from six components. */
  @FunctionalInterface
  public interface Of6<A, B, C, D, E, F, T> {
    /** {@return the value} */
    T apply(A first, B second, C third, D fourth, E fifth, F sixth);
  }

  /** Creates a value from seven components. */
  @FunctionalInterface
  public interface Of7<A, B, C, D, E, F, G, T> {
    /** {@return the value} */
    T apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh);
  }
}
