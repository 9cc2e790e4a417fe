package org.unodc.cop.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.testkit.RuleCorpus;

/**
 * A published number may be exact or have a qualifier, and a French sentence takes either: nobody
 * writes "de au moins 200" or "que au plus 5".
 */
class QualifiedCountsTest {
  private static final Pattern WITHOUT_ELISION =
      Pattern.compile("(?<!\\p{L})(?:de|que) (?:au|environ)(?!\\p{L})");

  @Test
  void aRuleTakesEachQualifierOfACount() {
    ImmutableList<String> messages =
        Rulebook.standard().cases().stream()
            .flatMap(QualifiedCountsTest::findings)
            .filter(
                finding ->
                    finding.arguments().stream().anyMatch(MessageArgument.Count.class::isInstance))
            .flatMap(QualifiedCountsTest::withEachQualifier)
            .collect(ImmutableList.toImmutableList());

    assertThat(messages)
        .hasSizeGreaterThan(50)
        .anyMatch(message -> message.contains("au moins"))
        .noneMatch(message -> WITHOUT_ELISION.matcher(message).find());
  }

  @ParameterizedTest
  @MethodSource("sentencesOfTrends")
  void aTrendTakesEachQualifierOfACount(String key) {
    for (CountQualifier qualifier : CountQualifier.values()) {
      MessageArgument count = MessageArgument.of(new ReportedCount(200, qualifier));

      assertThat(
              MessageCatalogue.standard()
                  .sentence(key, OfficialLanguage.FRENCH, count, count, "a", count, "b"))
          .doesNotContainPattern(WITHOUT_ELISION);
    }
  }

  private static Stream<String> sentencesOfTrends() {
    return MessageCatalogue.standard().keys(OfficialLanguage.FRENCH).stream()
        .filter(key -> key.startsWith("trend."))
        .sorted();
  }

  /** {@return the first finding of a rule in its broken record} */
  private static Stream<Finding> findings(Rule<?> rule) {
    ValidationProfile profile =
        RuleCorpus.brokenProfile(rule.id())
            .map(CopJson.of(ValidationProfile.class)::read)
            .orElseGet(ValidationProfile::full);
    Conference broken = CopJson.of(Conference.class).read(RuleCorpus.broken(rule.id()));
    return Rulebook.standard().validate(broken, RuleCorpus.day(), profile).findings().stream()
        .filter(found -> found.caseOrRule().equals(rule.id()))
        .limit(1);
  }

  private static Stream<String> withEachQualifier(Finding finding) {
    return Stream.of(CountQualifier.values())
        .map(
            qualifier ->
                Stream.concat(
                        finding.entity().stream(),
                        finding.arguments().stream().map(value -> qualified(value, qualifier)))
                    .toArray())
        .map(
            arguments ->
                MessageCatalogue.standard()
                    .sentence(
                        finding.caseOrRule() + ".message", OfficialLanguage.FRENCH, arguments));
  }

  private static MessageArgument qualified(MessageArgument argument, CountQualifier qualifier) {
    return argument instanceof MessageArgument.Count count
        ? MessageArgument.of(new ReportedCount(count.count().value(), qualifier))
        : argument;
  }
}
