package org.unodc.cop.examples.programme.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unodc.cop.domain.rule.Finding;

/**
 * Which findings a page shows. A blank criterion accepts everything.
 *
 * @param severity the name of the severity
 * @param rule the id of the rule
 * @param page the number of the page, counted from 1
 */
public record FindingFilter(
    @Nullable String severity, @Nullable String rule, @Nullable Integer page) {
  /** The first page of all findings. */
  public static final FindingFilter ALL = new FindingFilter("", "", 1);

  /** Replaces missing parameters of a request by their defaults. */
  public FindingFilter {
    severity = severity == null ? "" : severity;
    rule = rule == null ? "" : rule;
    page = page == null ? 1 : page;
  }

  boolean matches(Finding finding) {
    return hasSeverity(finding) && (rule.isEmpty() || finding.rule().value().equals(rule));
  }

  boolean hasSeverity(Finding finding) {
    return severity.isEmpty() || finding.severity().name().equals(severity);
  }

  /** {@return the same filter, at another page} */
  public FindingFilter atPage(int number) {
    return new FindingFilter(severity, rule, number);
  }

  /** {@return the query of a link to this filter} */
  public String query() {
    return UriComponentsBuilder.newInstance()
        .queryParam("severity", "{severity}")
        .queryParam("rule", "{rule}")
        .queryParam("page", "{page}")
        .uriVariables(Map.of("severity", severity, "rule", rule, "page", page))
        .encode()
        .build()
        .toUriString();
  }
}
