package org.unodc.cop.examples.programme.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing under this address that everybody may see. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class PageNotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says so. */
  public PageNotFoundException() {
    super("There is nothing published under this address.");
  }
}
