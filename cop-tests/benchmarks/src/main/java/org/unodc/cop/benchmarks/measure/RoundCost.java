package org.unodc.cop.benchmarks.measure;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one operation of each kind took: nanoseconds of CPU time, and bytes allocated. */
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
