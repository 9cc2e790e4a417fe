package org.unodc.cop.domain.rules.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.procedure.Fraction;
import org.unodc.cop.domain.procedure.Majority;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.Quorum;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/** Rules about the fractions of quorums and majorities, and the bodies that they are parts of. */
public final class RequirementRules {
  /** Each of these needs at least the majority of the one before. */
  private static final ImmutableList<Matter> FROM_LIGHT_TO_WEIGHTY =
      ImmutableList.of(Matter.PROCEDURE, Matter.SUBSTANCE, Matter.AMENDMENT);

  /** A minority may ask for a special session. */
  private static final Matter OF_A_MINORITY = Matter.SPECIAL_SESSION;

  private static final ImmutableSet<CountedBody> ONLY_PRESENT =
      ImmutableSet.of(CountedBody.PARTIES_PRESENT, CountedBody.PARTIES_PRESENT_AND_VOTING);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("procedure.majority-is-more-than-half", Majority.class)
              .reading(Scope.VALUE)
              .when(majority -> majority.matter() != OF_A_MINORITY)
              .check(RequirementRules::checkHalf),
          Rule.warning("procedure.quorum-counts-those-who-may-be-absent", Quorum.class)
              .reading(Scope.VALUE)
              .check(RequirementRules::checkBody),
          Rule.notice("procedure.weightier-matters-need-no-less", RulesOfProcedure.class)
              .reading(Scope.VALUE)
              .when(rules -> rules.quorums().size() > 1 || rules.majorities().size() > 1)
              .check(RequirementRules::checkWeight));

  private RequirementRules() {}

  private static void checkHalf(Majority majority, RecordView record, FindingCollector findings) {
    long twice = 2L * majority.part().numerator();
    long whole = majority.part().denominator();
    if (twice < whole || (twice == whole && !majority.moreThan())) {
      findings.add(
          Place.of("part"),
          majority.matter(),
          majority.part().numerator(),
          majority.part().denominator());
    }
  }

  private static void checkBody(Quorum quorum, RecordView record, FindingCollector findings) {
    if (ONLY_PRESENT.contains(quorum.of())) {
      findings.add(Place.of("of"), quorum.matter(), quorum.of());
    }
  }

  private static void checkWeight(
      RulesOfProcedure rules, RecordView record, FindingCollector findings) {
    check(
        "quorums",
        rules.quorums(),
        ImmutableList.of(Matter.OPENING_A_DEBATE, Matter.ANY_DECISION),
        quorum -> new Requirement(quorum.matter(), quorum.part(), quorum.of()),
        findings);
    check(
        "majorities",
        rules.majorities(),
        FROM_LIGHT_TO_WEIGHTY,
        majority -> new Requirement(majority.matter(), majority.part(), majority.of()),
        findings);
  }

  private static <T> void check(
      String member,
      List<T> values,
      ImmutableList<Matter> order,
      Function<T, Requirement> requirementOf,
      FindingCollector findings) {
    Map<Matter, Requirement> requirements = new HashMap<>();
    values.stream()
        .map(requirementOf)
        .forEach(requirement -> requirements.putIfAbsent(requirement.matter(), requirement));
    for (int i = 0; i < values.size(); i++) {
      Requirement requirement = requirementOf.apply(values.get(i));
      int place = order.indexOf(requirement.matter());
      @Nullable Requirement lighter = place < 1 ? null : requirements.get(order.get(place - 1));
      if (lighter != null && requirement.isLessThan(lighter)) {
        findings.add(Place.of(member).at(i), requirement.matter(), lighter.matter());
      }
    }
  }

  /** A part of a body that is needed for a matter. */
  private record Requirement(Matter matter, Fraction part, CountedBody of) {
    boolean isLessThan(Requirement other) {
      return of == other.of
          && (long) part.numerator() * other.part.denominator()
              < (long) other.part.numerator() * part.denominator();
    }
  }
}
