package org.unodc.cop.sdk.internal.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.validation.LocatedFinding;

/** A builder of a finding in a report that is being read. */
final class FindingAssembly {
  private final Finding.Builder finding = Finding.builder();
  private RuleId rule = RuleId.of("none.read");
  private Optional<RuleId> ruleCase = Optional.empty();
  private boolean isCounted;
  private String message = "";
  private String hint = "";
  private OptionalInt line = OptionalInt.empty();
  private OptionalInt column = OptionalInt.empty();

  LocatedFinding located() {
    checkArgument(
        line.isPresent() == column.isPresent(),
        "a finding must have both a line and a column, or neither");
    Optional<Position> position =
        line.isPresent()
            ? Optional.of(new Position(line.getAsInt(), column.getAsInt()))
            : Optional.empty();
    return new LocatedFinding(finding(), position);
  }

  /**
   * {@return the finding; it keeps the texts of the report if the catalogue of the library has none
   * or different ones}
   *
   * <p>A report of an earlier version names what is now a case as a rule, or by an id that was
   * changed.
   */
  Finding finding() {
    RuleId named = ruleCase.orElse(rule).current();
    Optional<RuleId> known = Rulebook.standard().find(named).map(Rule::id);
    finding.rule(known.orElse(rule));
    finding.ruleCase(
        known.isPresent() ? known.filter(id -> !id.equals(named)).map(id -> named) : ruleCase);
    MessageCatalogue catalogue = MessageCatalogue.standard();
    if (catalogue.find(named + ".message", OfficialLanguage.ENGLISH).isPresent()) {
      RuleTexts texts = RuleTexts.of(catalogue, named);
      Finding standard = finding.texts(isCounted ? texts.counted() : texts).build();
      if (standard.message().equals(message) && standard.hint().equals(hint)) {
        return standard;
      }
    }
    return finding.texts(RuleTexts.kept(rule, message, hint)).build();
  }

  FindingAssembly rule(RuleId id) {
    this.rule = id;
    return this;
  }

  FindingAssembly ruleCase(RuleId id) {
    this.ruleCase = Optional.of(id);
    return this;
  }

  FindingAssembly severity(Severity severity) {
    finding.severity(severity);
    return this;
  }

  FindingAssembly place(Place place) {
    finding.place(place);
    return this;
  }

  FindingAssembly places(ImmutableList<Place> counted) {
    finding.places(counted);
    isCounted = !counted.isEmpty();
    return this;
  }

  FindingAssembly line(int number) {
    this.line = OptionalInt.of(number);
    return this;
  }

  FindingAssembly column(int number) {
    this.column = OptionalInt.of(number);
    return this;
  }

  FindingAssembly entity(EntityLabel entity) {
    finding.entity(entity);
    return this;
  }

  FindingAssembly message(String sentence) {
    this.message = sentence;
    return this;
  }

  FindingAssembly hint(String sentence) {
    this.hint = sentence;
    return this;
  }

  FindingAssembly citation(Citation citation) {
    finding.citation(citation);
    return this;
  }

  FindingAssembly arguments(ImmutableList<MessageArgument> arguments) {
    finding.arguments(arguments);
    return this;
  }
}
