package org.unodc.cop.sdk.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.sdk.validation.LocatedFinding;

/**
 * Writes the findings of one rule.
 *
 * @param findings the findings, the most severe first, at least one
 * @param limit the maximum number of findings that the page shows
 */
record HtmlRuleSection(ImmutableList<LocatedFinding> findings, int limit) {

  RuleDescription words() {
    return new RuleDescription(first().caseOrRule());
  }

  /** {@return the HTML id of the section of this rule} */
  String anchor() {
    return "rule." + first().caseOrRule();
  }

  Severity mostSevere() {
    return first().severity();
  }

  int total() {
    return findings.size();
  }

  int shown() {
    return Math.min(limit, total());
  }

  void write(HtmlWriter html, ReportLabels labels) {
    String heading = "title." + first().caseOrRule();
    html.start("section", "class", "rule", "id", anchor(), "aria-labelledby", heading)
        .start("div", "class", "about-rule");
    words().title(html, "h3", "id", heading);
    words().id(html);
    words().reason(html);
    html.start("dl").start("div").element("dt", labels.get("hint")).said("dd", first()::hint).end();
    boolean sameSource = haveOneSource();
    if (sameSource) {
      source(html, labels, first());
    }
    html.end().end();
    if (shown() < total()) {
      html.element("p", labels.get("findings.of-rule", shown(), total()), "class", "note");
    }
    html.start("ol");
    findings.stream().limit(limit).forEach(located -> finding(html, labels, located, !sameSource));
    html.end().endLine();
  }

  private Finding first() {
    return findings.get(0).finding();
  }

  private boolean haveOneSource() {
    Optional<Citation> source = first().citation();
    return findings.stream().allMatch(located -> located.finding().citation().equals(source));
  }

  private static void finding(
      HtmlWriter html, ReportLabels labels, LocatedFinding located, boolean hasOwnSource) {
    Finding finding = located.finding();
    html.start("li", "data-severity", finding.severity());
    HtmlIcon.of(finding.severity()).write(html, labels.word(finding.severity()));
    html.said("p", finding::message).start("dl");
    finding.entity().ifPresent(entity -> entity(html, labels, entity));
    place(html, labels, located);
    if (hasOwnSource) {
      source(html, labels, finding);
    }
    html.end().endLine();
  }

  private static void entity(HtmlWriter html, ReportLabels labels, EntityLabel entity) {
    OfficialLanguage language = labels.language();
    Runnable kind = () -> html.text(entity.kind(language));
    Runnable id = () -> html.element("code", entity.id().value(), "dir", "ltr");
    html.start("div").element("dt", labels.get("concerns")).start("dd");
    entity
        .name()
        .ifPresentOrElse(
            name -> html.filled("label.named", kind, () -> html.recorded(name.in(language)), id),
            () -> html.filled("label.unnamed", kind, id));
    html.end().end();
  }

  private static void place(HtmlWriter html, ReportLabels labels, LocatedFinding located) {
    String pointer = located.finding().place().pointer();
    html.start("div").element("dt", labels.get("place")).start("dd");
    if (pointer.isEmpty()) {
      html.text(labels.get("record"));
    } else {
      html.element("code", pointer, "dir", "ltr");
    }
    located
        .position()
        .ifPresent(
            position ->
                html.text(" ")
                    .element(
                        "span", RuleFindings.lineAndColumn(position, labels), "class", "line"));
    html.end().end();
  }

  private static void source(HtmlWriter html, ReportLabels labels, Finding finding) {
    finding
        .citation()
        .ifPresent(
            citation -> {
              html.start("div").element("dt", labels.get("source")).start("dd");
              html.sentence(citation.text().in(labels.language())).end().end();
              citation.certainty().ifPresent(certainty -> certainty(html, labels, certainty));
            });
  }

  private static void certainty(HtmlWriter html, ReportLabels labels, Certainty certainty) {
    html.start("div")
        .element("dt", labels.get("source.certainty"))
        .element("dd", labels.word(certainty))
        .end();
  }
}
