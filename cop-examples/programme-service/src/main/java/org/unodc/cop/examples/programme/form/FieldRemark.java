package org.unodc.cop.examples.programme.form;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.programme.web.PageFormatter;

/**
 * A remark about the value of a field.
 *
 * @param field the name of the field; empty if the remark is about the whole form
 * @param severity the severity; errors must be corrected, other remarks can be confirmed
 * @param text the remark, one sentence
 * @param hint advice on what to do about it; empty if the text needs none
 * @param key the key of the remark, which is the same for equal remarks about the same field
 */
public record FieldRemark(String field, Severity severity, String text, String hint, String key) {
  static FieldRemark of(String field, Severity severity, String code, String text) {
    return new FieldRemark(field, severity, text, "", code + "@" + field);
  }

  /** {@return findings as remarks about the whole form, in the same order} */
  public static ImmutableList<FieldRemark> of(List<Finding> findings, PageFormatter formatter) {
    return findings.stream()
        .map(
            finding ->
                new FieldRemark(
                    "",
                    finding.severity(),
                    finding.message(formatter.language()),
                    finding.hint(formatter.language()),
                    finding.rule().value()))
        .collect(ImmutableList.toImmutableList());
  }
}
