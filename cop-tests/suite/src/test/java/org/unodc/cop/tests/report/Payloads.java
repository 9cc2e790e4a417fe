package org.unodc.cop.tests.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.tests.contract.JsonTree;

/**
 * Writes into the texts of a record payloads that would run as code or change the page if a page
 * did not escape them.
 */
final class Payloads implements UnaryOperator<byte[]> {
  static final List<String> ALL =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onfocus='alert(1)' autofocus='",
          "</p></li></ol></section></main><script>alert(1)</script>",
          "</title></style></script><script>alert(1)</script>",
          "<svg onload=alert(1)>",
          "<iframe srcdoc=\"<script>parent.alert(1)</script>\">",
          "<meta http-equiv=refresh content=\"0;url=https://example.org/\">",
          "<base href=https://example.org/>",
          "<link rel=stylesheet href=https://example.org/x.css>",
          "<style>*{display:none}</style>",
          "<form action=https://example.org/><button autofocus>",
          "<a href=javascript:alert(1)>",
          "javascript:alert(1)",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;img src=x onerror=alert(1)&#62;",
          "<!-- <![CDATA[ ]]> --!>",
          "{{constructor.constructor('alert(1)')()}} ${alert(1)}",
          "<details open ontoggle=alert(1)>",
          "\u2069\u2069</bdi><img src=x onerror=alert(1)>\u2066\u2067\u2068");

  private int next;

  /**
   * {@return the record with a payload in every text that can hold one; the record stays readable}
   */
  @Override
  public byte[] apply(byte[] record) {
    JsonTree original = JsonTree.of(record);
    JsonTree hostile = original;
    for (String pointer : original.pointers()) {
      if (original.at(pointer).orElseThrow() instanceof String) {
        hostile = hostile.with(pointer, ALL.get(next++ % ALL.size()));
      }
    }
    return readable(original, hostile);
  }

  private static byte[] readable(JsonTree original, JsonTree hostile) {
    JsonTree tree = hostile;
    while (true) {
      try {
        Cop.read(tree.bytes());
        return tree.bytes();
      } catch (CopException refused) {
        for (Problem problem : refused.problems()) {
          tree = tree.with(problem.pointer(), original.at(problem.pointer()).orElseThrow());
        }
      }
    }
  }
}
