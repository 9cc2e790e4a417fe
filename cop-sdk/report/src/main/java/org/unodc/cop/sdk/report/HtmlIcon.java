package org.unodc.cop.sdk.report;

import java.util.Locale;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.Verdict;

/** The icons of severities and verdicts, which make them distinguishable without colour. */
enum HtmlIcon {
  ERROR("M5 0h6l5 5v6l-5 5H5l-5-5V5zM7 3v6h2V3zM7 11v2h2v-2z"),
  WARNING("M8 0l8 15H0zM7 5v5h2V5zM7 11v2h2v-2z"),
  NOTICE("M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0zM7 3v2h2V3zM7 7v6h2V7z"),
  PASSED("M6 14L0 8l2-2 4 4 8-8 2 2z"),
  FAILED("M2 0l6 6 6-6 2 2-6 6 6 6-2 2-6-6-6 6-2-2 6-6-6-6z"),
  NOT_APPLICABLE("M1 6.5h14v3H1z"),
  SUPPRESSED("M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0zM3 7v2h10V7z"),
  SKIPPED("M1 1l7 7-7 7zM8 1l7 7-7 7z");

  private final String path;

  HtmlIcon(String path) {
    this.path = path;
  }

  static HtmlIcon of(Severity severity) {
    return valueOf(severity.name());
  }

  static HtmlIcon of(Verdict verdict) {
    return valueOf(verdict.name());
  }

  /** Writes the definition of every shape once, for {@link #write} to refer to. */
  static void define(HtmlWriter html) {
    html.start("svg", "width", "0", "height", "0", "class", "defined", "aria-hidden", "true");
    for (HtmlIcon icon : values()) {
      html.start("symbol", "id", icon.style(), "viewBox", "0 0 16 16")
          .start("path", "fill-rule", "evenodd", "d", icon.path)
          .end()
          .end();
    }
    html.endLine();
  }

  /** {@return the CSS class of elements with this icon} */
  String style() {
    return "is-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Writes the icon. */
  void write(HtmlWriter html) {
    html.start("svg", "class", "icon", "aria-hidden", "true")
        .start("use", "href", "#" + style())
        .end()
        .end();
  }

  /** Writes the icon, followed by a word. */
  void write(HtmlWriter html, String word) {
    html.start("span", "class", "badge " + style());
    write(html);
    html.element("span", word, "class", "word").end();
  }
}
