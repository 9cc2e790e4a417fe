package org.unodc.cop.sdk.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;

/** Writes the number of findings of each severity and of rules of each verdict, with bars. */
final class HtmlSummary {
  /** The approximate width of a bar. */
  private static final int BAR = 1_000;

  /** The minimum width of a segment of a bar. */
  private static final long MIN_SEGMENT = 8;

  private static final int GAP = 2;

  private final HtmlWriter html;
  private final ReportLabels labels;

  HtmlSummary(HtmlWriter html, ReportLabels labels) {
    this.html = html;
    this.labels = labels;
  }

  void write(ValidationReport validation) {
    html.start("section", "aria-labelledby", "summary")
        .element("h2", labels.get("summary"), "id", "summary")
        .start("div", "class", "panels");
    panel("findings", severities(validation), "figures");
    panel("outcomes", verdicts(validation), "legend");
    html.end().endLine();
  }

  private void panel(String label, ImmutableMap<HtmlIcon, Figure> figures, String style) {
    html.start("div", "class", "panel").element("h3", labels.get(label));
    bar(figures);
    html.start("ul", "class", style);
    figures.forEach(
        (icon, figure) -> {
          html.start("li", "class", figure.count() == 0 ? "none" : icon.style());
          icon.write(html);
          html.start("span")
              .filled(
                  "label.value",
                  () -> html.element("span", figure.word(), "class", "word"),
                  () -> html.element("strong", labels.number(figure.count())))
              .end()
              .end();
        });
    html.end().endLine();
  }

  /** Writes the bar, which is hidden from screen readers because the list repeats its content. */
  private void bar(ImmutableMap<HtmlIcon, Figure> figures) {
    long total = figures.values().stream().mapToLong(Figure::count).sum();
    ImmutableMap<HtmlIcon, Long> widths =
        ImmutableMap.copyOf(
            Maps.transformValues(
                Maps.filterValues(figures, figure -> figure.count() > 0),
                figure -> Math.max(MIN_SEGMENT, figure.count() * BAR / total)));
    long totalWidth = widths.values().stream().mapToLong(Long::longValue).sum();
    html.start(
        "svg",
        "class",
        "bar",
        "aria-hidden",
        "true",
        "viewBox",
        "0 0 " + Math.max(1, totalWidth - GAP) + " 1",
        "preserveAspectRatio",
        "none");
    long x = 0;
    for (HtmlIcon icon : widths.keySet()) {
      long width = widths.getOrDefault(icon, 0L);
      html.start("rect", "class", icon.style(), "x", x, "width", width - GAP, "height", 1).end();
      x += width;
    }
    html.endLine();
  }

  private ImmutableMap<HtmlIcon, Figure> severities(ValidationReport validation) {
    return Arrays.stream(Severity.values())
        .collect(
            ImmutableMap.toImmutableMap(
                HtmlIcon::of,
                severity ->
                    new Figure(
                        labels.get("severity." + severity.name()), validation.count(severity))));
  }

  private ImmutableMap<HtmlIcon, Figure> verdicts(ValidationReport validation) {
    return Arrays.stream(Verdict.values())
        .collect(
            ImmutableMap.toImmutableMap(
                HtmlIcon::of,
                verdict ->
                    new Figure(
                        labels.get("verdict." + verdict.name()), validation.count(verdict))));
  }

  private record Figure(String word, long count) {}
}
