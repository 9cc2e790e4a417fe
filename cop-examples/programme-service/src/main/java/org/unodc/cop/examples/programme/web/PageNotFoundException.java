package org.unodc.cop.examples.programme.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Thrown if an address has no page that everybody may see. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class PageNotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with a fixed message. */
  public PageNotFoundException() {
    super("There is nothing published under this address.");
  }
}
