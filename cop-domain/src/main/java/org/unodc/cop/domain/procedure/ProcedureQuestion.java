package org.unodc.cop.domain.procedure;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.quantity.Answer;

/** The questions that a version of the rules of procedure answers without figures. */
final class ProcedureQuestion {
  private final RulesOfProcedure rules;

  ProcedureQuestion(RulesOfProcedure rules) {
    this.rules = rules;
  }

  ProceduralAnswer applies(Citation provision) {
    Optional<RulesApplication> application = rules.application();
    if (application.isEmpty()) {
      return answer(
          Answer.UNKNOWN,
          ProceduralReason.APPLICATION_UNKNOWN,
          Optional.empty(),
          provision.provisionText());
    }
    Optional<Citation> decision = application.get().citation();
    ExceptedProvisions excepted = ExceptedProvisions.of(rules);
    if (excepted.contain(provision)) {
      return answer(
          Answer.NO, ProceduralReason.PROVISION_EXCEPTED, decision, provision.provisionText());
    }
    ImmutableList<Citation> parts = excepted.within(provision);
    if (!parts.isEmpty()) {
      return answer(
          Answer.UNKNOWN,
          ProceduralReason.PROVISION_EXCEPTED_IN_PART,
          decision,
          provision.provisionText(),
          Message.list(parts.stream().map(Citation::provisionText).toList()));
    }
    ProceduralReason reason =
        switch (application.get().status()) {
          case ADOPTED -> ProceduralReason.PROVISION_ADOPTED;
          case APPLIED_WITHOUT_ADOPTION -> ProceduralReason.PROVISION_APPLIED;
        };
    return answer(Answer.YES, reason, decision, provision.provisionText());
  }

  ProceduralAnswer mayVoteOn(Matter matter) {
    Optional<DecisionRule> decision = rules.decisionOn(matter);
    if (decision.isPresent()) {
      Optional<Citation> rule = decision.get().citation();
      return switch (decision.get().method()) {
        case CONSENSUS -> decision(Answer.NO, ProceduralReason.CONSENSUS_ONLY, rule, matter);
        case CONSENSUS_THEN_VOTE ->
            decision(Answer.YES, ProceduralReason.VOTE_AFTER_CONSENSUS, rule, matter);
        case VOTE -> decision(Answer.YES, ProceduralReason.VOTE, rule, matter);
      };
    }
    Optional<Majority> majority = rules.majorityFor(matter);
    if (majority.isEmpty()) {
      return decision(Answer.UNKNOWN, ProceduralReason.VOTE_UNKNOWN, Optional.empty(), matter);
    }
    return decision(
        Answer.YES,
        rules.consensusFirst().isPresent()
            ? ProceduralReason.VOTE_AFTER_CONSENSUS
            : ProceduralReason.VOTE,
        majority.get().citation(),
        matter);
  }

  ProceduralAnswer provides(ProvisionKind kind) {
    ExceptedProvisions excepted = ExceptedProvisions.of(rules);
    return rules.provisions().stream()
        .filter(
            provision ->
                provision.kind().equals(kind) && excepted.leaveEffectTo(provision.citation()))
        .findFirst()
        .map(
            provision ->
                answer(
                    provision.provided() ? Answer.YES : Answer.NO,
                    provision.provided()
                        ? ProceduralReason.PROVIDED
                        : ProceduralReason.NOT_PROVIDED,
                    provision.citation(),
                    kind))
        .orElseGet(
            () ->
                answer(Answer.UNKNOWN, ProceduralReason.PROVISION_UNKNOWN, Optional.empty(), kind));
  }

  ProceduralAnswer hasOfficialLanguage(OfficialLanguage language) {
    if (rules.languages().isEmpty()) {
      return answer(Answer.UNKNOWN, ProceduralReason.LANGUAGES_UNKNOWN, rules.languagesCitation());
    }
    boolean official = rules.languages().contains(language);
    return answer(
        official ? Answer.YES : Answer.NO,
        official ? ProceduralReason.LANGUAGE_OFFICIAL : ProceduralReason.LANGUAGE_NOT_OFFICIAL,
        rules.languagesCitation(),
        language);
  }

  ProceduralAnswer precedes(FloorKind first, FloorKind second) {
    return precedes(
        first,
        second,
        rules.floorOrder().stream().map(FloorRule::kind).toList(),
        step -> rules.floorOrder().get(step).citation(),
        ProceduralReason.FLOOR_ORDER,
        ProceduralReason.FLOOR_UNKNOWN);
  }

  ProceduralAnswer precedes(MotionKind first, MotionKind second) {
    Optional<Citation> citation = rules.motionOrderCitation();
    return precedes(
        first,
        second,
        ExceptedProvisions.of(rules).leaveEffectTo(citation)
            ? rules.motionOrder()
            : ImmutableList.of(),
        step -> citation,
        ProceduralReason.MOTION_ORDER,
        ProceduralReason.MOTIONS_UNKNOWN);
  }

  private static <K> ProceduralAnswer precedes(
      K first,
      K second,
      List<K> order,
      IntFunction<Optional<Citation>> citation,
      ProceduralReason known,
      ProceduralReason unknown) {
    Preconditions.checkArgument(
        !first.equals(second), "two different kinds are compared, but both are %s", first);
    int firstStep = order.indexOf(first);
    int secondStep = order.indexOf(second);
    if (firstStep < 0 || secondStep < 0) {
      return answer(Answer.UNKNOWN, unknown, Optional.empty(), first, second);
    }
    boolean before = firstStep < secondStep;
    return answer(
        before ? Answer.YES : Answer.NO,
        known,
        citation
            .apply(Math.min(firstStep, secondStep))
            .or(() -> citation.apply(Math.max(firstStep, secondStep))),
        before ? first : second,
        before ? second : first);
  }

  private static ProceduralAnswer decision(
      Answer answer, ProceduralReason reason, Optional<Citation> citation, Matter matter) {
    return answer(answer, reason, citation, ProceduralPhrase.of(matter));
  }

  private static ProceduralAnswer answer(
      Answer answer, ProceduralReason reason, Optional<Citation> citation, Object... arguments) {
    return new ProceduralAnswer(answer, Message.of(reason, arguments), citation);
  }
}
