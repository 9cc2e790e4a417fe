package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in applications for side events, and in the policies for them. */
final class ApplicationMistakes {
  private static final String APPLICATIONS = "/applications/*";
  private static final String POLICIES = "/sideEventPolicies/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("application.twice", "An application is entered again under a new id.")
              .at(APPLICATIONS)
              .where(application -> application.has("applicant") && application.has("sideEvent"))
              .change(application -> application.duplicate().set("id", "entered-again"))
              .foundBy("side-event.applied-for-once"),
          Mistake.of("application.late", "An application is dated a year too late.")
              .at(APPLICATIONS)
              .where(ApplicationMistakes::hasWindow)
              .change(application -> application.moveDay("submittedAt", 365))
              .foundBy("side-event.applied-for-within-the-window"),
          Mistake.of("application.early", "An application is dated a year too early.")
              .at(APPLICATIONS)
              .where(ApplicationMistakes::hasWindow)
              .change(application -> application.moveDay("submittedAt", -365))
              .foundBy("side-event.applied-for-within-the-window"),
          Mistake.of("application.after-its-event", "An application is dated after its event.")
              .at(APPLICATIONS)
              .where(application -> application.has("submittedAt"))
              .where(
                  application ->
                      event(application)
                          .filter(SideEventMistakes::takesPlace)
                          .filter(e -> e.has("slot"))
                          .isPresent())
              .change(
                  application -> {
                    LocalDate held = event(application).orElseThrow().child("slot").day("start");
                    long days = ChronoUnit.DAYS.between(application.day("submittedAt"), held);
                    application.moveDay("submittedAt", (int) days + 1);
                  })
              .foundBy(
                  "side-event.applied-for-before-it-is-held",
                  "side-event.applied-for-within-the-window"),
          Mistake.of("application.in-the-future", "An application gets a year in the future.")
              .at(APPLICATIONS)
              .where(application -> application.has("submittedAt"))
              .change(application -> application.moveDay("submittedAt", 365 * 40))
              .foundBy("source.what-is-done-is-not-in-the-future"),
          Mistake.of("application.too-many-expected", "The number expected gets two more digits.")
              .at(APPLICATIONS)
              .where(ApplicationMistakes::isInRoom)
              .change(
                  application -> {
                    RecordPart expected = application.child("expectedAttendance");
                    expected.set("value", expected.child("value").node().asLong() * 100);
                    expected.set("qualifier", "EXACT");
                  })
              .foundBy("side-event.room-holds-those-expected"),
          Mistake.of("application.wrong-applicant", "An application gets another applicant.")
              .at(APPLICATIONS)
              .where(application -> application.has("applicant"))
              .where(
                  application ->
                      event(application)
                          .filter(SideEventMistakes::takesPlace)
                          .filter(e -> e.has("mainOrganizer"))
                          .isPresent())
              .where(application -> strangers(application).findAny().isPresent())
              .change(
                  application ->
                      application
                          .child("applicant")
                          .replaceWith(application.oneOf(strangers(application).toList()).node()))
              .foundBy("side-event.applicant-is-among-its-organizers"),
          Mistake.of("application.slot-in-another-month", "A preferred slot is a month too late.")
              .at(APPLICATIONS + "/preferredSlots/*")
              .where(slot -> hasDays(slot.parent().parent()))
              .change(slot -> slot.moveDay("start", 31).moveDay("end", 31))
              .foundBy("side-event.preferred-slots-lie-within-its-session"),
          Mistake.of("application.unknown-event", "The id of the side event is misspelled.")
              .at(APPLICATIONS)
              .where(application -> application.has("sideEvent"))
              .change(
                  application -> application.set("sideEvent", application.text("sideEvent") + "-x"))
              .foundBy("reference.resolves"),
          Mistake.of("policy.twice", "The policy of a session is entered twice.")
              .at(POLICIES)
              .change(RecordPart::duplicate)
              .foundBy("side-event.session-has-one-policy"),
          Mistake.of("policy.no-events", "The limit for each organizer is entered as 0.")
              .at(POLICIES)
              .where(policy -> policy.has("limitPerOrganizer"))
              .change(policy -> policy.set("limitPerOrganizer", 0))
              .foundBy("side-event.limits-are-positive"),
          Mistake.of("policy.negative-length", "The length of events is entered with a minus.")
              .at(POLICIES)
              .where(policy -> policy.has("lengthMinutes"))
              .change(policy -> policy.set("lengthMinutes", -60))
              .foundBy("side-event.limits-are-positive"),
          Mistake.of("policy.window-closes-late", "The end of the window gets the next year.")
              .at(POLICIES)
              .where(policy -> policy.has("window"))
              .where(policy -> session(policy).filter(s -> s.has("days")).isPresent())
              .change(policy -> policy.child("window").moveDay("end", 365))
              .foundBy("side-event.window-closes-before-its-session-ends"),
          Mistake.of("policy.swapped-window", "The ends of the window are swapped.")
              .at(POLICIES)
              .where(policy -> policy.has("window"))
              .change(
                  policy -> {
                    RecordPart window = policy.child("window");
                    String start = window.text("start");
                    window.set("start", window.text("end")).set("end", start);
                  })
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of("policy.kind-twice", "A kind of organizer is entered twice.")
              .at(POLICIES + "/mayOrganize/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("policy.unknown-session", "The id of the session is misspelled.")
              .at(POLICIES)
              .change(policy -> policy.set("session", policy.text("session") + "-x"))
              .foundBy("reference.resolves"));

  private ApplicationMistakes() {}

  private static Optional<RecordPart> event(RecordPart application) {
    return application.referred("sideEvent", SideEventMistakes.EVENTS);
  }

  private static Optional<RecordPart> session(RecordPart eventOrPolicy) {
    return eventOrPolicy.referred("session", "/sessions/*");
  }

  private static boolean hasDays(RecordPart application) {
    return event(application)
        .filter(SideEventMistakes::takesPlace)
        .flatMap(ApplicationMistakes::session)
        .filter(session -> session.has("days"))
        .isPresent();
  }

  private static boolean hasWindow(RecordPart application) {
    return application.has("submittedAt")
        && event(application)
            .filter(SideEventMistakes::takesPlace)
            .filter(
                event ->
                    event
                        .all(POLICIES)
                        .anyMatch(
                            policy ->
                                policy.has("window")
                                    && policy.is("session", event.text("session"))))
            .isPresent();
  }

  private static boolean isInRoom(RecordPart application) {
    return application.has("expectedAttendance")
        && event(application)
            .filter(SideEventMistakes::takesPlace)
            .filter(event -> event.is("format", "IN_PERSON") && !event.has("onlineLink"))
            .flatMap(event -> event.referred("room", "/sessions/*/venue/rooms/*"))
            .filter(room -> room.has("capacity"))
            .isPresent();
  }

  /**
   * {@return the applicants for other events that do not organize the event of this application}
   */
  private static Stream<RecordPart> strangers(RecordPart application) {
    RecordPart event = event(application).orElseThrow();
    return application
        .siblings()
        .filter(other -> other.has("applicant"))
        .map(other -> other.child("applicant"))
        .filter(
            other ->
                !other.node().equals(event.child("mainOrganizer").node())
                    && event
                        .children("coOrganizers")
                        .noneMatch(organizer -> organizer.node().equals(other.node())));
  }
}
