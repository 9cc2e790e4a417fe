package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.validation.Rulebook;

/** Finds recorded organizations whose names the standard rules report as almost the same. */
final class SimilarNames {
  private static final ValidationProfile PROFILE =
      ValidationProfile.builder()
          .name("similar names")
          .include("stakeholder.resembles-no-other")
          .build();

  /** The rule does not depend on the day. */
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  private SimilarNames() {}

  /**
   * {@return the id of the recorded organization that each new one resembles, by its id}
   *
   * @param values the recorded values and the new ones; those of other types are left out
   * @param added the ids of the new values that may resemble others
   */
  static Map<String, String> among(List<?> values, Set<String> added) {
    Map<String, String> found = new LinkedHashMap<>();
    if (added.isEmpty()) {
      return found;
    }
    Conference stakeholders =
        Conference.builder()
            .id(ConferenceId.of("update"))
            .stakeholders(ImmutableList.copyOf(Iterables.filter(values, Stakeholder.class)))
            .build();
    Rulebook.standard()
        .validate(stakeholders, ANY_DAY, PROFILE)
        .findings()
        .forEach(finding -> put(finding, added, found));
    return found;
  }

  /** Adds the pair of a finding, if one is new and the other is recorded. */
  private static void put(Finding finding, Set<String> added, Map<String, String> found) {
    Optional<String> first = finding.entity().map(label -> label.id().value());
    Optional<String> second =
        finding.arguments().stream()
            .filter(MessageArgument.EntityName.class::isInstance)
            .map(name -> ((MessageArgument.EntityName) name).label().id().value())
            .filter(id -> !first.equals(Optional.of(id)))
            .findFirst();
    if (first.isPresent() && second.isPresent()) {
      if (added.contains(first.get()) && !added.contains(second.get())) {
        found.putIfAbsent(first.get(), second.get());
      } else if (added.contains(second.get()) && !added.contains(first.get())) {
        found.putIfAbsent(second.get(), first.get());
      }
    }
  }
}
