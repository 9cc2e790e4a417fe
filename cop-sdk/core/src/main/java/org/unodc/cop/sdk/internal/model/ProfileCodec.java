package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.LONG;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TEXT;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.word;
import static org.unodc.cop.sdk.internal.model.IdCodec.SLUG;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.Optional;
import java.util.function.Consumer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.ParameterSetting;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleSelector;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.ToDos;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.MapCodec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.ScalarForm;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The JSON of validation profiles. */
public final class ProfileCodec {

  public static final Codec<RuleId> RULE_ID =
      word(
          ProblemText.of("type.RuleId"),
          ScalarForm.pattern(SLUG + "\\." + SLUG).upTo(201),
          RuleId::of,
          RuleId::value);

  public static final Codec<RuleSelector> RULE_SELECTOR =
      word(
          ProblemText.of("type.RuleSelector"),
          ScalarForm.pattern(SLUG + "(\\." + SLUG + ")?").upTo(201),
          RuleSelector::of,
          RuleSelector::value);

  public static final Codec<Place> PLACE =
      word(
          ProblemText.of("type.pointer"),
          ScalarForm.pattern("(/[\\s\\S]*)?"),
          Place::parse,
          Place::pointer);

  public static final Codec<Severity> SEVERITY = enumeration(Severity.class);

  public static final Codec<ToDos> TO_DOS = enumeration(ToDos.class);

  public static final ObjectCodec<ParameterSetting> PARAMETER_SETTING =
      record(
          ParameterSetting.class,
          "A number that a rule takes instead of its own.",
          ParameterSetting::new,
          required("rule", RULE_ID, ParameterSetting::rule),
          required("parameter", TEXT, ParameterSetting::parameter),
          required("value", LONG, ParameterSetting::value));

  public static final ObjectCodec<Suppression> SUPPRESSION =
      object(Suppression.class, Suppression::builder, Suppression.Builder::build)
          .required("rule", RULE_ID, Suppression::rule, Suppression.Builder::rule)
          .optional("place", PLACE, Suppression::place, Suppression.Builder::place)
          .optional("entity", TEXT, Suppression::entity, Suppression.Builder::entity)
          .required("reason", FILLED, Suppression::reason, Suppression.Builder::reason)
          .optional("author", TEXT, Suppression::author, Suppression.Builder::author)
          .optional("until", DATE, Suppression::until, Suppression.Builder::until)
          .describedAs("The decision not to report some findings of a rule.");

  public static final ObjectCodec<ValidationProfile> VALIDATION_PROFILE =
      object(ValidationProfile.class, ValidationProfile::builder, ValidationProfile.Builder::build)
          .required("name", FILLED, ValidationProfile::name, ValidationProfile.Builder::name)
          .optional(
              "extends",
              word(
                  ProblemText.of("type.profile-name"),
                  ScalarForm.oneOf(
                      Lists.transform(ValidationProfile.ofLibrary(), ValidationProfile::name)),
                  ProfileCodec::standardProfile,
                  ValidationProfile::name),
              ProfileCodec::extended,
              ValidationProfile.Builder::extending)
          .optional(
              "toDos",
              TO_DOS,
              profile -> Optional.of(profile.toDos()).filter(toDos -> toDos != ToDos.EACH),
              ValidationProfile.Builder::toDos)
          .list(
              "included",
              RULE_SELECTOR,
              profile -> profile.included().asList(),
              (builder, selectors) ->
                  forEach(selectors, selector -> builder.include(selector.value())))
          .list(
              "excluded",
              RULE_SELECTOR,
              profile -> profile.excluded().asList(),
              (builder, selectors) ->
                  forEach(selectors, selector -> builder.exclude(selector.value())))
          .optional(
              "severities", MapCodec.of(SEVERITY), ProfileCodec::severities, ProfileCodec::level)
          .list(
              "parameters",
              PARAMETER_SETTING,
              ValidationProfile::parameters,
              (builder, settings) -> forEach(settings, builder::parameter))
          .list(
              "suppressions",
              SUPPRESSION,
              ValidationProfile::suppressions,
              (builder, suppressions) -> forEach(suppressions, builder::suppress))
          .describedAs(
              "The rules that run, the severities of their findings, and the findings that are not"
                  + " reported.");

  private ProfileCodec() {}

  /**
   * Returns the base profile to write. Everything that a profile inherits is written out, except
   * that it also runs rules that it does not name.
   */
  private static Optional<ValidationProfile> extended(ValidationProfile profile) {
    boolean enablesOthers = profile.enablesOthers() && !profile.included().isEmpty();
    return enablesOthers ? Optional.of(ValidationProfile.full()) : Optional.empty();
  }

  private static ValidationProfile standardProfile(String name) {
    return ValidationProfile.ofLibrary().stream()
        .filter(profile -> profile.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InputRefusedException(ProblemText.of("reason.no-such-profile")));
  }

  private static Optional<ImmutableMap<String, Severity>> severities(ValidationProfile profile) {
    ImmutableMap.Builder<String, Severity> severities = ImmutableMap.builder();
    profile
        .severities()
        .forEach((selector, severity) -> severities.put(selector.value(), severity));
    return Optional.of(severities.buildOrThrow()).filter(map -> !map.isEmpty());
  }

  private static Object level(
      ValidationProfile.Builder builder, ImmutableMap<String, Severity> severities) {
    severities.forEach(builder::level);
    return builder;
  }

  private static <T> Object forEach(ImmutableList<T> items, Consumer<T> set) {
    items.forEach(set);
    return items;
  }
}
