package org.unodc.cop.benchmarks.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.unodc.cop.benchmarks.peer.JsonLibrary;

/** A share of every kind of work of one library, and of the floor. */
record MeasurementRound<T>(JsonLibrary<T> library) {
  private static final int TIMES = 20;

  void measure(byte[] utf8, WorkMeter meter, RoundCost cost) throws IOException {
    T record = library.read(utf8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(utf8.length + 1);
    meter.measure(TIMES, () -> TokenLoop.tokens(utf8));
    cost.floorNanos = meter.nanos();
    meter.measure(TIMES, () -> library.read(utf8));
    cost.readNanos = meter.nanos();
    cost.readBytes = meter.bytes();
    meter.measure(TIMES, () -> written(record, out));
    cost.writeNanos = meter.nanos();
    cost.writeBytes = meter.bytes();
    meter.measure(TIMES, () -> library.validate(record));
    cost.validateNanos = meter.nanos();
    cost.validateBytes = meter.bytes();
    meter.measure(TIMES, () -> library.validate(library.read(utf8)));
    cost.readAndValidateNanos = meter.nanos();
    cost.readAndValidateBytes = meter.bytes();
  }

  private Object written(T record, ByteArrayOutputStream out) throws IOException {
    out.reset();
    library.write(record, out);
    return out.size();
  }
}
