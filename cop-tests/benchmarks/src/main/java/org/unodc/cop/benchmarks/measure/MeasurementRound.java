package org.unodc.cop.benchmarks.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.unodc.cop.benchmarks.peer.JsonLibrary;

/**
 * Measures all operations of one library, and the token loop.
 *
 * @param library the library
 */
record MeasurementRound<T>(JsonLibrary<T> library) {
  private static final int REPETITIONS = 20;

  void measure(byte[] utf8, WorkMeter meter, RoundCost cost) throws IOException {
    T record = library.read(utf8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(utf8.length + 1);
    meter.measure(REPETITIONS, () -> TokenLoop.tokens(utf8));
    cost.floorNanos = meter.nanos();
    meter.measure(REPETITIONS, () -> library.read(utf8));
    cost.readNanos = meter.nanos();
    cost.readBytes = meter.bytes();
    meter.measure(REPETITIONS, () -> write(record, out));
    cost.writeNanos = meter.nanos();
    cost.writeBytes = meter.bytes();
    meter.measure(REPETITIONS, () -> library.validate(record));
    cost.validateNanos = meter.nanos();
    cost.validateBytes = meter.bytes();
    meter.measure(REPETITIONS, () -> library.validate(library.read(utf8)));
    cost.readAndValidateNanos = meter.nanos();
    cost.readAndValidateBytes = meter.bytes();
  }

  private Object write(T record, ByteArrayOutputStream out) throws IOException {
    out.reset();
    library.write(record, out);
    return out.size();
  }
}
