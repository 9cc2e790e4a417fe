package org.unodc.cop.sdk.jackson3;

import org.unodc.cop.sdk.internal.mapper.ModelType;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** A mismatch that the mapper reports at the location of the first problem. */
final class RefusedInputException extends MismatchedInputException {
  private static final long serialVersionUID = 1L;

  RefusedInputException(JsonParser parser, Class<?> type, CopException refusal) {
    super(parser, ModelType.told(refusal), type);
    initCause(refusal);
    _location = placeOf(parser, refusal);
  }

  private static TokenStreamLocation placeOf(JsonParser parser, CopException refusal) {
    Problem first = refusal.problems().get(0);
    TokenStreamLocation end = parser.currentTokenLocation();
    return first.line() == 0
        ? end
        : new TokenStreamLocation(end.contentReference(), -1, first.line(), first.column());
  }
}
