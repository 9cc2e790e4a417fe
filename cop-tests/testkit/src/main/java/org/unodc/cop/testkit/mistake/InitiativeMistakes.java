package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Mistakes in initiatives, their pilots and the steps of these. */
final class InitiativeMistakes {
  private static final String INITIATIVES = "/initiatives/*";
  private static final String PILOTS = INITIATIVES + "/pilots/*";
  private static final String STEPS = PILOTS + "/roadmap/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("initiative.twice", "An initiative is entered again under a new id.")
              .at(INITIATIVES)
              .change(initiative -> initiative.duplicate().set("id", "entered-again"))
              .foundBy("reference.event-appears-under-one-id"),
          Mistake.of("initiative.aim-twice", "An aim is entered twice.")
              .at(INITIATIVES + "/aims/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("initiative.pilot-twice", "A pilot is entered twice.")
              .at(PILOTS)
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("initiative.partner-twice", "A partner in a pilot is entered twice.")
              .at(PILOTS + "/partners/*")
              .where(partner -> !partner.is("type", "unnamed"))
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("initiative.priority-twice", "A priority is entered twice.")
              .at(PILOTS + "/priorities/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("initiative.step-twice", "A step of a roadmap is entered twice.")
              .at(STEPS)
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("initiative.pilot-before-it", "A pilot begins before its initiative.")
              .at(PILOTS)
              .where(pilot -> pilot.has("start") && pilot.parent().parent().has("start"))
              .change(pilot -> pilot.set("start", year(2012)))
              .foundBy("initiative.pilots-begin-with-it-or-later"),
          Mistake.of("initiative.pilot-in-the-future", "A pilot that has begun gets a future year.")
              .at(PILOTS)
              .where(pilot -> pilot.has("start"))
              .where(pilot -> pilot.children("roadmap").anyMatch(step -> step.is("status", "DONE")))
              .change(pilot -> pilot.set("start", year(2069)))
              .foundBy("source.what-is-done-is-not-in-the-future"),
          Mistake.of("initiative.steps-out-of-order", "The steps of a roadmap are reversed.")
              .at(PILOTS)
              .where(InitiativeMistakes::stepsAscend)
              .change(
                  pilot -> {
                    List<JsonNode> steps = pilot.children("roadmap").map(RecordPart::node).toList();
                    RecordPart first = pilot.children("roadmap").findFirst().orElseThrow();
                    JsonNode earliest = steps.get(0);
                    first.delete();
                    pilot.child("roadmap").add(earliest);
                  })
              .foundBy("initiative.roadmap-steps-ascend"),
          Mistake.of("initiative.step-before-its-pilot", "A step is due before its pilot begins.")
              .at(STEPS)
              .where(step -> step.has("due") && step.parent().parent().has("start"))
              .change(step -> step.set("due", year(2012)))
              .foundBy("initiative.roadmap-steps-ascend"),
          Mistake.of("initiative.done-in-the-future", "A step that is done is due in the future.")
              .at(STEPS)
              .where(step -> step.is("status", "DONE") && step.has("due"))
              .change(step -> step.set("due", year(2069)))
              .foundBy("initiative.done-step-is-not-due-later"),
          Mistake.of("initiative.overdue", "Nobody marks a step as done.")
              .at(STEPS)
              .where(step -> step.is("status", "DONE") && step.has("due"))
              .change(step -> step.set("status", "UNDER_WAY"))
              .foundBy("initiative.no-step-is-overdue"),
          Mistake.of("initiative.no-such-month", "A step is due in a month 13.")
              .at(STEPS + "/due")
              .where(due -> due.has("month"))
              .change(due -> due.set("month", 13))
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of("initiative.unknown-state", "The id of the State of a pilot is misspelled.")
              .at(PILOTS)
              .change(pilot -> pilot.set("participant", pilot.text("participant") + "-x"))
              .foundBy("reference.resolves"),
          Mistake.of("initiative.untitled", "The title of an initiative is deleted.")
              .at(INITIATIVES)
              .change(initiative -> initiative.remove("title"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("initiative.forgotten-priority", "A priority of a pilot is forgotten.")
              .at(PILOTS + "/priorities/*")
              .change(RecordPart::delete)
              .notKnowable("A record does not say how many priorities a pilot has."));

  private InitiativeMistakes() {}

  private static JsonNode year(int year) {
    return JsonNodeFactory.instance.objectNode().put("year", year);
  }

  private static boolean stepsAscend(RecordPart pilot) {
    List<Integer> years =
        pilot
            .children("roadmap")
            .filter(step -> step.has("due"))
            .map(step -> step.child("due").child("year").node().asInt())
            .toList();
    return years.size() > 1
        && years.size() == pilot.children("roadmap").count()
        && years.get(0) < years.stream().max(Comparator.naturalOrder()).orElseThrow();
  }
}
