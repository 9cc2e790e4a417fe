package org.unodc.cop.testkit.mistake;

import static org.unodc.cop.testkit.mistake.DecisionFacts.haveSame;
import static org.unodc.cop.testkit.mistake.DecisionFacts.list;
import static org.unodc.cop.testkit.mistake.DecisionFacts.number;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in rules of procedure: their numbers, their lists, and their versions. */
final class ProcedureMistakes {
  private static final String VERSIONS = "/rulesOfProcedure/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("procedure.half-as-a-majority", "A simple majority is entered as one half.")
              .at(VERSIONS + "/majorities/*")
              .where(majority -> DecisionFacts.isTrue(majority, "moreThan"))
              .where(majority -> isFraction(majority, 1, 2))
              .where(majority -> !majority.is("matter", "SPECIAL_SESSION"))
              .change(majority -> majority.set("moreThan", false))
              .foundBy("procedure.majority-is-more-than-half"),
          Mistake.of("procedure.third-as-a-majority", "Two thirds are entered as one third.")
              .at(VERSIONS + "/majorities/*")
              .where(majority -> isFraction(majority, 2, 3))
              .where(majority -> !majority.is("matter", "SPECIAL_SESSION"))
              .change(majority -> majority.child("part").set("numerator", 1))
              .foundBy("procedure.majority-is-more-than-half"),
          Mistake.of(
                  "procedure.fraction-upside-down", "The two numbers of a fraction are exchanged.")
              .at(VERSIONS + "/*/*/part")
              .where(part -> number(part, "numerator") < number(part, "denominator"))
              .change(
                  part -> {
                    long numerator = number(part, "numerator");
                    part.set("numerator", number(part, "denominator"))
                        .set("denominator", numerator);
                  })
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of(
                  "procedure.quorums-exchanged",
                  "The quorums for debates and for decisions are exchanged.")
              .at(VERSIONS)
              .where(rules -> isLess(rules, "quorums", "OPENING_A_DEBATE", "ANY_DECISION"))
              .change(rules -> exchangeParts(rules, "quorums", "OPENING_A_DEBATE", "ANY_DECISION"))
              .foundBy("procedure.weightier-matters-need-no-less"),
          Mistake.of(
                  "procedure.majorities-exchanged",
                  "The majorities for substance and for procedure are exchanged.")
              .at(VERSIONS)
              .where(rules -> isLess(rules, "majorities", "PROCEDURE", "SUBSTANCE"))
              .change(rules -> exchangeParts(rules, "majorities", "PROCEDURE", "SUBSTANCE"))
              .foundBy("procedure.weightier-matters-need-no-less"),
          Mistake.of(
                  "procedure.quorum-of-those-present",
                  "The body of the majority is entered for the quorum.")
              .at(VERSIONS + "/quorums/*")
              .where(quorum -> !quorum.text("of").startsWith("PARTIES_PRESENT"))
              .change(quorum -> quorum.set("of", "PARTIES_PRESENT"))
              .foundBy("procedure.quorum-counts-those-who-may-be-absent"),
          Mistake.of("procedure.quorum-twice", "The quorum of an earlier version is left in.")
              .at(VERSIONS + "/quorums/*")
              .where(quorum -> !isFraction(quorum, 3, 4))
              .change(
                  quorum ->
                      quorum.duplicate().child("part").set("numerator", 3).set("denominator", 4))
              .foundBy("procedure.provisions-do-not-contradict-each-other"),
          Mistake.of("procedure.majority-twice", "The majority of an earlier version is left in.")
              .at(VERSIONS + "/majorities/*")
              .where(majority -> !isFraction(majority, 4, 5))
              .change(
                  majority ->
                      majority.duplicate().child("part").set("numerator", 4).set("denominator", 5))
              .foundBy("procedure.provisions-do-not-contradict-each-other"),
          Mistake.of("procedure.deadline-twice", "The deadline of an earlier version is left in.")
              .at(VERSIONS + "/deadlines/*")
              .where(deadline -> deadline.has("before"))
              .change(
                  deadline -> {
                    RecordPart before = deadline.duplicate().child("before");
                    before.set("number", number(before, "number") + 3);
                  })
              .foundBy("procedure.provisions-do-not-contradict-each-other"),
          Mistake.of("procedure.decision-twice", "The way of deciding is entered in two ways.")
              .at(VERSIONS + "/decisions/*")
              .where(decision -> !decision.is("method", "CONSENSUS"))
              .change(decision -> decision.duplicate().set("method", "CONSENSUS"))
              .foundBy("procedure.provisions-do-not-contradict-each-other"),
          Mistake.of(
                  "procedure.deadline-in-months", "The days of a deadline are entered as months.")
              .at(VERSIONS + "/deadlines/*")
              .where(deadline -> deadline.is("unit", "DAYS") && deadline.has("before"))
              .where(deadline -> number(deadline.child("before"), "number") > 12)
              .change(deadline -> deadline.set("unit", "MONTHS"))
              .foundBy("procedure.times-are-plausible"),
          Mistake.of("procedure.cycle-of-many-years", "The digit of the cycle is typed twice.")
              .at(VERSIONS + "/cycleYears")
              .where(cycle -> number(cycle, "number") > 0)
              .change(cycle -> cycle.set("number", number(cycle, "number") * 11))
              .foundBy("procedure.times-are-plausible"),
          Mistake.of("procedure.cycle-of-no-years", "The unknown cycle is entered as zero.")
              .at(VERSIONS + "/cycleYears")
              .change(cycle -> cycle.set("number", 0))
              .foundBy("procedure.times-are-plausible"),
          Mistake.of("procedure.language-twice", "A language is entered in place of another.")
              .at(VERSIONS + "/languages/*")
              .where(language -> language.siblings().findAny().isPresent())
              .change(
                  language ->
                      language.replaceWith(language.oneOf(list(language.siblings())).text()))
              .foundBy("procedure.lists-name-a-thing-once"),
          Mistake.of("procedure.issuer-twice", "An issuer of credentials is entered twice.")
              .at(VERSIONS + "/credentialIssuers/*")
              .change(RecordPart::duplicate)
              .foundBy("procedure.lists-name-a-thing-once"),
          Mistake.of("procedure.floor-twice", "A kind of request has two places in the order.")
              .at(VERSIONS + "/floorOrder/*")
              .change(RecordPart::duplicate)
              .foundBy("procedure.lists-name-a-thing-once"),
          Mistake.of("procedure.version-twice", "A version is entered again under another id.")
              .at(VERSIONS)
              .where(rules -> rules.has("validFrom"))
              .change(rules -> rules.duplicate().set("id", rules.text("id") + "-2"))
              .foundBy("procedure.versions-begin-on-different-days"),
          Mistake.of(
                  "procedure.version-before-its-convention",
                  "The year of the version is that of another conference.")
              .at(VERSIONS)
              .where(rules -> rules.has("validFrom"))
              .where(
                  rules -> convention(rules).filter(treaty -> treaty.has("adoptedOn")).isPresent())
              .change(
                  rules ->
                      rules.set(
                          "validFrom",
                          convention(rules).orElseThrow().day("adoptedOn").minusYears(9)))
              .foundBy("procedure.version-follows-its-convention"),
          Mistake.of(
                  "procedure.majority-for-consensus",
                  "A matter with a majority is entered as decided by consensus only.")
              .at(VERSIONS + "/decisions/*")
              .where(decision -> !decision.is("method", "CONSENSUS"))
              .where(
                  decision ->
                      !decision.parent().parent().has("application")
                          || !decision.parent().parent().child("application").has("exceptions"))
              .where(
                  decision ->
                      decision
                          .parent()
                          .parent()
                          .children("majorities")
                          .anyMatch(majority -> haveSame(majority, decision, "matter")))
              .change(decision -> decision.set("method", "CONSENSUS"))
              .foundBy("procedure.matters-for-consensus-have-no-majority"),
          Mistake.of(
                  "procedure.adopted-rules-as-drafts",
                  "Rules with a decision that adopted them are entered as not adopted.")
              .at(VERSIONS)
              .where(rules -> rules.has("adoptedBy") && rules.has("application"))
              .where(rules -> rules.child("application").is("status", "ADOPTED"))
              .change(rules -> rules.child("application").set("status", "APPLIED_WITHOUT_ADOPTION"))
              .foundBy("procedure.rules-without-adoption-have-no-adopting-decision"),
          Mistake.of("procedure.deadline-kind-mistyped", "The kind of a deadline is mistyped.")
              .at(VERSIONS + "/deadlines/*")
              .change(deadline -> deadline.set("kind", deadline.text("kind") + "S"))
              .foundBy("procedure.deadline-kind-is-a-listed-word"),
          Mistake.of("procedure.negative-deadline", "A deadline before the opening is negative.")
              .at(VERSIONS + "/deadlines/*/before")
              .where(before -> number(before, "number") > 0)
              .change(before -> before.set("number", -number(before, "number")))
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of(
                  "procedure.deadline-on-both-sides",
                  "A deadline before the opening is also entered as one after it.")
              .at(VERSIONS + "/deadlines/*")
              .where(deadline -> deadline.has("before"))
              .change(deadline -> deadline.set("after", deadline.child("before").node()))
              .refusedAs(ProblemCode.INVARIANT));

  private ProcedureMistakes() {}

  private static boolean isFraction(RecordPart requirement, long numerator, long denominator) {
    RecordPart part = requirement.child("part");
    return number(part, "numerator") == numerator && number(part, "denominator") == denominator;
  }

  private static Optional<RecordPart> requirement(RecordPart rules, String member, String matter) {
    return rules.children(member).filter(part -> part.is("matter", matter)).findFirst();
  }

  /** {@return whether a part for one matter is less than the part of the same body for another} */
  private static boolean isLess(RecordPart rules, String member, String one, String other) {
    Optional<RecordPart> first = requirement(rules, member, one);
    Optional<RecordPart> second = requirement(rules, member, other);
    return first.isPresent()
        && second.isPresent()
        && haveSame(first.get(), second.get(), "of")
        && value(first.get()) < value(second.get());
  }

  private static double value(RecordPart requirement) {
    RecordPart part = requirement.child("part");
    return (double) number(part, "numerator") / number(part, "denominator");
  }

  private static void exchangeParts(RecordPart rules, String member, String one, String other) {
    RecordPart first = requirement(rules, member, one).orElseThrow();
    RecordPart second = requirement(rules, member, other).orElseThrow();
    var part = first.child("part").node().deepCopy();
    first.set("part", second.child("part").node());
    second.set("part", part);
  }

  private static Optional<RecordPart> convention(RecordPart rules) {
    return rules.record().referred("convention", "/conventions/*");
  }
}
