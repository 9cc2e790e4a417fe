package org.unodc.cop.sdk.codec;

/** How records of more than two components are made; for fewer Java has functions. */
public final class Constructors {
  private Constructors() {}

  /** Makes a value of three parts. */
  @FunctionalInterface
  public interface Of3<A, B, C, T> {
    /** {@return the value} */
    T apply(A first, B second, C third);
  }

  /** Makes a value of four parts. */
  @FunctionalInterface
  public interface Of4<A, B, C, D, T> {
    /** {@return the value} */
    T apply(A first, B second, C third, D fourth);
  }

  /** Makes a value of five parts. */
  @FunctionalInterface
  public interface Of5<A, B, C, D, E, T> {
    /** {@return the value} */
    T apply(A first, B second, C third, D fourth, E fifth);
  }
}
