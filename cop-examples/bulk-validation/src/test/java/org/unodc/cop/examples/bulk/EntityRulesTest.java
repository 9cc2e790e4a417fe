package org.unodc.cop.examples.bulk;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.SuppressionUse;
import org.unodc.cop.domain.validation.ConferenceIndex;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.testkit.RuleCorpus;

/** The rules that can validate a single element. */
class EntityRulesTest {
  /** The rules about references, which are evaluated across all lines. */
  private static final Set<String> ACROSS_LINES =
      Set.of("reference.resolves", "reference.ids-are-unique", "reference.is-not-an-orphan");

  @Test
  void enablesTheRulesThatReadOnlyLabelsFromTheRecord() {
    Set<String> needOtherEntities = rulesThatReadOtherEntities();
    Set<String> expected =
        Rulebook.standard().rules().stream()
            .filter(rule -> rule.appliesTo() != Conference.class)
            .filter(rule -> rule.appliesTo() != SuppressionUse.class)
            .map(rule -> rule.id().value())
            .filter(rule -> ACROSS_LINES.contains(rule) || !needOtherEntities.contains(rule))
            .collect(toCollection(TreeSet::new));

    assertThat(
            Rulebook.standard().rules().stream()
                .map(Rule::id)
                .filter(EntityJudge.profile()::enables)
                .map(id -> id.value()))
        .as("the rules of entities.profile.json")
        .containsExactlyInAnyOrderElementsOf(expected)
        .hasSize(135);
  }

  @Test
  void theReadmeHasTheNumberOfRules() throws IOException {
    long all = Rulebook.standard().rules().size();
    long asked =
        Rulebook.standard().rules().stream()
            .map(Rule::id)
            .filter(EntityJudge.profile()::enables)
            .count();

    assertThat(Files.readString(Path.of("README.md")))
        .contains("%s of %s".formatted(asked - ACROSS_LINES.size(), all))
        .contains("with these %s rules".formatted(asked))
        .contains("The other %s rules are not evaluated".formatted(all - asked));
  }

  /** {@return the rules that read more from a record than the labels of entities} */
  private static Set<String> rulesThatReadOtherEntities() {
    Set<String> needOtherEntities = new TreeSet<>();
    for (Conference record : records()) {
      ConferenceIndex index = ConferenceIndex.of(record, RuleCorpus.day());
      for (Rule<?> rule : Rulebook.standard().rules()) {
        walk(
            record,
            value ->
                judge(
                    rule,
                    value,
                    new ObservedView(index, () -> needOtherEntities.add(rule.id().value()))));
      }
    }
    return needOtherEntities;
  }

  private static List<Conference> records() {
    List<Conference> records =
        new ArrayList<>(List.of(ReferenceRecords.untoc(), ReferenceRecords.uncac()));
    RuleCorpus.rules().stream()
        .flatMap(rule -> Stream.of(RuleCorpus.sound(rule), RuleCorpus.broken(rule)))
        .map(Cop::read)
        .forEach(records::add);
    return records;
  }

  private static <T> void judge(Rule<T> rule, Object value, RecordView record) {
    if (rule.appliesTo(value.getClass())) {
      rule.judge(rule.appliesTo().cast(value), record, new IgnoredFindings());
    }
  }

  private static void walk(Object value, Consumer<Object> visitor) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> walk(present, visitor));
    } else if (value instanceof List<?> list) {
      list.forEach(element -> walk(element, visitor));
    } else {
      visitor.accept(value);
      if (value instanceof PartialList<?> list) {
        walk(list.items(), visitor);
      } else if (value instanceof Composite composite) {
        composite.parts(new PartVisitor(visitor));
      }
    }
  }

  /** Visits each part. */
  private record PartVisitor(Consumer<Object> visitor) implements PartCollector {
    @Override
    public PartCollector add(String accessor, Object part) {
      walk(part, visitor);
      return this;
    }
  }

  /** A view of a record that notices when a rule reads more than the labels of entities. */
  private record ObservedView(RecordView record, Runnable notice) implements RecordView {
    @Override
    public <T> ImmutableList<T> withId(Class<T> type, EntityId id) {
      if (type != Entity.class) {
        notice.run();
      }
      return record.withId(type, id);
    }

    @Override
    public <T> ImmutableList<T> all(Class<T> type) {
      notice.run();
      return record.all(type);
    }

    @Override
    public <T> T computedOnce(Class<T> type, Supplier<T> work) {
      notice.run();
      return record.computedOnce(type, work);
    }

    @Override
    public <T> T computedOnce(Class<T> type, EntityId of, Supplier<T> work) {
      notice.run();
      return record.computedOnce(type, of, work);
    }

    @Override
    public Optional<ConventionId> convention() {
      notice.run();
      return record.convention();
    }

    @Override
    public LocalDate day() {
      return record.day();
    }
  }

  /** Ignores all findings. */
  private record IgnoredFindings() implements FindingCollector {
    @Override
    public void add(Place place, Object... arguments) {}

    @Override
    public void addCiting(Optional<Citation> clause, Place place, Object... arguments) {}

    @Override
    public long value(Parameter parameter) {
      return parameter.standard();
    }
  }
}
