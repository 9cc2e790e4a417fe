package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * That a rule was skipped, and why.
 *
 * @param cause why
 * @param arguments the name of the profile; or the place and the type of the exception; or the rule
 *     that is needed
 */
public record Skip(SkipCause cause, ImmutableList<Argument> arguments) {

  /** {@return that the profile of this name does not ask the rule} */
  public static Skip notAsked(String profile) {
    return new Skip(SkipCause.NOT_ASKED, ImmutableList.of(Argument.of(profile)));
  }

  /**
   * {@return that the rule broke down at this place; what the exception says is left out, since it
   * may repeat personal data of the record}
   */
  public static Skip brokeDown(Place place, Exception exception) {
    return new Skip(
        SkipCause.BROKE_DOWN,
        ImmutableList.of(Argument.of(place), Argument.of(exception.getClass().getName())));
  }

  /** {@return that a rule on which it rests did not pass} */
  public static Skip neededRuleFailed(RuleId needed) {
    return new Skip(SkipCause.NEEDED_RULE_FAILED, ImmutableList.of(Argument.of(needed)));
  }

  /** {@return why the rule was skipped, a whole sentence} */
  public String in(OfficialLanguage language) {
    return Catalogue.standard().sentence("skip." + cause.name(), language, arguments.toArray());
  }
}
