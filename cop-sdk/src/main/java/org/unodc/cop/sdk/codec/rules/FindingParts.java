package org.unodc.cop.sdk.codec.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Argument;
import org.unodc.cop.domain.rule.Catalogue;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.sdk.LocatedFinding;
import org.unodc.cop.sdk.Position;

/** The parts of a finding in a report that is being read. */
final class FindingParts {
  private final Finding.Builder finding = Finding.builder();
  private RuleId rule = RuleId.of("none.read");
  private String message = "";
  private String hint = "";
  private OptionalInt line = OptionalInt.empty();
  private OptionalInt column = OptionalInt.empty();

  LocatedFinding build() {
    checkArgument(
        line.isPresent() == column.isPresent(),
        "a finding has a line and a column, or neither of them");
    Optional<Position> position =
        line.isPresent()
            ? Optional.of(new Position(line.getAsInt(), column.getAsInt()))
            : Optional.empty();
    return new LocatedFinding(worded(), position);
  }

  /**
   * What the library would say in other words, or has no words for, is told in those of the report.
   */
  private Finding worded() {
    finding.rule(rule);
    Catalogue catalogue = Catalogue.standard();
    if (catalogue.find(rule + ".message", OfficialLanguage.ENGLISH).isPresent()) {
      Finding told = finding.texts(RuleTexts.of(catalogue, rule)).build();
      if (told.message().equals(message) && told.hint().equals(hint)) {
        return told;
      }
    }
    return finding.texts(RuleTexts.kept(rule, message, hint)).build();
  }

  FindingParts rule(RuleId id) {
    this.rule = id;
    return this;
  }

  FindingParts severity(Severity severity) {
    finding.severity(severity);
    return this;
  }

  FindingParts place(Place place) {
    finding.place(place);
    return this;
  }

  FindingParts line(OptionalInt number) {
    this.line = number;
    return this;
  }

  FindingParts column(OptionalInt number) {
    this.column = number;
    return this;
  }

  FindingParts entity(Optional<EntityLabel> entity) {
    finding.entity(entity);
    return this;
  }

  FindingParts message(String sentence) {
    this.message = sentence;
    return this;
  }

  FindingParts hint(String sentence) {
    this.hint = sentence;
    return this;
  }

  FindingParts citation(Optional<Citation> citation) {
    finding.citation(citation);
    return this;
  }

  FindingParts arguments(ImmutableList<Argument> arguments) {
    finding.arguments(arguments);
    return this;
  }
}
