package org.unodc.cop.examples.programme.declaration;

import org.unodc.cop.domain.id.DeclarationId;

/** Thrown if a declaration does not exist. */
public final class UnknownDeclarationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownDeclarationException(DeclarationId id) {
    super("There is no declaration " + id + ".");
  }
}
