package org.unodc.cop.examples.programme.accreditation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.History;
import org.unodc.cop.examples.programme.conference.NumberedList;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.sdk.json.CopJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The changes of an accreditation, as steps that were recorded or taken back. The history of the
 * whole record has the changes before another organization took its place in the list.
 */
@Component
class AccreditationHistory {
  private static final CopJson<AccreditationStep> STEP = CopJson.of(AccreditationStep.class);

  private final History history;
  private final Accounts accounts;

  AccreditationHistory(History history, Accounts accounts) {
    this.history = history;
    this.accounts = accounts;
  }

  /**
   * A change.
   *
   * @param who the name of the account; null if it was erased or the service made the change
   * @param itself whether the service made the change
   * @param recorded the steps that were added
   * @param removed the steps that were taken back
   * @param field the JSON Pointer of the field, if the steps did not change; empty for all fields
   */
  record Line(
      String when,
      @Nullable String who,
      boolean itself,
      List<AccreditationStep> recorded,
      List<AccreditationStep> removed,
      String field) {}

  /** {@return the changes, the latest first} */
  ImmutableList<Line> of(int index, PageFormatter formatter) {
    List<History.Entry> entries =
        sinceAnotherOrganization(
            history.of(NumberedList.ACCREDITATIONS.name(), String.valueOf(index)));
    Map<UUID, String> accountNames = accounts.namesOf(History.accounts(entries));
    return Lists.reverse(entries).stream()
        .map(
            entry -> {
              List<AccreditationStep> before = steps(entry.before());
              List<AccreditationStep> after = steps(entry.after());
              return new Line(
                  formatter.moment(entry.madeAt()),
                  entry.account().map(accountNames::get).orElse(null),
                  entry.account().isEmpty(),
                  without(after, before),
                  without(before, after),
                  entry.pointer().equals("/steps") ? "" : entry.pointer());
            })
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the changes after a replacement of the record put an accreditation of another
   * organization or session in this place}
   */
  private static List<History.Entry> sinceAnotherOrganization(List<History.Entry> entries) {
    long replaced =
        entries.stream()
            .filter(
                entry ->
                    entry.pointer().equals("/stakeholder")
                        || entry.pointer().equals("/session")
                        || entry.after().isEmpty() && entry.pointer().isEmpty())
            .mapToLong(History.Entry::revision)
            .max()
            .orElse(-1);
    return entries.stream().filter(entry -> entry.revision() > replaced).toList();
  }

  /** {@return the steps of a list of steps or of a whole accreditation} */
  private static List<AccreditationStep> steps(Optional<String> json) {
    List<AccreditationStep> steps = new ArrayList<>();
    if (json.isPresent()) {
      JsonNode value = JsonMapper.shared().readTree(json.get());
      JsonNode list = value.isObject() ? value.path("steps") : value;
      if (list.isArray()) {
        list.forEach(step -> steps.add(STEP.read(step.toString())));
      }
    }
    return steps;
  }

  private static List<AccreditationStep> without(
      List<AccreditationStep> steps, List<AccreditationStep> others) {
    List<AccreditationStep> rest = new ArrayList<>(steps);
    others.forEach(rest::remove);
    return rest;
  }
}
