package org.unodc.cop.domain.procedure;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
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
    Preconditions.checkArgument(
        first != second, "two different kinds of requests are compared, but both are %s", first);
    int firstStep = step(first);
    int secondStep = step(second);
    if (firstStep < 0 || secondStep < 0) {
      return answer(
          Answer.UNKNOWN, ProceduralReason.FLOOR_UNKNOWN, Optional.empty(), first, second);
    }
    boolean before = firstStep < secondStep;
    Optional<Citation> earlier = rules.floorOrder().get(Math.min(firstStep, secondStep)).citation();
    Optional<Citation> later = rules.floorOrder().get(Math.max(firstStep, secondStep)).citation();
    return answer(
        before ? Answer.YES : Answer.NO,
        ProceduralReason.FLOOR_ORDER,
        earlier.or(() -> later),
        before ? first : second,
        before ? second : first);
  }

  private int step(FloorKind kind) {
    return IntStream.range(0, rules.floorOrder().size())
        .filter(i -> rules.floorOrder().get(i).kind() == kind)
        .findFirst()
        .orElse(-1);
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
