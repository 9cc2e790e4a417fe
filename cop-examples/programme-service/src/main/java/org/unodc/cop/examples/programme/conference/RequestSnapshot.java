package org.unodc.cop.examples.programme.conference;

import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Keeps the record that a web request has read until the request changes it, so that all parts of a
 * page show one revision, and read it once.
 */
final class RequestSnapshot {
  private static final String NAME = RequestSnapshot.class.getName();

  private RequestSnapshot() {}

  /** {@return the record that the current request has read; empty outside of requests} */
  static Optional<Snapshot> kept() {
    return request()
        .map(request -> request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST))
        .map(Snapshot.class::cast);
  }

  static void keep(Snapshot snapshot) {
    request()
        .ifPresent(
            request -> request.setAttribute(NAME, snapshot, RequestAttributes.SCOPE_REQUEST));
  }

  /** Lets the current request read the record again. */
  static void forget() {
    request().ifPresent(request -> request.removeAttribute(NAME, RequestAttributes.SCOPE_REQUEST));
  }

  private static Optional<RequestAttributes> request() {
    return Optional.ofNullable(RequestContextHolder.getRequestAttributes());
  }
}
