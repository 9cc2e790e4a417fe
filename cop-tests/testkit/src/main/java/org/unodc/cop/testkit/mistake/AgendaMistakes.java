package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Mistakes in the agendas of sessions. */
final class AgendaMistakes {
  private static final String ITEMS = "/sessions/*/agendaItems/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("agenda.number-of-another", "An agenda item gets the number of another one.")
              .at(ITEMS)
              .where(AgendaMistakes::isAnItem)
              .where(item -> item.siblings().anyMatch(AgendaMistakes::isAnItem))
              .change(item -> item.set("number", another(item).text("number")))
              .foundBy("meeting.agenda-item-numbers-are-distinct"),
          Mistake.of("agenda.numbers-swapped", "Two agenda items get the number of each other.")
              .at(ITEMS)
              .where(AgendaMistakes::isAnItem)
              .where(item -> item.siblings().anyMatch(AgendaMistakes::isAnItem))
              .change(
                  item -> {
                    RecordPart other = another(item);
                    String number = item.text("number");
                    item.set("number", other.text("number"));
                    other.set("number", number);
                  })
              .foundBy("meeting.agenda-items-stand-in-order"),
          Mistake.of("agenda.out-of-place", "An agenda item is moved to the end of the list.")
              .at(ITEMS)
              .where(AgendaMistakes::isAnItem)
              .where(item -> after(item).anyMatch(AgendaMistakes::isAnItem))
              .change(
                  item -> {
                    item.duplicate();
                    item.delete();
                  })
              .foundBy("meeting.agenda-items-stand-in-order"),
          Mistake.of("agenda.part-of-itself", "An agenda item is entered as a part of itself.")
              .at(ITEMS)
              .change(item -> item.set("partOf", item.text("id")))
              .foundBy("meeting.agenda-items-are-part-of-their-agenda"),
          Mistake.of("agenda.circle", "An agenda item becomes a part of one of its own parts.")
              .at(ITEMS)
              .where(item -> parts(item).findAny().isPresent())
              .change(item -> item.set("partOf", item.oneOf(parts(item).toList()).text("id")))
              .foundBy("meeting.agenda-items-are-part-of-their-agenda"),
          Mistake.of(
                  "agenda.part-of-an-item-of-another-session",
                  "A part of an agenda item names an item of another session.")
              .at(ITEMS)
              .where(item -> SessionPlaces.itemsElsewhere(sessionOf(item)).findAny().isPresent())
              .change(
                  item ->
                      item.set(
                          "partOf",
                          item.oneOf(SessionPlaces.itemsElsewhere(sessionOf(item)).toList())
                              .text("id")))
              .foundBy("meeting.agenda-items-are-part-of-their-agenda"),
          Mistake.of(
                  "agenda.part-of-the-wrong-item",
                  "A part of an agenda item is attached to another item.")
              .at(ITEMS)
              .where(item -> item.has("partOf") && item.has("number"))
              .where(item -> item.text("number").matches("[0-9]+( ?\\([a-z]\\)|\\.[0-9]+)"))
              .where(item -> !otherWholes(item).isEmpty())
              .change(item -> item.set("partOf", item.oneOf(otherWholes(item)).text("id")))
              .foundBy("meeting.agenda-parts-carry-the-number-of-their-item"),
          Mistake.of("agenda.part-of-nothing", "A part names an item that nobody entered.")
              .at(ITEMS)
              .change(item -> item.set("partOf", "item-that-nobody-entered"))
              .foundBy("reference.resolves"),
          Mistake.of("agenda.title-of-another", "An agenda item gets the title of another one.")
              .at(ITEMS)
              .where(item -> item.has("title") && !item.has("partOf"))
              .where(item -> withTitles(item).findAny().isPresent())
              .change(
                  item -> {
                    JsonNode title = item.oneOf(withTitles(item).toList()).child("title").node();
                    item.set("title", title);
                  })
              .foundBy("meeting.agenda-item-titles-are-distinct"),
          Mistake.of("agenda.entered-twice", "An agenda item is entered again with its id.")
              .at(ITEMS)
              .change(RecordPart::duplicate)
              .foundBy("reference.ids-are-unique"),
          Mistake.of(
                  "agenda.entered-twice-under-a-new-id",
                  "An agenda item is entered again under a new id.")
              .at(ITEMS)
              .where(item -> item.has("number"))
              .change(item -> item.duplicate().set("id", "an-item-entered-twice"))
              .foundBy("meeting.agenda-item-numbers-are-distinct"),
          Mistake.of("agenda.without-id", "An agenda item is entered without its id.")
              .at(ITEMS)
              .change(item -> item.remove("id"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("agenda.number-blank", "The number of an agenda item is a blank.")
              .at(ITEMS)
              .where(item -> item.has("number"))
              .change(item -> item.set("number", " "))
              .refusedAs(ProblemCode.INVALID_VALUE, ProblemCode.INVARIANT));

  private AgendaMistakes() {}

  private static RecordPart sessionOf(RecordPart item) {
    return item.parent().parent();
  }

  /** Returns whether the item is no part of another one and has a number such as 3. */
  private static boolean isAnItem(RecordPart item) {
    return item.has("number") && item.text("number").matches("[0-9]+") && !item.has("partOf");
  }

  private static RecordPart another(RecordPart item) {
    return item.oneOf(item.siblings().filter(AgendaMistakes::isAnItem).toList());
  }

  private static Stream<RecordPart> after(RecordPart item) {
    return item.siblings()
        .filter(other -> Integer.parseInt(other.key()) > Integer.parseInt(item.key()));
  }

  private static Stream<RecordPart> parts(RecordPart item) {
    return item.siblings().filter(other -> other.is("partOf", item.text("id")));
  }

  private static Stream<RecordPart> withTitles(RecordPart item) {
    return isWhole(item)
        ? item.siblings().filter(other -> other.has("title")).filter(AgendaMistakes::isWhole)
        : Stream.empty();
  }

  private static boolean isWhole(RecordPart item) {
    return !item.has("partOf")
        && (!item.has("number") || item.text("number").matches("[0-9]+\\.?"));
  }

  private static List<RecordPart> otherWholes(RecordPart item) {
    return item.siblings()
        .filter(AgendaMistakes::isAnItem)
        .filter(other -> !item.is("partOf", other.text("id")))
        .toList();
  }
}
