package org.unodc.cop.examples.programme.sideevent;

import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.examples.programme.text.ServiceTexts;

/**
 * An entry of an application that the service does not accept.
 *
 * @param pointer the place, as a JSON Pointer into an {@link EventApplication}
 * @param code the stable code, such as too-long
 * @param sentence what is wrong
 */
public record EntryProblem(String pointer, String code, Translatable sentence) {
  static EntryProblem of(String pointer, String code, Object... arguments) {
    return new EntryProblem(pointer, code, ServiceTexts.message("desk.problem." + code, arguments));
  }
}
