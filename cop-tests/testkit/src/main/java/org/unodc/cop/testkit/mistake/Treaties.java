package org.unodc.cop.testkit.mistake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about the treaties of a record in JSON and about the actions on them. */
final class Treaties {
  static final List<String> CONSENT =
      List.of("RATIFICATION", "ACCEPTANCE", "APPROVAL", "FORMAL_CONFIRMATION");
  static final List<String> JOINING =
      Stream.concat(CONSENT.stream(), Stream.of("ACCESSION", "DEFINITIVE_SIGNATURE")).toList();

  private Treaties() {}

  /** {@return the first day on which a treaty may be signed; empty if the record has none} */
  static Optional<LocalDate> opening(RecordPart treaty) {
    if (!treaty.has("signature")) {
      return Optional.empty();
    }
    RecordPart clause = treaty.child("signature");
    if (clause.has("opensOn")) {
      return Optional.of(clause.day("opensOn"));
    }
    return clause.has("window")
        ? Optional.of(clause.child("window").day("first"))
        : Optional.empty();
  }

  /** {@return whether the record states that it has all actions on a treaty until this day} */
  static boolean isComplete(RecordPart treaty, String day) {
    return treaty.has("actionsKnownUntil") && treaty.text("actionsKnownUntil").compareTo(day) >= 0;
  }

  /** {@return whether a treaty has a published day of entry into force and all that it rests on} */
  static boolean isInForceByClause(RecordPart treaty) {
    return treaty.has("enteredIntoForceOn")
        && treaty.has("entryIntoForce")
        && treaty.has("actionsKnownUntil")
        && isComplete(treaty, treaty.text("enteredIntoForceOn"))
        && treaty.child("entryIntoForce").has("instruments")
        && (treaty.child("entryIntoForce").has("delayDays")
            || treaty.child("entryIntoForce").has("delay"))
        && actions(treaty)
                .filter(action -> JOINING.contains(action.text("kind")) && action.has("date"))
                .count()
            > 0;
  }

  static Stream<RecordPart> actions(RecordPart treaty) {
    return treaty.all("/treatyActions/*").filter(a -> a.is("instrument", treaty.text("id")));
  }

  static Optional<RecordPart> treaty(RecordPart action) {
    return action.referred("instrument", "/conventions/*");
  }

  static Optional<RecordPart> participant(RecordPart action) {
    return action.referred("participant", "/participants/*");
  }

  /** {@return whether the record has all actions on the treaty of an action until its day} */
  static boolean isKnown(RecordPart action) {
    return action.has("date")
        && treaty(action).filter(treaty -> isComplete(treaty, action.text("date"))).isPresent();
  }

  /** {@return the other actions of the same participant on the same treaty} */
  static Stream<RecordPart> others(RecordPart action) {
    return action
        .siblings()
        .filter(other -> other.is("participant", action.text("participant")))
        .filter(other -> other.is("instrument", action.text("instrument")));
  }

  static boolean isOfKind(RecordPart action, List<String> kinds) {
    return kinds.contains(action.text("kind"));
  }

  static boolean hasOther(RecordPart action, String kind) {
    return others(action).anyMatch(other -> other.is("kind", kind));
  }
}
