package org.unodc.cop.domain.rules.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.DeadlineKind;
import org.unodc.cop.domain.procedure.DecisionRule;
import org.unodc.cop.domain.procedure.ElectionRule;
import org.unodc.cop.domain.procedure.ExceptedProvisions;
import org.unodc.cop.domain.procedure.Fraction;
import org.unodc.cop.domain.procedure.Majority;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.Provision;
import org.unodc.cop.domain.procedure.Quorum;
import org.unodc.cop.domain.procedure.RulesApplication;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/** Rules about the provisions of rules of procedure, and what quorums and majorities require. */
public final class ProcedureRules {
  /** Each of these needs at least the majority of the one before. */
  private static final ImmutableList<Matter> FROM_LIGHT_TO_WEIGHTY =
      ImmutableList.of(Matter.PROCEDURE, Matter.SUBSTANCE, Matter.AMENDMENT);

  /** A minority may ask for a special session. */
  private static final Matter OF_A_MINORITY = Matter.SPECIAL_SESSION;

  private static final ImmutableSet<CountedBody> ONLY_PRESENT =
      ImmutableSet.of(CountedBody.PARTIES_PRESENT, CountedBody.PARTIES_PRESENT_AND_VOTING);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("procedure.bureau-has-room-for-its-officers", RulesOfProcedure.class)
              .reading(Scope.VALUE)
              .when(
                  rules ->
                      rules
                          .bureau()
                          .filter(bureau -> bureau.size().isPresent())
                          .filter(bureau -> bureau.perRegionalGroup().isPresent())
                          .isPresent())
              .check(ProcedureRules::checkSeats),
          Rule.error("procedure.excepted-provisions-are-not-used", RulesOfProcedure.class)
              .reading(Scope.VALUE)
              .when(
                  rules ->
                      rules
                          .application()
                          .filter(known -> !known.exceptions().isEmpty())
                          .isPresent())
              .check(ProcedureRules::checkExceptions),
          Rule.error("procedure.matters-for-consensus-have-no-majority", RulesOfProcedure.class)
              .reading(Scope.VALUE)
              .when(rules -> !rules.decisions().isEmpty() && !rules.majorities().isEmpty())
              .check(ProcedureRules::checkConsensus),
          Rule.error("procedure.provisions-do-not-contradict-each-other", RulesOfProcedure.class)
              .asCaseOf("convention.descriptions-agree")
              .reading(Scope.VALUE)
              .when(
                  rules ->
                      rules.decisions().size() > 1
                          || rules.provisions().size() > 1
                          || rules.quorums().size() > 1
                          || rules.majorities().size() > 1
                          || rules.deadlines().size() > 1)
              .check(ProcedureRules::checkContradictions),
          Rule.notice("procedure.deadline-kind-is-a-listed-word", Deadline.class)
              .asCaseOf("source.words-are-listed")
              .reading(Scope.VALUE)
              .check(
                  (deadline, record, findings) -> {
                    if (!DeadlineKind.listed().contains(deadline.kind())) {
                      findings.add(Place.of("kind"), deadline.kind());
                    }
                  }),
          Rule.warning("procedure.majority-is-more-than-half", Majority.class)
              .reading(Scope.VALUE)
              .when(majority -> majority.matter() != OF_A_MINORITY)
              .check(ProcedureRules::checkHalf),
          Rule.warning("procedure.quorum-counts-those-who-may-be-absent", Quorum.class)
              .reading(Scope.VALUE)
              .check(ProcedureRules::checkBody),
          Rule.notice("procedure.weightier-matters-need-no-less", RulesOfProcedure.class)
              .reading(Scope.VALUE)
              .when(rules -> rules.quorums().size() > 1 || rules.majorities().size() > 1)
              .check(ProcedureRules::checkWeight));

  private ProcedureRules() {}

  /**
   * Compares the seats of all groups with the officers other than the President, who may hold a
   * seat of no group, as beside ten Vice-Presidents.
   */
  private static void checkSeats(
      RulesOfProcedure rules, RecordView record, FindingCollector findings) {
    BureauRule bureau = rules.bureau().orElseThrow();
    int officers = bureau.size().orElseThrow() - bureau.presidents().orElseThrow().number();
    long seatsOfRegions =
        (long) RegionalGroup.values().length * bureau.perRegionalGroup().orElseThrow().number();
    long seats = seatsOfRegions + bureau.reservedSeatCount();
    if (officers > seats) {
      findings.addCiting(bureau.citation(), Place.of("bureau"), officers, seats);
    }
  }

  private static void checkExceptions(
      RulesOfProcedure rules, RecordView record, FindingCollector findings) {
    ImmutableMap.Builder<Place, Optional<Citation>> cited = ImmutableMap.builder();
    collect("quorums", rules.quorums(), Quorum::citation, cited);
    collect("majorities", rules.majorities(), Majority::citation, cited);
    collect("decisions", rules.decisions(), DecisionRule::citation, cited);
    collect("provisions", rules.provisions(), Provision::citation, cited);
    cited.put(Place.of("election"), rules.election().flatMap(ElectionRule::citation));
    cited.put(
        Place.of("electionForSeveralPlaces"),
        rules.electionForSeveralPlaces().flatMap(ElectionRule::citation));
    cited.put(Place.of("motionOrder"), rules.motionOrderCitation());
    ExceptedProvisions excepted = ExceptedProvisions.of(rules);
    cited
        .buildOrThrow()
        .forEach(
            (place, citation) -> {
              if (!excepted.leaveEffectTo(citation)) {
                findings.addCiting(
                    rules.application().flatMap(RulesApplication::citation),
                    place,
                    citation.orElseThrow().provision());
              }
            });
  }

  private static <T> void collect(
      String member,
      List<T> values,
      Function<T, Optional<Citation>> citation,
      ImmutableMap.Builder<Place, Optional<Citation>> cited) {
    for (int i = 0; i < values.size(); i++) {
      cited.put(Place.of(member).at(i), citation.apply(values.get(i)));
    }
  }

  private static void checkConsensus(
      RulesOfProcedure rules, RecordView record, FindingCollector findings) {
    ExceptedProvisions excepted = ExceptedProvisions.of(rules);
    Map<Matter, Optional<Citation>> byConsensus = new HashMap<>();
    for (DecisionRule decision : rules.decisions()) {
      if (decision.method() == DecisionRule.Method.CONSENSUS
          && excepted.leaveEffectTo(decision.citation())) {
        byConsensus.putIfAbsent(decision.matter(), decision.citation());
      }
    }
    for (int i = 0; i < rules.majorities().size(); i++) {
      Majority majority = rules.majorities().get(i);
      if (byConsensus.containsKey(majority.matter())
          && excepted.leaveEffectTo(majority.citation())) {
        findings.addCiting(
            byConsensus.get(majority.matter()), Place.of("majorities").at(i), majority.matter());
      }
    }
  }

  private static void checkContradictions(
      RulesOfProcedure rules, RecordView record, FindingCollector findings) {
    checkContradictions(
        "decisions",
        rules.decisions(),
        DecisionRule::matter,
        decision -> decision.matter().name(),
        DecisionRule::method,
        DecisionRule::citation,
        findings);
    checkContradictions(
        "provisions",
        rules.provisions(),
        Provision::kind,
        provision -> provision.kind().word(),
        Provision::provided,
        Provision::citation,
        findings);
    checkContradictions(
        "quorums",
        rules.quorums(),
        Quorum::matter,
        quorum -> keyOf(quorum.matter(), quorum.of()),
        quorum -> List.of(quorum.part(), quorum.moreThan()),
        Quorum::citation,
        findings);
    checkContradictions(
        "majorities",
        rules.majorities(),
        Majority::matter,
        majority -> keyOf(majority.matter(), majority.of()),
        majority -> List.of(majority.part(), majority.moreThan()),
        Majority::citation,
        findings);
    checkContradictions(
        "deadlines",
        rules.deadlines(),
        Deadline::kind,
        deadline ->
            keyOf(
                deadline.kind(),
                deadline.title(),
                deadline.unit(),
                deadline.binding(),
                deadline.isAfterOpening()),
        deadline -> deadline.time().number(),
        deadline -> deadline.time().citation(),
        findings);
  }

  /**
   * Reports each value that contradicts an earlier one on the same matter. Two majorities of
   * different bodies may both be needed.
   */
  private static <T> void checkContradictions(
      String member,
      List<T> values,
      Function<T, ?> word,
      Function<T, String> thing,
      Function<T, ?> statement,
      Function<T, Optional<Citation>> citation,
      FindingCollector findings) {
    Map<String, Object> earlier = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      T value = values.get(i);
      Object stated = statement.apply(value);
      if (differs(earlier.putIfAbsent(thing.apply(value), stated), stated)) {
        findings.addCiting(citation.apply(value), Place.of(member).at(i), word.apply(value));
      }
    }
  }

  private static String keyOf(Object... parts) {
    return Arrays.toString(parts);
  }

  private static <T> boolean differs(@Nullable T earlier, T later) {
    return earlier != null && !earlier.equals(later);
  }

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
