package org.unodc.cop.domain.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.ReportedCount;

/** Builds the English text of reasons. */
final class Reasons {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Reasons() {}

  static String demand(Matter matter, MajorityThreshold threshold, CountedBody body) {
    return matter(matter) + " needs " + threshold + " of the " + body(body);
  }

  /** {@return a clause such as "that is 64 of 190"} */
  static String needed(
      MajorityThreshold threshold, Optional<CountInterval> whole, String wholeInWords) {
    String number = whole.map(threshold::of).map(Reasons::interval).orElse("an unknown number");
    return "that is " + number + " of " + wholeInWords;
  }

  static String reached(Answer answer) {
    return switch (answer) {
      case YES -> "it is reached";
      case NO -> "it is not reached";
      case UNKNOWN -> "it is not known whether it is reached";
    };
  }

  /**
   * {@return a clause on whether a number is enough; a number larger than the whole is a
   * contradiction}
   */
  static String reached(Answer answer, ReportedCount count, ReportedCount whole) {
    return MajorityThreshold.isMoreThanAll(count, whole)
        ? "that is more than " + count(whole) + ", which cannot be"
        : reached(answer);
  }

  static String count(ReportedCount count) {
    return count.qualifier() == CountQualifier.UNQUALIFIED
        ? count + " (as printed)"
        : count.toString();
  }

  static String interval(CountInterval interval) {
    if (interval.isOneNumber()) {
      return String.valueOf(interval.least());
    }
    return interval.most().isPresent()
        ? interval.least() + " to " + interval.most().getAsLong()
        : interval.least() + " or more";
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String matter(Matter matter) {
    return switch (matter) {
      case OPENING_A_DEBATE -> "Opening a debate";
      case ANY_DECISION -> "Any decision";
      case SUBSTANCE -> "A matter of substance";
      case PROCEDURE -> "A matter of procedure";
      case BUDGET -> "A matter of the budget";
      case RECONSIDERATION -> "Reconsidering a proposal";
      case AMENDMENT -> "An amendment";
    };
  }

  static String body(CountedBody body) {
    return switch (body) {
      case PARTIES -> "parties";
      case PARTIES_PARTICIPATING -> "parties participating in the session";
      case PARTIES_ALL_OR_PARTICIPATING ->
          "parties, of which it is open whether all are meant or those participating in the session";
      case PARTIES_PRESENT -> "parties present";
      case PARTIES_PRESENT_AND_VOTING -> "parties present and voting";
    };
  }
}
