package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.LongStream;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in published figures. */
final class FigureMistakes {
  private static final String FIGURES = "/**/publishedFigures/*";
  private static final String OF_SESSIONS = "/sessions/*/publishedFigures/*";
  private static final String UNIT = "source.figure-unit-fits-its-subject";
  private static final String SCALE = "session.figures-keep-their-scale";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          inUnit("figure.events-as-persons", "Side events are counted in persons.", "SIDE_EVENTS")
              .change(figure -> figure.set("unit", "PERSONS"))
              .foundBy(UNIT),
          inUnit("figure.participants-as-states", "Persons are counted in States.", "PARTICIPANTS")
              .change(figure -> figure.set("unit", "STATES"))
              .foundBy(UNIT),
          inUnit("figure.parties-as-persons", "Parties are counted in persons.", "PARTIES")
              .change(figure -> figure.set("unit", "PERSONS"))
              .foundBy(UNIT),
          inUnit("figure.resolutions-as-events", "Texts are counted in events.", "RESOLUTIONS")
              .change(figure -> figure.set("unit", "EVENTS"))
              .foundBy(UNIT),
          inUnit(
                  "figure.countries-as-bodies",
                  "Countries are counted in organizations.",
                  "COUNTRIES")
              .change(figure -> figure.set("unit", "ORGANIZATIONS"))
              .foundBy(UNIT),
          Mistake.of("figure.too-many-countries", "The number of countries has a digit too many.")
              .at(FIGURES)
              .where(figure -> figure.is("subject", "COUNTRIES"))
              .change(figure -> setCount(figure, 1310))
              .foundBy("source.counted-states-exist"),
          Mistake.of("figure.too-many-parties", "The number of parties has a digit too many.")
              .at(FIGURES)
              .where(figure -> figure.is("subject", "PARTIES"))
              .change(figure -> setCount(figure, 1920))
              .foundBy("source.counted-states-exist"),
          Mistake.of("figure.zero-too-many", "The number of participants has a zero too many.")
              .at(OF_SESSIONS)
              .where(FigureMistakes::isTotal)
              .where(
                  figure -> totalsElsewhere(figure).allMatch(other -> other <= 2 * value(figure)))
              .change(figure -> figure.child("count").set("value", 10 * value(figure)))
              .foundBy(SCALE),
          Mistake.of("figure.zero-too-few", "The number of participants lacks a zero.")
              .at(OF_SESSIONS)
              .where(FigureMistakes::isTotal)
              .where(
                  figure -> totalsElsewhere(figure).allMatch(other -> 2 * other >= value(figure)))
              .change(figure -> figure.child("count").set("value", value(figure) / 10))
              .foundBy(SCALE),
          Mistake.of("figure.typing-error", "A number differs from its own wording.")
              .at(FIGURES)
              .where(figure -> value(figure) >= 10)
              .where(FigureMistakes::isInItsWording)
              .change(figure -> figure.child("count").set("value", value(figure) + 9))
              .foundBy("source.figure-agrees-with-its-wording"),
          Mistake.of("figure.made-exact", "Over 500 is entered as exactly 500.")
              .at(FIGURES)
              .where(FigureMistakes::isInItsWording)
              .where(
                  figure ->
                      figure
                          .child("wording")
                          .children("texts")
                          .anyMatch(text -> text.text().matches("(?i)(over|more than) [0-9].*")))
              .change(figure -> figure.child("count").set("qualifier", "EXACT"))
              .foundBy("source.figure-is-as-exact-as-its-wording"),
          Mistake.of(
                  "figure.part-above-total",
                  "There are more delegates of one kind than participants.")
              .at(OF_SESSIONS)
              .where(FigureMistakes::hasPreciseTotals)
              .where(figure -> figure.is("unit", "PERSONS") && !isTotal(figure))
              .change(figure -> setCount(figure, 400_000))
              .foundBy("session.attendance-parts-fit-the-total"),
          Mistake.of("figure.bodies-above-total", "There are more organizations than participants.")
              .at(OF_SESSIONS)
              .where(FigureMistakes::hasPreciseTotals)
              .where(figure -> figure.is("unit", "ORGANIZATIONS"))
              .change(figure -> setCount(figure, 19_000))
              .foundBy("session.attendance-parts-fit-the-total"),
          onCount("figure.negative", "A number of participants has a minus sign.")
              .change(count -> count.set("value", -5))
              .refusedAs(ProblemCode.INVARIANT, ProblemCode.INVALID_VALUE),
          onCount("figure.with-separator", "A number is entered as text with a comma.")
              .change(count -> count.set("value", "1,400"))
              .refusedAs(ProblemCode.WRONG_TYPE),
          onCount("figure.range", "A range is entered for a number.")
              .change(count -> count.set("value", "800-900"))
              .refusedAs(ProblemCode.WRONG_TYPE),
          onCount("figure.own-qualifier", "The qualifier of a number is not in the list.")
              .change(count -> count.set("qualifier", "APPROX"))
              .refusedAs(ProblemCode.INVALID_VALUE),
          onCount("figure.no-number", "A figure has a qualifier only.")
              .change(count -> count.remove("value"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          onCount("figure.telephone-number", "A telephone number is in the field of a number.")
              .change(count -> count.set("value", 4_312_606_034L).set("qualifier", "EXACT"))
              .foundBy("source.counts-are-plausible", "source.counted-states-exist"),
          onFigure("figure.no-subject", "A figure does not say what it counts.")
              .change(figure -> figure.remove("subject"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          onFigure("figure.misspelt-subject", "The subject of a figure is misspelt.")
              .change(figure -> figure.set("subject", "PARTICIPANT"))
              .foundBy("source.figure-subject-is-a-listed-word"),
          Mistake.of("figure.no-source", "A figure is copied without its source.")
              .at(FIGURES)
              .where(figure -> figure.has("source"))
              .change(figure -> figure.remove("source"))
              .foundBy("source.published-figure-has-a-source"),
          Mistake.of("figure.two-versions", "Two numbers of the same thing stand side by side.")
              .at(OF_SESSIONS)
              .where(figure -> figure.child("count").is("qualifier", "EXACT"))
              .where(
                  figure ->
                      figure
                          .siblings()
                          .noneMatch(other -> other.is("subject", figure.text("subject"))))
              .change(figure -> setCount(figure.duplicate(), value(figure) + 7))
              .foundBy("session.conflicting-figures-are-named"),
          onFigure("figure.of-the-future", "The day of a figure is in another century.")
              .change(figure -> figure.set("asOf", "2124-10-18"))
              .foundBy("source.figure-day-precedes-its-publication"),
          Mistake.of("figure.after-its-source", "The day of a figure is after its publication.")
              .at(FIGURES)
              .where(figure -> figure.has("source") && figure.child("source").has("date"))
              .change(figure -> figure.set("asOf", figure.child("source").day("date").plusDays(9)))
              .foundBy("source.figure-day-precedes-its-publication"),
          Mistake.of("figure.zero", "A zero stands for a number that is not known.")
              .at(FIGURES)
              .where(figure -> figure.is("subject", "PARTICIPANTS"))
              .change(figure -> setCount(figure, 0))
              .foundBy("source.counts-are-plausible"),
          Mistake.of("figure.resolutions-beside-list", "A number of resolutions is mistyped.")
              .at(OF_SESSIONS)
              .where(figure -> figure.is("subject", "RESOLUTIONS") && !figure.has("category"))
              .where(figure -> isComplete(figure, "outcomes"))
              .change(figure -> setCount(figure, value(figure) + 9))
              .foundBy("session.figures-agree-with-its-outcomes"),
          Mistake.of("figure.events-beside-list", "A number of side events is mistyped.")
              .at(OF_SESSIONS)
              .where(figure -> figure.is("subject", "SIDE_EVENTS") && !figure.has("category"))
              .where(figure -> isComplete(figure, "sideEvents"))
              .change(figure -> setCount(figure, value(figure) + 40))
              .foundBy("side-event.declared-total-matches-its-list"),
          Mistake.of("figure.youth-beside-figure", "A count of a youth consultation is mistyped.")
              .at("/youthConsultations/*")
              .where(FigureMistakes::hasOnePublishedTotal)
              .change(youth -> youth.child("participants").set("value", 4_000))
              .foundBy("youth.counts-agree-with-published-figures"),
          Mistake.of("figure.youth-countries", "A youth consultation has too many countries.")
              .at("/youthConsultations/*")
              .where(youth -> youth.has("countries"))
              .change(youth -> youth.child("countries").set("value", 310).set("qualifier", "EXACT"))
              .foundBy("source.counted-states-exist"),
          Mistake.of("figure.of-the-year-before", "The figure of another year is copied.")
              .at(OF_SESSIONS)
              .where(figure -> isTotal(figure) && !figure.has("wording"))
              .change(figure -> figure.child("count").set("value", value(figure) + 3))
              .notKnowable("A number of the same size without its wording can be right."));

  private FigureMistakes() {}

  private static Mistake.Site inUnit(String id, String description, String subject) {
    return Mistake.of(id, description)
        .at(FIGURES)
        .where(figure -> figure.is("subject", subject) && figure.has("unit"));
  }

  private static Mistake.Site onFigure(String id, String description) {
    return Mistake.of(id, description).at(FIGURES);
  }

  private static Mistake.Site onCount(String id, String description) {
    return Mistake.of(id, description).at(FIGURES + "/count");
  }

  private static long value(RecordPart figure) {
    return figure.child("count").child("value").node().asLong();
  }

  private static void setCount(RecordPart figure, long value) {
    figure.child("count").set("value", value).set("qualifier", "EXACT");
  }

  private static boolean isTotal(RecordPart figure) {
    return figure.is("subject", "PARTICIPANTS")
        && figure.is("unit", "PERSONS")
        && !figure.has("category");
  }

  /** The totals of the other sessions; a zero, which nothing is compared with, if they are few. */
  private static LongStream totalsElsewhere(RecordPart figure) {
    String session = figure.parent().parent().pointer();
    List<Long> totals =
        figure
            .all(OF_SESSIONS)
            .filter(other -> !other.parent().parent().pointer().equals(session))
            .filter(FigureMistakes::isTotal)
            .filter(FigureMistakes::isOfARegularSession)
            .map(FigureMistakes::value)
            .toList();
    boolean isLast =
        figure.parent().parent().siblings().allMatch(other -> opensBefore(other, figure));
    return !isOfARegularSession(figure) || (totals.size() < 2 && !(isLast && totals.size() == 1))
        ? LongStream.of(0, Long.MAX_VALUE)
        : totals.stream().mapToLong(total -> total);
  }

  private static boolean isOfARegularSession(RecordPart figure) {
    RecordPart session = figure.parent().parent();
    return !session.has("kind") || session.is("kind", "REGULAR");
  }

  private static boolean opensBefore(RecordPart session, RecordPart figure) {
    RecordPart own = figure.parent().parent();
    return session.has("days")
        && own.has("days")
        && session.child("days").day("first").isBefore(own.child("days").day("first"));
  }

  private static boolean isInItsWording(RecordPart figure) {
    return figure.has("wording")
        && figure.child("wording").has("texts")
        && figure
            .child("wording")
            .children("texts")
            .allMatch(
                text ->
                    text.text().replaceAll("[,. ]", "").contains(Long.toString(value(figure)))
                        && !text.text().matches(".*(hundred|thousand|million|mille|cent).*"));
  }

  private static boolean hasPreciseTotals(RecordPart figure) {
    List<RecordPart> totals = figure.parent().children().filter(FigureMistakes::isTotal).toList();
    return !totals.isEmpty()
        && totals.stream()
            .map(total -> total.child("count").text("qualifier"))
            .allMatch(List.of("EXACT", "UNQUALIFIED", "AT_MOST")::contains);
  }

  private static boolean isComplete(RecordPart figure, String list) {
    RecordPart session = figure.parent().parent();
    return session.has(list)
        && session.child(list).has("complete")
        && session.child(list).child("complete").node().asBoolean();
  }

  private static boolean hasOnePublishedTotal(RecordPart youth) {
    return youth.has("participants")
        && !youth.child("participants").is("qualifier", "ABOUT")
        && youth
                .children("publishedFigures")
                .filter(figure -> figure.is("subject", "PARTICIPANTS"))
                .filter(figure -> figure.child("count").is("qualifier", "EXACT"))
                .count()
            == 1;
  }
}
