package org.unodc.cop.examples.programme.conference;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;

/** Changes elements of lists without ids, after the rules checked them. */
@Service
public class CheckedElements {
  private final ConferenceStore store;
  private final RecordFindings rules;
  private final Clock clock;

  CheckedElements(ConferenceStore store, RecordFindings rules, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * A change of an element.
   *
   * @param index the index of the element
   * @param version the version that the caller read; if empty, the version is not checked
   * @param confirmed whether the caller accepts new warnings
   * @param account the account that makes the change
   */
  public record Change(int index, OptionalLong version, boolean confirmed, UUID account) {}

  /**
   * Changes an element. What the work throws prevents the change.
   *
   * @throws IllegalArgumentException if there is no such element
   * @throws ConcurrentChangeException if the element changed after the caller read it
   * @throws NewFindingsException if the change would cause errors, or unconfirmed warnings
   */
  public <T extends Composite> void change(
      NumberedList<T> list, Change change, UnaryOperator<T> work) {
    store.change(
        change.account(),
        edit -> {
          Snapshot before = edit.before();
          long current = before.versionOf(list, change.index());
          if (change.version().isPresent() && change.version().getAsLong() != current) {
            throw new ConcurrentChangeException(current);
          }
          T former = list.elements().apply(before.conference()).get(change.index());
          edit.put(list, change.index(), work.apply(former));
          check(list, change.index(), change.confirmed(), edit);
          return edit.revision();
        });
  }

  /**
   * Adds an element. What the work throws prevents the change.
   *
   * @param work creates the element from the record before the change
   * @return the index of the element
   * @throws NewFindingsException if the element would cause errors
   */
  public <T extends Composite> int add(
      NumberedList<T> list, UUID account, Function<Snapshot, T> work) {
    return store.change(
        account,
        edit -> {
          int index = list.elements().apply(edit.before().conference()).size();
          edit.put(list, index, work.apply(edit.before()));
          check(list, index, true, edit);
          return index;
        });
  }

  /** {@return the findings of the rules in an element, the most severe first} */
  public ImmutableList<Finding> findings(NumberedList<?> list, int index, Snapshot now) {
    return findings(list, index, now.conference(), now.today(clock));
  }

  private ImmutableList<Finding> findings(
      NumberedList<?> list, int index, Conference record, LocalDate day) {
    Pattern place = Pattern.compile("/" + list.name() + "/" + index + "(/.*)?");
    return rules.of(record, day).findings().stream()
        .filter(finding -> place.matcher(finding.place().pointer()).matches())
        .sorted(Comparator.comparing(Finding::severity))
        .collect(toImmutableList());
  }

  /** Compares findings by rule and text, because the place of a part in the element can change. */
  private void check(NumberedList<?> list, int index, boolean confirmed, RecordEdit edit) {
    LocalDate day = edit.before().today(clock);
    List<String> known =
        findings(list, index, edit.before().conference(), day).stream()
            .map(CheckedElements::key)
            .toList();
    ImmutableList<Finding> added =
        findings(list, index, edit.after().orElseThrow().conference(), day).stream()
            .filter(finding -> finding.severity() != Severity.NOTICE)
            .filter(finding -> !known.contains(key(finding)))
            .filter(finding -> finding.severity() == Severity.ERROR || !confirmed)
            .collect(toImmutableList());
    if (!added.isEmpty()) {
      throw new NewFindingsException(added);
    }
  }

  private static String key(Finding finding) {
    return finding.rule() + finding.message();
  }
}
