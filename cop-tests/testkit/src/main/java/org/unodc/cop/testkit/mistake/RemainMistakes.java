package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;

/** Mistakes that betray themselves: what tools leave, and what belongs to something else. */
final class RemainMistakes {
  private static final String WHOLE = "language.titles-are-whole";
  private static final String REMAINS = "language.text-has-no-remains";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("remains.conflict-marker", "A marker of a merge is left in a title.")
              .at("/**/title/texts/*")
              .change(part -> part.replaceWith("<<<<<<< HEAD " + part.text()))
              .foundBy(REMAINS),
          Mistake.of("remains.note-to-translators", "A note to the translators is left in a text.")
              .at("/**/summary/texts/*")
              .change(part -> part.replaceWith(part.text() + " [to be translated]"))
              .foundBy(REMAINS),
          Mistake.of("remains.word-twice", "A word is typed twice.")
              .at("/**/title/texts/en")
              .where(part -> part.text().contains(" of "))
              .change(part -> part.replaceWith(part.text().replaceFirst(" of ", " of of ")))
              .foundBy(REMAINS),
          Mistake.of("remains.number-in-title", "The number of an item is copied into its title.")
              .at("/sessions/*/agendaItems/*/title/texts/en")
              .where(part -> part.parent().parent().parent().has("number"))
              .change(part -> part.replaceWith("3. " + part.text()))
              .foundBy(WHOLE),
          Mistake.of("remains.title-cut", "An export cuts the title of an outcome.")
              .at("/outcomes/*/title/texts/en")
              .change(part -> part.replaceWith(part.text().substring(0, 5) + "..."))
              .foundBy(WHOLE),
          Mistake.of("remains.year-of-another-title", "A translation names another year.")
              .at("/conventions/*/title/texts/fr")
              .change(part -> part.replaceWith(part.text() + " de 1876"))
              .foundBy("language.translations-agree"),
          Mistake.of("remains.title-as-summary", "The title of an event is also its summary.")
              .at("/sideEvents/*")
              .where(event -> event.has("title", "summary"))
              .change(event -> event.set("summary", event.child("title").node().deepCopy()))
              .foundBy("side-event.summary-is-its-own"),
          Mistake.of("remains.attended-but-cancelled", "A cancelled event keeps its attendance.")
              .at("/sideEvents/*")
              .where(event -> event.has("attendance") && event.is("status", "HELD"))
              .change(event -> event.set("status", "CANCELLED"))
              .foundBy("side-event.is-attended-if-it-takes-place"),
          Mistake.of("remains.dash-in-number", "A dash is typed in the number of an outcome.")
              .at("/outcomes/*/number")
              .where(number -> number.text().matches("[0-9]+/[0-9]+"))
              .change(number -> number.replaceWith(number.text().replace('/', '-')))
              .foundBy("reference.numbers-have-a-usual-form"),
          Mistake.of("remains.symbol-of-the-draft", "An outcome keeps the symbol of its draft.")
              .at("/outcomes/*/document/symbol")
              .change(part -> part.replaceWith(part.text().replaceFirst("/([0-9]+)$", "/L.$1")))
              .foundBy("outcome.document-is-its-own"),
          Mistake.of("remains.tracker-in-link", "A link is copied from a newsletter.")
              .at("/**/link")
              .where(link -> !link.text().contains("?"))
              .change(link -> link.replaceWith(link.text() + "?utm_source=newsletter"))
              .foundBy("source.links-lead-straight-to-their-target"),
          Mistake.of("remains.number-in-name", "A name gets a number when two lists are merged.")
              .at("/**/person/name")
              .where(name -> name.text().contains(" "))
              .change(name -> name.replaceWith(name.text() + " 2"))
              .foundBy("privacy.name-is-that-of-a-person"),
          Mistake.of("remains.diet-in-title", "What a person eats is left in the title.")
              .at("/**/person/title/texts/en")
              .change(part -> part.replaceWith(part.text() + " (vegetarian)"))
              .foundBy("privacy.person-has-no-identity-data"),
          Mistake.of("remains.source-older-than-its-fact", "A source is older than what it states.")
              .at("/treatyActions/*/source/date")
              .where(day -> day.parent().parent().has("date"))
              .change(day -> day.replaceWith("1950-01-01"))
              .foundBy("source.day-fits-what-it-belongs-to"),
          Mistake.of("remains.ministry-as-ngo", "A ministry is entered as an organization.")
              .at("/stakeholders/*/name/texts/en")
              .where(name -> name.parent().parent().parent().is("kind", "NGO"))
              .change(name -> name.replaceWith("Ministry of Transport"))
              .foundBy("stakeholder.kind-agrees-with-its-name"));

  private RemainMistakes() {}
}
