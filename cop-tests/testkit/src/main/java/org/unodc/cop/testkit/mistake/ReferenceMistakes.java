package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in ids and in references to them. */
final class ReferenceMistakes {
  private static final String RESOLVES = "reference.resolves";
  private static final String UNIQUE = "reference.ids-are-unique";
  private static final String LOOK_ALIKE = "reference.ids-do-not-look-alike";
  private static final String ENTITIES = "/*/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          dangling("participant", "/treatyActions/*/participant", "a treaty action"),
          dangling("instrument", "/treatyActions/*/instrument", "a treaty action"),
          dangling("session-of-event", "/sideEvents/*/session", "a side event"),
          dangling("session-of-statement", "/statements/*/session", "a statement"),
          dangling("agenda-item", "/statements/*/agendaItem", "a statement"),
          dangling("meeting", "/statements/*/occasion/meeting", "a statement"),
          dangling("room", "/sideEvents/*/room", "a side event"),
          dangling("stakeholder", "/accreditations/*/stakeholder", "an accreditation"),
          dangling("unit", "/sideEvents/*/mainOrganizer/unit", "an organizer"),
          dangling("consultation", "/**/consultation", "a follow-up"),
          dangling("initiative", "/**/initiative", "a side event"),
          dangling("declaration", "/**/declaration", "a side event"),
          dangling("parent", "/conventions/*/parent", "a protocol"),
          dangling("draft", "/outcomes/*/draft", "an outcome"),
          dangling("vote", "/outcomes/*/vote", "an outcome"),
          dangling("outcome", "/sessions/*/outcomes/items/*", "a session"),
          Mistake.of("reference.of-another-kind", "The id of a State is given for an organization.")
              .at("/**/stakeholder")
              .where(id -> id.node().isString() && id.all("/participants/*").findAny().isPresent())
              .change(
                  id ->
                      id.replaceWith(
                          id.all("/participants/*").findFirst().orElseThrow().text("id")))
              .foundBy(RESOLVES),
          Mistake.of("reference.deleted-thing", "An outcome is deleted that a session still lists.")
              .at("/outcomes/*")
              .where(
                  outcome ->
                      outcome
                          .all("/sessions/*/outcomes/items/*")
                          .anyMatch(id -> id.text().equals(outcome.text("id"))))
              .change(RecordPart::delete)
              .foundBy(RESOLVES),
          Mistake.of("reference.id-given-twice", "A thing is copied, and its copy keeps the id.")
              .at(ENTITIES)
              .where(thing -> thing.has("id"))
              .change(RecordPart::duplicate)
              .foundBy(UNIQUE),
          Mistake.of("reference.id-of-a-neighbour", "A thing gets the id of its neighbour.")
              .at(ENTITIES)
              .where(thing -> thing.has("id") && neighbour(thing).isPresent())
              .change(thing -> thing.set("id", neighbour(thing).orElseThrow()))
              .foundBy(UNIQUE, RESOLVES),
          Mistake.of("reference.listed-twice", "A session lists an outcome twice.")
              .at("/sessions/*/outcomes/items/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("reference.capitals", "An id is typed in capitals.")
              .at(ENTITIES)
              .where(thing -> thing.has("id") && thing.text("id").matches(".*[a-z].*"))
              .change(thing -> thing.set("id", thing.text("id").toUpperCase(Locale.ROOT)))
              .refusedAs(ProblemCode.INVALID_VALUE, ProblemCode.INVARIANT),
          Mistake.of("reference.cyrillic-letter", "An id is typed with a letter of another script.")
              .at(ENTITIES)
              .where(thing -> thing.has("id") && thing.text("id").matches(".*[aeo].*"))
              .change(thing -> thing.set("id", thing.text("id").replaceFirst("[aeo]", "\u0430")))
              .refusedAs(ProblemCode.INVALID_VALUE, ProblemCode.INVARIANT),
          Mistake.of("reference.blank", "An id is pasted with a blank.")
              .at(ENTITIES)
              .where(thing -> thing.has("id"))
              .change(thing -> thing.set("id", thing.text("id") + " "))
              .refusedAs(ProblemCode.INVALID_VALUE, ProblemCode.INVARIANT),
          Mistake.of("reference.underscore", "An id is typed with an underscore.")
              .at(ENTITIES)
              .where(thing -> thing.has("id"))
              .change(thing -> thing.set("id", thing.text("id") + "_2"))
              .refusedAs(ProblemCode.INVALID_VALUE, ProblemCode.INVARIANT),
          Mistake.of("reference.missing-id", "A thing has no id.")
              .at(ENTITIES)
              .where(thing -> thing.has("id"))
              .change(thing -> thing.remove("id"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("reference.look-alike-letter", "A copy gets an id with l for 1, or o for 0.")
              .at(ENTITIES)
              .where(thing -> thing.has("id") && thing.text("id").matches(".*[01].*"))
              .change(
                  thing ->
                      thing
                          .duplicate()
                          .set("id", thing.text("id").replace('1', 'l').replace('0', 'o')))
              .foundBy(LOOK_ALIKE),
          Mistake.of("reference.extra-hyphen", "A copy gets an id with one more hyphen.")
              .at(ENTITIES)
              .where(thing -> thing.has("id") && thing.text("id").matches(".*[a-z]\\d.*"))
              .change(
                  thing ->
                      thing
                          .duplicate()
                          .set("id", thing.text("id").replaceFirst("([a-z])(\\d)", "$1-$2")))
              .foundBy(LOOK_ALIKE),
          Mistake.of("reference.leading-zero", "A copy gets an id with a zero before its number.")
              .at(ENTITIES)
              .where(thing -> thing.has("id") && thing.text("id").matches(".*\\D[1-9].*"))
              .change(
                  thing ->
                      thing
                          .duplicate()
                          .set("id", thing.text("id").replaceFirst("(\\D)([1-9])", "$10$2")))
              .foundBy(LOOK_ALIKE));

  private ReferenceMistakes() {}

  private static Mistake dangling(String what, String path, String owner) {
    return Mistake.of(
            "reference.unknown-" + what,
            "The id that " + owner + " refers to has a letter too many.")
        .at(path)
        .where(id -> id.node().isString())
        .change(id -> id.replaceWith(id.text() + "x"))
        .foundBy(RESOLVES);
  }

  private static Optional<String> neighbour(RecordPart thing) {
    return thing
        .siblings()
        .filter(other -> other.has("id"))
        .map(other -> other.text("id"))
        .findFirst();
  }
}
