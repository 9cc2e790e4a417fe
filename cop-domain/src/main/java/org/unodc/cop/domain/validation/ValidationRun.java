package org.unodc.cop.domain.validation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.SuppressionUse;
import org.unodc.cop.domain.rule.ToDos;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;

/** A run of all rules over all values of a record. */
final class ValidationRun {
  private final RulesByType rules;
  private final ConferenceIndex index;
  private final SuppressionTally suppressions;
  private final RuleRun[] runs;

  private ValidationRun(
      RulesByType rules,
      ConferenceIndex index,
      ValidationProfile profile,
      SuppressionTally suppressions) {
    this.rules = rules;
    this.index = index;
    this.suppressions = suppressions;
    this.runs = new RuleRun[rules.cases().size()];
    Optional<Skip> notAsked = Optional.of(Skip.notAsked(profile.name()));
    for (int i = 0; i < runs.length; i++) {
      runs[i] =
          new RuleRun(
              rules.cases().get(i), rules.notApplicable(i), notAsked, index, profile, suppressions);
    }
  }

  /** {@return the report of a run under a profile} */
  static ValidationReport of(
      RulesByType rules,
      ImmutableList<String> providers,
      ConferenceIndex index,
      ValidationProfile profile) {
    ValidationRun validation =
        new ValidationRun(rules, index, profile, new SuppressionTally(profile, index.day()));
    validation.judge(index.classes());
    validation.skipDependentsOfFailures();
    validation.judgeSuppressions(index.tree().size());
    validation.countToDos(profile);
    return validation.report(providers, profile);
  }

  /** {@return the report of a run over a share of a record, before anything is suppressed} */
  static ValidationReport ofShare(
      RulesByType rules,
      ImmutableList<String> providers,
      ConferenceIndex index,
      ValidationProfile profile,
      RecordShare share) {
    ValidationRun validation =
        new ValidationRun(
            rules, index, profile, new SuppressionTally(ValidationProfile.full(), index.day()));
    validation.judge(share, Optional.of(Skip.notAsked(profile.name())));
    return validation.report(providers, profile);
  }

  /**
   * {@return the report that the reports of the shares of a record result in}
   *
   * @param record the index of the record, whose lists may be empty
   */
  static ValidationReport merged(
      RulesByType rules,
      ImmutableList<String> providers,
      ConferenceIndex index,
      ValidationProfile profile,
      Conference record,
      Collection<ValidationReport> shares) {
    ValidationRun validation =
        new ValidationRun(rules, index, profile, new SuppressionTally(profile, index.day()));
    shares.forEach(share -> validation.requireFit(share, profile));
    shares.stream().flatMap(share -> share.outcomes().stream()).forEach(validation::addOutcome);
    int position = 0;
    for (Finding finding : PartialReports.findings(record, shares)) {
      int one = rules.casesOf(finding.caseOrRule())[0];
      validation.runs[one].addFinding(finding, position++);
    }
    validation.skipDependentsOfFailures();
    validation.judgeSuppressions(Math.max(index.tree().size(), position));
    validation.countToDos(profile);
    return validation.report(providers, profile);
  }

  /** Requires that the report on a share is from this day, this profile and these rules. */
  private void requireFit(ValidationReport share, ValidationProfile profile) {
    checkArgument(
        share.day().equals(index.day()),
        "A report on a share is of the day %s, but the merged one is of %s.",
        share.day(),
        index.day());
    checkArgument(
        share.profile().equals(profile.name()),
        "A report on a share is under the profile \"%s\", but the merged one is under \"%s\".",
        share.profile(),
        profile.name());
    checkArgument(
        Lists.transform(share.outcomes(), RuleOutcome::rule)
            .equals(Lists.transform(rules.all(), Rule::id)),
        "A report on a share is by other rules than those of this rulebook.");
  }

  private ValidationReport report(ImmutableList<String> providers, ValidationProfile profile) {
    return ValidationReport.builder()
        .libraryVersion(LibraryVersion.text())
        .day(index.day())
        .profile(profile.name())
        .providers(providers)
        .addAllFindings(findingsInOrder())
        .addAllOutcomes(outcomes())
        .build();
  }

