package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageKey;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.ReportedCount;

/**
 * The phrases that a {@link ProceduralReason} contains, in the form that its sentences require: the
 * matter as the subject, the part and the body as that which is needed.
 */
enum ProceduralPhrase implements MessageKey {
  OPENING_A_DEBATE("matter.opening-a-debate"),
  ANY_DECISION("matter.any-decision"),
  SUBSTANCE("matter.substance"),
  PROCEDURE("matter.procedure"),
  BUDGET("matter.budget"),
  RECONSIDERATION("matter.reconsideration"),
  AMENDMENT("matter.amendment"),
  PROTOCOL("matter.protocol"),
  RULES_OF_PROCEDURE("matter.rules-of-procedure"),
  APPEAL("matter.appeal"),
  SPECIAL_SESSION("matter.special-session"),

  PARTIES("body.parties"),
  PARTIES_PARTICIPATING("body.parties-participating"),
  PARTIES_ALL_OR_PARTICIPATING("body.parties-all-or-participating"),
  PARTIES_PRESENT("body.parties-present"),
  PARTIES_PRESENT_AND_VOTING("body.parties-present-and-voting"),

  ALL("part.all"),
  HALF("part.half"),
  ONE_THIRD("part.one-third"),
  TWO_THIRDS("part.two-thirds"),
  ONE_QUARTER("part.one-quarter"),
  THREE_QUARTERS("part.three-quarters"),
  FRACTION("part.fraction"),
  MORE_THAN_HALF("part.more-than-half"),
  MORE_THAN_ONE_THIRD("part.more-than-one-third"),
  MORE_THAN_TWO_THIRDS("part.more-than-two-thirds"),
  MORE_THAN_ONE_QUARTER("part.more-than-one-quarter"),
  MORE_THAN_THREE_QUARTERS("part.more-than-three-quarters"),
  MORE_THAN_FRACTION("part.more-than-fraction"),

  UNKNOWN_NUMBER("number.unknown"),
  NUMBER_RANGE("number.range"),
  NUMBER_OR_MORE("number.or-more"),
  NUMBER_AS_PRINTED("number.as-printed"),

  ITS_RULE("observer.its-rule");

  private final String key;

  ProceduralPhrase(String name) {
    this.key = "reason." + name;
  }

  @Override
  public String key() {
    return key;
  }

  static Message of(Matter matter) {
    return Message.of(
        switch (matter) {
          case OPENING_A_DEBATE -> OPENING_A_DEBATE;
          case ANY_DECISION -> ANY_DECISION;
          case SUBSTANCE -> SUBSTANCE;
          case PROCEDURE -> PROCEDURE;
          case BUDGET -> BUDGET;
          case RECONSIDERATION -> RECONSIDERATION;
          case AMENDMENT -> AMENDMENT;
          case PROTOCOL -> PROTOCOL;
          case RULES_OF_PROCEDURE -> RULES_OF_PROCEDURE;
          case APPEAL -> APPEAL;
          case SPECIAL_SESSION -> SPECIAL_SESSION;
        });
  }

  static Message of(CountedBody body) {
    return Message.of(
        switch (body) {
          case PARTIES -> PARTIES;
          case PARTIES_PARTICIPATING -> PARTIES_PARTICIPATING;
          case PARTIES_ALL_OR_PARTICIPATING -> PARTIES_ALL_OR_PARTICIPATING;
          case PARTIES_PRESENT -> PARTIES_PRESENT;
          case PARTIES_PRESENT_AND_VOTING -> PARTIES_PRESENT_AND_VOTING;
        });
  }

  /** {@return a phrase such as "two thirds" or "more than half"} */
  static Message of(Fraction part, boolean moreThan) {
    return switch (part.numerator() + "/" + part.denominator()) {
      case "1/1" -> Message.of(ALL);
      case "1/2" -> Message.of(moreThan ? MORE_THAN_HALF : HALF);
      case "1/3" -> Message.of(moreThan ? MORE_THAN_ONE_THIRD : ONE_THIRD);
      case "2/3" -> Message.of(moreThan ? MORE_THAN_TWO_THIRDS : TWO_THIRDS);
      case "1/4" -> Message.of(moreThan ? MORE_THAN_ONE_QUARTER : ONE_QUARTER);
      case "3/4" -> Message.of(moreThan ? MORE_THAN_THREE_QUARTERS : THREE_QUARTERS);
      default ->
          Message.of(
              moreThan ? MORE_THAN_FRACTION : FRACTION, part.numerator(), part.denominator());
    };
  }

  /** {@return a count; one without a qualifier is marked as printed} */
  static Translatable of(ReportedCount count) {
    return count.qualifier() == CountQualifier.UNQUALIFIED
        ? Message.of(NUMBER_AS_PRINTED, count)
        : MessageArgument.of(count);
  }

  /** {@return a number, a range such as "64 to 67", or a phrase for an unknown number} */
  static Translatable of(Optional<CountInterval> interval) {
    return interval.map(ProceduralPhrase::of).orElseGet(() -> Message.of(UNKNOWN_NUMBER));
  }

  /** {@return a number, or a range such as "64 to 67"} */
  static Translatable of(CountInterval interval) {
    if (interval.isOneNumber()) {
      return MessageArgument.of(interval.min());
    }
    return interval.max().isPresent()
        ? Message.of(NUMBER_RANGE, interval.min(), interval.max().getAsLong())
        : Message.of(NUMBER_OR_MORE, interval.min());
  }
}
