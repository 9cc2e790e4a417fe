package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.list;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.openWord;
import static org.unodc.cop.sdk.internal.model.BureauRuleCodec.OFFICE_RULE;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.CITATION;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.StipulationCodec.STIPULATED_NUMBER;
import static org.unodc.cop.sdk.internal.model.ThresholdCodec.FRACTION;
import static org.unodc.cop.sdk.internal.model.ThresholdCodec.MATTER;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.procedure.DecisionRule;
import org.unodc.cop.domain.procedure.ElectionRule;
import org.unodc.cop.domain.procedure.FloorKind;
import org.unodc.cop.domain.procedure.FloorRule;
import org.unodc.cop.domain.procedure.MotionKind;
import org.unodc.cop.domain.procedure.Provision;
import org.unodc.cop.domain.procedure.ProvisionKind;
import org.unodc.cop.domain.procedure.RulesApplication;
import org.unodc.cop.domain.procedure.SubsidiaryBodyRule;
import org.unodc.cop.domain.procedure.TieBreak;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * The part of {@link ProcedureCodec} for provisions on decisions, elections, subsidiary bodies and
 * the floor.
 */
final class ProvisionCodec {
  static final Codec<RulesApplication.Status> RULES_STATUS =
      enumeration(RulesApplication.Status.class);

  static final ObjectCodec<RulesApplication> RULES_APPLICATION =
      record(
          RulesApplication.class,
          "Whether rules of procedure were adopted, with the provisions that are excepted.",
          RulesApplication::new,
          required("status", RULES_STATUS, RulesApplication::status),
          list("exceptions", CITATION, RulesApplication::exceptions),
          optional("citation", CITATION, RulesApplication::citation));

  static final Codec<DecisionRule.Method> DECISION_METHOD = enumeration(DecisionRule.Method.class);

  static final ObjectCodec<DecisionRule> DECISION_RULE =
      record(
          DecisionRule.class,
          "The way in which a matter is decided.",
          DecisionRule::new,
          required("matter", MATTER, DecisionRule::matter),
          required("method", DECISION_METHOD, DecisionRule::method),
          optional("citation", CITATION, DecisionRule::citation));

  static final Codec<TieBreak> TIE_BREAK = enumeration(TieBreak.class);

  static final ObjectCodec<ElectionRule> ELECTION_RULE =
      record(
          ElectionRule.class,
          "The rule on elections by ballot for one place, or for several places at one time.",
          ElectionRule::new,
          required("part", FRACTION, ElectionRule::part),
          required("moreThan", TRUTH, ElectionRule::moreThan),
          required("candidatesPerPlace", STIPULATED_NUMBER, ElectionRule::candidatesPerPlace),
          list("tieBreaks", TIE_BREAK, ElectionRule::tieBreaks),
          optional(
              "restrictedBallotsBeforeLot",
              STIPULATED_NUMBER,
              ElectionRule::restrictedBallotsBeforeLot),
          optional(
              "restrictedBallotsBeforeOpenBallots",
              STIPULATED_NUMBER,
              ElectionRule::restrictedBallotsBeforeOpenBallots),
          optional("citation", CITATION, ElectionRule::citation));

  static final ObjectCodec<SubsidiaryBodyRule> SUBSIDIARY_BODY_RULE =
      record(
          SubsidiaryBodyRule.class,
          "A subsidiary body that the convention or the rules of procedure provide for.",
          SubsidiaryBodyRule::new,
          required("name", LOCALIZED_TEXT, SubsidiaryBodyRule::name),
          list("offices", OFFICE_RULE, SubsidiaryBodyRule::offices),
          optional("citation", CITATION, SubsidiaryBodyRule::citation));

  static final Codec<FloorKind> FLOOR_KIND = enumeration(FloorKind.class);

  static final ObjectCodec<FloorRule> FLOOR_RULE =
      record(
          FloorRule.class,
          "A step in the order in which requests for the floor are granted.",
          FloorRule::new,
          required("kind", FLOOR_KIND, FloorRule::kind),
          optional("citation", CITATION, FloorRule::citation));

  static final Codec<MotionKind> MOTION_KIND = enumeration(MotionKind.class);

  static final Codec<ProvisionKind> PROVISION_KIND =
      openWord(
          ProblemText.of("type.ProvisionKind"),
          ProvisionKind.listed(),
          ProvisionKind::new,
          ProvisionKind::word);

  static final ObjectCodec<Provision> PROVISION =
      record(
          Provision.class,
          "A statement on whether rules of procedure provide for something.",
          Provision::new,
          required("kind", PROVISION_KIND, Provision::kind),
          required("provided", TRUTH, Provision::provided),
          optional("citation", CITATION, Provision::citation));

  private ProvisionCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(RulesApplication.Status.class, RULES_STATUS);
    all.put(RulesApplication.class, RULES_APPLICATION);
    all.put(DecisionRule.Method.class, DECISION_METHOD);
    all.put(DecisionRule.class, DECISION_RULE);
    all.put(TieBreak.class, TIE_BREAK);
    all.put(ElectionRule.class, ELECTION_RULE);
    all.put(SubsidiaryBodyRule.class, SUBSIDIARY_BODY_RULE);
    all.put(FloorKind.class, FLOOR_KIND);
    all.put(FloorRule.class, FLOOR_RULE);
    all.put(MotionKind.class, MOTION_KIND);
    all.put(ProvisionKind.class, PROVISION_KIND);
    all.put(Provision.class, PROVISION);
  }
}