  /** Applies the rules of a share to its values. */
  private void judge(RecordShare share, Optional<Skip> notAsked) {
    for (RuleRun run : runs) {
      if (!share.scopes().contains(AskedScope.of(run.rule()))) {
        run.leaveOut(notAsked);
      }
    }
    SharePositions positions = SharePositions.of(share, index.tree());
    judge(positions.in(index.classes()));
    if (!positions.haveRecord()) {
      // A rule about the record reports places in its lists, and some of them are of this share.
      Object record = index.tree().value(0);
      for (int rule : asked(rules.indices(record.getClass()))) {
        if (runs[rule].rule().appliesTo() == Conference.class) {
          runs[rule].judge(record, 0);
        }
      }
    }
    for (RuleRun run : runs) {
      run.keepOnly(positions);
    }
  }

  /** Applies the rules to values, one class at a time. */
  private void judge(Collection<ClassPositions> classes) {
    ValueBlock block = new ValueBlock(wantedTraits());
    for (ClassPositions positions : classes) {
      int[] applicable = asked(rules.indices(positions.type()));
      if (applicable.length > 0) {
        for (int done = 0; done < positions.size(); ) {
          done = block.load(index.tree(), positions, done);
          for (int rule : applicable) {
            runs[rule].judge(block);
          }
        }
      }
    }
  }

  /**
   * Applies the rules about suppressions. They run after all others because they need the number of
   * findings that each suppression removed.
   *
   * @param first a position after those of all other findings
   */
  private void judgeSuppressions(int first) {
    for (int rule : rules.indices(SuppressionUse.class)) {
      // A suppression may cover a finding about another suppression, so each rule needs fresh
      // counts.
      int position = first;
      for (SuppressionUse use : suppressions.uses(this::ran)) {
        runs[rule].judge(use, position++);
      }
    }
  }

  /** {@return the traits that trigger some rule that the profile enables} */
  private int wantedTraits() {
    int wanted = 0;
    for (RuleRun run : runs) {
      wanted |= run.isSkipped() ? 0 : run.traits();
    }
    return wanted;
  }

  /** {@return those of the rules that the profile enables, and that did not break down} */
  private int[] asked(int[] indices) {
    int[] asked = new int[indices.length];
    int size = 0;
    for (int index : indices) {
      if (!runs[index].isSkipped()) {
        asked[size++] = index;
      }
    }
    return Arrays.copyOf(asked, size);
  }

  private void skipDependentsOfFailures() {
    for (RuleRun run : runs) {
      for (RuleId dependency : run.rule().dependsOn()) {
        for (int needed : rules.casesOf(dependency)) {
          if (!runs[needed].allowsDependents()) {
            run.skipFor(dependency);
          }
        }
      }
    }
  }

  private void countToDos(ValidationProfile profile) {
    if (profile.toDos() == ToDos.COUNTED) {
      ToDoCount count = new ToDoCount(index);
      for (RuleRun run : runs) {
        run.count(count);
      }
    }
  }

  /** Adds the outcome of a rule in a share, case by case, without its findings. */
  private void addOutcome(RuleOutcome part) {
    part.cases().forEach(this::addOutcome);
    if (part.cases().isEmpty()) {
      runs[rules.casesOf(part.rule())[0]].addOutcome(part);
    }
  }

  /** {@return whether a rule or case, or a case of the rule, was not skipped} */
  private boolean ran(RuleId id) {
    return Arrays.stream(rules.casesOf(id.current())).anyMatch(one -> !runs[one].isSkipped());
  }

  private List<Finding> findingsInOrder() {
    List<RuleRun.Found> found = new ArrayList<>();
    for (RuleRun run : runs) {
      found.addAll(run.found());
    }
    found.sort(Comparator.comparingInt(RuleRun.Found::position));
    return found.stream().map(RuleRun.Found::finding).toList();
  }

  private ImmutableList<RuleOutcome> outcomes() {
    ImmutableList.Builder<RuleOutcome> outcomes =
        ImmutableList.builderWithExpectedSize(rules.all().size());
    for (Rule<?> rule : rules.all()) {
      int[] cases = rules.casesOf(rule.id());
      outcomes.add(
          rule.cases().get(0).equals(rule)
              ? runs[cases[0]].outcome()
              : RuleOutcome.ofCases(
                  rule.id(), Arrays.stream(cases).mapToObj(one -> runs[one].outcome()).toList()));
    }
    return outcomes.build();
  }
}
