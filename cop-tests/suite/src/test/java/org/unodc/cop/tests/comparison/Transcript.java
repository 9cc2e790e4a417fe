package org.unodc.cop.tests.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;

/**
 * Everything that the library says about the records of one line, as text. It names no class and no
 * package, and does not depend on the order of the rules.
 */
final class Transcript {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);
  private static final ImmutableMap<RuleId, Rule<?>> RULES =
      Maps.uniqueIndex(Rulebook.standard().cases(), Rule::id);

  private static final Comparator<Finding> ORDER =
      comparing(Finding::caseOrRule)
          .thenComparing(Finding::place)
          .thenComparing(finding -> finding.message());

  private static final int DIGITS = 5;

  /** The length of {@link #digests()}. */
  static final int WIDTH = Aspect.values().length * (DIGITS + 1) - 1;

  private final Map<Aspect, StringBuilder> texts = new EnumMap<>(Aspect.class);

  Transcript(List<ComparedRecord> records) {
    records.forEach(this::add);
  }

  private void add(ComparedRecord record) {
    Conference conference;
    try {
      conference = JSON.read(record.json());
    } catch (CopException refusal) {
      refusal.problems().forEach(this::add);
      return;
    }
    ValidationReport report =
        Rulebook.standard().validate(conference, record.day(), record.profile());
    report.findings().stream().sorted(ORDER).forEach(this::add);
    report.outcomes().stream()
        .flatMap(
            outcome -> outcome.cases().isEmpty() ? Stream.of(outcome) : outcome.cases().stream())
        .filter(outcome -> outcome.verdict() != Verdict.NOT_APPLICABLE)
        .sorted(comparing(RuleOutcome::rule))
        .forEach(this::add);
    line(Aspect.BYTES, JSON.write(conference));
  }

  private void add(Problem problem) {
    line(Aspect.FINDINGS, problem.code(), problem.pointer(), problem.line(), problem.column());
    for (OfficialLanguage language : OfficialLanguage.values()) {
      line(Aspect.WORDS, problem.message(language));
    }
  }

  private void add(Finding finding) {
    line(
        Aspect.FINDINGS,
        finding.caseOrRule(),
        finding.severity(),
        finding.place(),
        finding.entity().map(label -> label.id().kind() + " " + label.id()).orElse("-"),
        finding.citation().map(cited -> cited + " " + cited.certainty()).orElse("-"));
    for (OfficialLanguage language : OfficialLanguage.values()) {
      line(Aspect.WORDS, requireNonNull(RULES.get(finding.caseOrRule())).texts().title(language));
      line(Aspect.WORDS, finding.message(language));
      line(Aspect.WORDS, finding.hint(language));
    }
  }

  private void add(RuleOutcome outcome) {
    line(
        Aspect.OUTCOMES,
        outcome.rule(),
        outcome.verdict(),
        outcome.judged(),
        outcome.findings(),
        outcome.suppressed(),
        outcome.skip().map(Transcript::text).orElse(""));
  }

  /** Leaves out the class of an exception. */
  private static String text(Skip skip) {
    return skip.cause() + " " + skip.arguments().get(0).in(OfficialLanguage.ENGLISH);
  }

  private void line(Aspect aspect, Object... words) {
    StringBuilder text = texts.computeIfAbsent(aspect, key -> new StringBuilder());
    text.append(Arrays.stream(words).map(Object::toString).collect(joining(" "))).append('\n');
  }

  /** {@return the first digits of the hash of each aspect} */
  String digests() {
    return Arrays.stream(Aspect.values())
        .map(aspect -> Hashing.sha256().hashString(text(aspect), UTF_8))
        .map(hash -> hash.toString().substring(0, DIGITS))
        .collect(joining(" "));
  }

  private String text(Aspect aspect) {
    return texts.getOrDefault(aspect, new StringBuilder()).toString();
  }

  /** {@return all that the library says} */
  String text() {
    return Arrays.stream(Aspect.values())
        .map(aspect -> "# " + aspect + '\n' + text(aspect))
        .collect(joining());
  }
}
