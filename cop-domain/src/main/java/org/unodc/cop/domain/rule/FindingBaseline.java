package org.unodc.cop.domain.rule;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.RecommendationId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.ThematicAreaId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.MessageArgument;

/**
 * The findings of an earlier report, which are used to recognize known findings. Each earlier
 * finding matches at most one new finding.
 */
final class FindingBaseline {
  private static final Pattern INDEX = Pattern.compile("/\\d+(?=/|$)");

  /** The keys of findings that are not matched, each with its key on any day. */
  private final ListMultimap<String, String> unmatched = LinkedListMultimap.create();

  private final Multiset<RuleId> matchedByCase = HashMultiset.create();

  FindingBaseline(ValidationReport former) {
    for (Finding finding : former.findings()) {
      unmatched.put(key(finding, Optional.empty()), key(finding, Optional.of(former.day())));
    }
  }

  /**
   * {@return the findings of a report in their order, by whether they match an earlier one}
   *
   * <p>Equal findings match first. Then a finding that names the day of its validation matches one
   * that names the day of the earlier validation.
   */
  ImmutableListMultimap<Boolean, Finding> byMatch(ValidationReport report) {
    List<Boolean> areEqual = report.findings().stream().map(this::removeEqual).toList();
    Multiset<String> onAnyDay = HashMultiset.create(unmatched.values());
    ImmutableListMultimap.Builder<Boolean, Finding> all = ImmutableListMultimap.builder();
    for (int i = 0; i < areEqual.size(); i++) {
      Finding finding = report.findings().get(i);
      boolean matches = areEqual.get(i);
      if (!matches && onAnyDay.remove(key(finding, Optional.of(report.day())))) {
        matches = matchedByCase.add(finding.caseOrRule());
      }
      all.put(matches, finding);
    }
    return all.build();
  }

  private boolean removeEqual(Finding finding) {
    List<String> equal = unmatched.get(key(finding, Optional.empty()));
    if (equal.isEmpty()) {
      return false;
    }
    equal.remove(0);
    return matchedByCase.add(finding.caseOrRule());
  }

  RuleOutcome applyTo(RuleOutcome outcome) {
    return outcome.cases().isEmpty()
        ? outcome.withKnown(matchedByCase.count(outcome.rule()))
        : RuleOutcome.ofCases(outcome.rule(), outcome.cases().stream().map(this::applyTo).toList());
  }

  /**
   * Returns a key that does not change if names in the record or positions in its lists change.
   *
   * @param today the day whose date does not matter; empty if all dates matter
   */
  private static String key(Finding finding, Optional<LocalDate> today) {
    String entity = finding.entity().map(FindingBaseline::id).orElse("");
    String detail =
        finding.arguments().isEmpty()
            ? place(finding)
            : finding.arguments().stream()
                .map(argument -> key(argument, today))
                .collect(Collectors.joining(" "));
    RuleId id = finding.caseOrRule().current();
    return id + " " + entity + " " + detail;
  }

  /**
   * Returns the pointer of a finding. If the finding belongs to an entity other than the
   * conference, the indices up to the entity are replaced by hyphens, so that the position of the
   * entity in its list does not matter.
   */
  private static String place(Finding finding) {
    String pointer = finding.place().pointer();
    int indices = finding.entity().map(label -> depth(label.id())).orElse(0);
    for (int i = 0; i < indices; i++) {
      pointer = INDEX.matcher(pointer).replaceFirst("/-");
    }
    return pointer;
  }

  /** {@return the number of lists in the record that contain an entity} */
  private static int depth(EntityId id) {
    if (id instanceof ConferenceId) {
      return 0;
    }
    return id instanceof AgendaItemId
            || id instanceof MeetingId
            || id instanceof RoomId
            || id instanceof RecommendationId
            || id instanceof ThematicAreaId
            || id instanceof AccreditationBasisId
        ? 2
        : 1;
  }

  private static String key(MessageArgument argument, Optional<LocalDate> today) {
    if (argument instanceof MessageArgument.Day named
        && today.stream().anyMatch(named.date()::equals)) {
      return "today";
    }
    return argument instanceof MessageArgument.EntityName named
        ? id(named.label())
        : argument.toString();
  }

  private static String id(EntityLabel label) {
    return label.id().kind() + " " + label.id();
  }
}
