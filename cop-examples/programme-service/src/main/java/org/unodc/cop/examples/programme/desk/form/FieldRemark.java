package org.unodc.cop.examples.programme.desk.form;

import org.unodc.cop.domain.rule.Severity;

/**
 * Something to be said about what stands in a field.
 *
 * @param field the field; empty where it is about the form as a whole
 * @param severity an error has to be mended; what is less grave can be confirmed
 * @param text what, one sentence
 * @param hint what can be done about it; empty where the text says all
 * @param key the same whenever the same is said of the same field again
 */
public record FieldRemark(String field, Severity severity, String text, String hint, String key) {
  static FieldRemark of(String field, Severity severity, String code, String text) {
    return new FieldRemark(field, severity, text, "", code + "@" + field);
  }
}
