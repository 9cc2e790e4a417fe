package org.unodc.cop.sdk.yaml;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unodc.cop.sdk.internal.json.InputQuotation;

/**
 * Logs that a document may be cut off.
 *
 * <p>Loading this class starts the logging of the program, so that callers load it only if there is
 * such a document.
 */
final class MissingEndLog {
  private static final Logger LOGGER = LoggerFactory.getLogger(MissingEndLog.class);

  private MissingEndLog() {}

  /**
   * Logs at level warn that a document begins with {@code ---} but does not end with {@code ...}.
   *
   * @param source the document, such as {@code the file record.yaml}
   */
  static void log(String source) {
    LOGGER.warn(
        "The end of {} may be missing: it begins with --- but does not end with ...",
        InputQuotation.safe(source));
  }
}
