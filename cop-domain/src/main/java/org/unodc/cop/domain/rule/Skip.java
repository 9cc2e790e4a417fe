package org.unodc.cop.domain.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.record.Place;

/**
 * The reason why a rule was skipped.
 *
 * @param cause the kind of reason
 * @param arguments the name of the profile; or the place and the type of the exception; or the id
 *     of the rule that did not pass
 */
public record Skip(SkipCause cause, ImmutableList<MessageArgument> arguments) {
  public Skip {
    requireNonNull(cause, "cause");
    requireNonNull(arguments, "arguments");
  }

  /** {@return the reason to skip a rule: the profile with this name disables it} */
  public static Skip notAsked(String profile) {
    requireNonNull(profile, "profile");
    return new Skip(SkipCause.NOT_ASKED, ImmutableList.of(MessageArgument.of(profile)));
  }

  /**
   * {@return the reason to skip a rule: it threw an exception at this place}
   *
   * <p>The message of the exception is left out, because it may repeat personal data of the record.
   */
  public static Skip brokeDown(Place place, Exception exception) {
    return new Skip(
        SkipCause.BROKE_DOWN,
        ImmutableList.of(
            MessageArgument.of(place), MessageArgument.of(exception.getClass().getName())));
  }

  /** {@return the reason to skip a rule: a rule that it needs did not pass} */
  public static Skip neededRuleFailed(RuleId needed) {
    requireNonNull(needed, "needed");
    return new Skip(SkipCause.NEEDED_RULE_FAILED, ImmutableList.of(MessageArgument.of(needed)));
  }

  /** {@return the reason as a whole sentence in a language} */
  public String in(OfficialLanguage language) {
    return MessageCatalogue.standard()
        .sentence("skip." + cause.name(), language, arguments.toArray());
  }
}
