package org.unodc.cop.examples.programme.security;

import com.google.common.util.concurrent.Striped;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;

/**
 * Cuts off request bodies that arrive too slowly, so that slow clients cannot occupy all threads of
 * the server. It limits how long a request waits for its body, and how many requests wait at the
 * same time. A filter could not do this, because Tomcat itself reads forms.
 */
final class SlowBodyValve extends ValveBase {
  /** The maximum number of waiting requests of all addresses: half of the threads of Tomcat. */
  private static final int MAX_WAITING = 100;

  private static final int ADDRESSES = 4096;

  private final LimitProperties limits;
  private final Semaphore all = new Semaphore(MAX_WAITING);
  private final Striped<Semaphore> ofAddresses;

  SlowBodyValve(LimitProperties limits) {
    super(true);
    this.limits = limits;
    this.ofAddresses = Striped.lazyWeakSemaphore(ADDRESSES, limits.waitingBodies());
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (!hasBody(request)) {
      getNext().invoke(request, response);
      return;
    }
    InputBuffer source = request.getCoyoteRequest().getInputBuffer();
    TimedBody body = new TimedBody(source, () -> seatsOf(request), limits);
    request.getCoyoteRequest().setInputBuffer(body);
    request.setAttribute(TimedBody.ATTRIBUTE, body);
    try {
      getNext().invoke(request, response);
      finish(request, response, body);
    } finally {
      request.getCoyoteRequest().setInputBuffer(source);
    }
  }

  /** Another valve replaces the address of a proxy later, so it is read when the body is. */
  private TimedBody.Seats seatsOf(Request request) {
    return new TimedBody.Seats(all, ofAddresses.get(ClientAddress.key(request.getRemoteAddr())));
  }

  /**
   * Reads the rest of a body that nobody needed, or closes the connection. Otherwise Tomcat would
   * read the rest without a limit on time.
   */
  private static void finish(Request request, Response response, TimedBody body)
      throws IOException {
    response.finishResponse();
    boolean isNotSent = request.getCoyoteRequest().hasExpectation();
    if (isNotSent || !body.skipRest()) {
      request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
  }

  private static boolean hasBody(Request request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }
}
