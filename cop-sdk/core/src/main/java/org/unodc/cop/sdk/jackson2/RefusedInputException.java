package org.unodc.cop.sdk.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.unodc.cop.sdk.internal.mapper.ModelType;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;

/** A mismatch that the mapper reports at the location of the first problem. */
final class RefusedInputException extends MismatchedInputException {
  private static final long serialVersionUID = 1L;

  RefusedInputException(JsonParser parser, Class<?> type, CopException refusal) {
    super(parser, ModelType.told(refusal), type);
    initCause(refusal);
    _location = placeOf(parser, refusal);
  }

  private static JsonLocation placeOf(JsonParser parser, CopException refusal) {
    Problem first = refusal.problems().get(0);
    JsonLocation end = parser.currentTokenLocation();
    return first.line() == 0
        ? end
        : new JsonLocation(end.contentReference(), -1, first.line(), first.column());
  }
}
