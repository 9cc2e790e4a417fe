package org.unodc.cop.benchmarks.measure;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The cost of one operation of each kind: nanoseconds of CPU time, and allocated bytes. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class RoundCost {
  public double floorNanos;
  public double readNanos;
  public double readBytes;
  public double writeNanos;
  public double writeBytes;
  public double validateNanos;
  public double validateBytes;
  public double readAndValidateNanos;
  public double readAndValidateBytes;
}
