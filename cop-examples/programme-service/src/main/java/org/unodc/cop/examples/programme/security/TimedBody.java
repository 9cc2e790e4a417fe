package org.unodc.cop.examples.programme.security;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A request body that is cut off if the client sends it too slowly. Only the time of waiting for
 * the client counts, and the time that a body may take grows with its length.
 */
final class TimedBody implements InputBuffer {
  /** The attribute of the request with its body. */
  static final String ATTRIBUTE = TimedBody.class.getName();

  /** A burst of short bodies is no attack: each of them arrives within this time. */
  private static final long SEAT_MILLIS = 100;

  /** A browser shows the answer to a form that is too large only after it has sent the form. */
  private static final long MAX_SKIPPED = 64 * 1024 * 1024;

  private final InputBuffer source;
  private final Supplier<Seats> seats;
  private final LimitProperties limits;
  private long bytes;
  private long waitedNanos;
  private boolean isCutOff;
  private boolean isComplete;

  TimedBody(InputBuffer source, Supplier<Seats> seats, LimitProperties limits) {
    this.source = source;
    this.seats = seats;
    this.limits = limits;
  }

  /** Limits how many requests may wait for the rest of their bodies at the same time. */
  record Seats(Semaphore all, Semaphore ofAddress) {
    private boolean take() throws InterruptedException {
      if (!ofAddress.tryAcquire(SEAT_MILLIS, TimeUnit.MILLISECONDS)) {
        return false;
      }
      if (all.tryAcquire(SEAT_MILLIS, TimeUnit.MILLISECONDS)) {
        return true;
      }
      ofAddress.release();
      return false;
    }

    private void leave() {
      all.release();
      ofAddress.release();
    }
  }

  /** {@return whether the body was cut off} */
  boolean isCutOff() {
    return isCutOff;
  }

  @Override
  public int available() {
    return isCutOff ? 0 : source.available();
  }

  @Override
  public int doRead(ApplicationBufferHandler handler) throws IOException {
    if (isCutOff) {
      throw new IOException("The body was cut off.");
    }
    int read = source.available() > 0 ? source.doRead(handler) : await(handler);
    bytes += Math.max(read, 0);
    isComplete = read < 0;
    return read;
  }

  private int await(ApplicationBufferHandler handler) throws IOException {
    if (waitedNanos > allowed().toNanos()) {
      isCutOff = true;
      throw new IOException("The body arrives too slowly.");
    }
    Seats mine = seats.get();
    long start = System.nanoTime();
    if (!take(mine)) {
      isCutOff = true;
      throw new IOException("Too many bodies arrive slowly.");
    }
    boolean isRead = false;
    try {
      int read = source.doRead(handler);
      isRead = true;
      return read;
    } finally {
      mine.leave();
      waitedNanos += System.nanoTime() - start;
      // The client sent nothing for as long as the server waits for a part of a body.
      isCutOff = !isRead;
    }
  }

  private static boolean take(Seats seats) {
    try {
      return seats.take();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Duration allowed() {
    return limits.bodyWait().plusSeconds(bytes / limits.bodyRate().toBytes());
  }

  /**
   * {@return whether the rest of the body was read, because it arrived in time and is not far too
   * long}
   */
  boolean skipRest() {
    Skipped rest = new Skipped();
    long first = bytes;
    try {
      while (!isCutOff && !isComplete && bytes - first < MAX_SKIPPED) {
        doRead(rest);
      }
    } catch (IOException tooSlow) {
      return false;
    }
    return isComplete;
  }

  private static final class Skipped implements ApplicationBufferHandler {
    private ByteBuffer buffer = ByteBuffer.allocate(0);

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      this.buffer = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return buffer;
    }

    @Override
    public void expand(int size) {}
  }
}
