package org.unodc.cop.testkit.mistake;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Mistakes in the list of organizations. */
final class StakeholderMistakes {
  private static final String STAKEHOLDERS = "/stakeholders/*";
  private static final String NEW_ID = "an-organization-entered-again";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("stakeholder.entered-twice", "An organization is entered again with its id.")
              .at(STAKEHOLDERS)
              .change(RecordPart::duplicate)
              .foundBy("reference.ids-are-unique"),
          Mistake.of(
                  "stakeholder.entered-again", "An organization is entered again under a new id.")
              .at(STAKEHOLDERS)
              .change(organization -> organization.duplicate().set("id", NEW_ID))
              .foundBy("stakeholder.appears-under-one-id"),
          again("in-capitals", "in capital letters", name -> name.toUpperCase(Locale.ROOT))
              .foundBy("stakeholder.appears-under-one-id"),
          again(
                  "with-an-invisible-character",
                  "with a zero-width space in its name",
                  name -> {
                    int middle = name.length() / 2;
                    return name.substring(0, middle) + '\u200B' + name.substring(middle);
                  })
              .foundBy("stakeholder.appears-under-one-id"),
          again("with-an-article", "with an article before its name", name -> "The " + name)
              .where(organization -> !name(organization).matches("(The|Les?|La|El|Los|Las|L').*"))
              .foundBy("stakeholder.resembles-no-other"),
          again("with-a-legal-form", "with a legal form after its name", name -> name + ", Inc.")
              .foundBy("stakeholder.resembles-no-other"),
          again(
                  "with-a-letter-missing",
                  "with a letter missing in its name",
                  name -> {
                    int letter = letterToChange(name);
                    return name.substring(0, letter) + name.substring(letter + 1);
                  })
              .where(StakeholderMistakes::hasALongWord)
              .foundBy("stakeholder.resembles-no-other"),
          again(
                  "with-letters-swapped",
                  "with two letters swapped in its name",
                  name -> {
                    int letter = letterToChange(name);
                    return name.substring(0, letter)
                        + name.charAt(letter + 1)
                        + name.charAt(letter)
                        + name.substring(letter + 2);
                  })
              .where(StakeholderMistakes::hasALongWord)
              .foundBy("stakeholder.resembles-no-other"),
          Mistake.of(
                  "stakeholder.entered-again-without-its-state",
                  "An organization is entered again, without the State that is known.")
              .at(STAKEHOLDERS)
              .where(organization -> organization.has("state"))
              .change(organization -> organization.duplicate().set("id", NEW_ID).remove("state"))
              .foundBy("stakeholder.resembles-no-other"),
          Mistake.of(
                  "stakeholder.entered-again-by-its-acronym",
                  "An organization is entered again, with its acronym as its name.")
              .at(STAKEHOLDERS)
              .where(organization -> organization.children("acronyms").findAny().isPresent())
              .change(
                  organization -> {
                    String acronym =
                        organization.children("acronyms").findFirst().orElseThrow().text();
                    RecordPart copy = organization.duplicate().set("id", NEW_ID);
                    rename(copy, acronym).remove("acronyms");
                  })
              .foundBy("stakeholder.resembles-no-other"),
          Mistake.of(
                  "stakeholder.entered-again-under-a-former-name",
                  "An organization is entered again under a name that it had before.")
              .at(STAKEHOLDERS)
              .where(organization -> organization.children("formerNames").findAny().isPresent())
              .change(
                  organization -> {
                    RecordPart former =
                        organization.children("formerNames").findFirst().orElseThrow();
                    RecordPart copy = organization.duplicate().set("id", NEW_ID);
                    copy.set("name", former.node()).remove("formerNames").remove("otherNames");
                  })
              .foundBy("stakeholder.appears-under-one-id"),
          Mistake.of("stakeholder.of-an-unknown-state", "The State is entered by a code of nobody.")
              .at(STAKEHOLDERS)
              .change(organization -> organization.set("state", "ZZZ"))
              .foundBy("stakeholder.state-is-known"),
          Mistake.of("stakeholder.kind-misspelt", "The kind is entered in another spelling.")
              .at(STAKEHOLDERS)
              .change(organization -> organization.set("kind", "N.G.O."))
              .foundBy("stakeholder.kind-is-a-listed-word"),
          Mistake.of("stakeholder.member-of-itself", "An organization becomes its own member.")
              .at(STAKEHOLDERS)
              .change(organization -> organization.set("memberOf", list(organization.text("id"))))
              .foundBy("reference.bodies-form-no-circle"),
          Mistake.of(
                  "stakeholder.member-of-its-member",
                  "An umbrella body becomes a member of one of its members.")
              .at(STAKEHOLDERS)
              .where(organization -> umbrellaBodies(organization).findAny().isPresent())
              .change(
                  organization ->
                      organization
                          .oneOf(umbrellaBodies(organization).toList())
                          .set("memberOf", list(organization.text("id"))))
              .foundBy("reference.bodies-form-no-circle"),
          Mistake.of(
                  "stakeholder.member-of-nobody",
                  "An organization becomes a member of one that nobody entered.")
              .at(STAKEHOLDERS)
              .change(organization -> organization.set("memberOf", list("nobody-entered")))
              .foundBy("reference.resolves"),
          Mistake.of("stakeholder.without-name", "An organization is entered without its name.")
              .at(STAKEHOLDERS)
              .change(organization -> organization.remove("name"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("stakeholder.another-state", "An organization is entered in another State.")
              .at(STAKEHOLDERS)
              .where(organization -> organization.has("state"))
              .change(
                  organization ->
                      organization.set("state", organization.is("state", "CHE") ? "AUT" : "CHE"))
              .notKnowable(
                  "Organizations have seats anywhere, and nothing else in a record states it."));

  private StakeholderMistakes() {}

  private static Mistake.Site again(String how, String inWords, UnaryOperator<String> change) {
    return Mistake.of(
            "stakeholder.entered-again-" + how,
            "An organization is entered again, " + inWords + ".")
        .at(STAKEHOLDERS)
        .change(
            organization ->
                rename(
                    organization.duplicate().set("id", NEW_ID), change.apply(name(organization))));
  }

  private static RecordPart rename(RecordPart organization, String name) {
    return organization.set("name", name).remove("otherNames").remove("formerNames");
  }

  /** {@return the name of an organization in its original language, if that is stated} */
  private static String name(RecordPart organization) {
    RecordPart name = organization.child("name");
    if (name.node().isString()) {
      return name.text();
    }
    RecordPart texts = name.child("texts");
    return name.has("original") && texts.has(name.text("original"))
        ? texts.text(name.text("original"))
        : texts.has("en") ? texts.text("en") : texts.children().findFirst().orElseThrow().text();
  }

  private static boolean hasALongWord(RecordPart organization) {
    String name = name(organization);
    return name.chars().filter(Character::isLetter).count() >= 16
        && longestWord(name).length() >= 7;
  }

  private static String longestWord(String name) {
    return Splitter.on(' ')
        .splitToStream(name)
        .filter(word -> word.chars().allMatch(Character::isLetter))
        .max(Comparator.comparing(String::length))
        .orElse("");
  }

  /** {@return the index of a letter within the longest word that differs from the next one} */
  private static int letterToChange(String name) {
    String word = longestWord(name);
    int letter = name.indexOf(word) + word.length() / 2;
    return name.charAt(letter) == name.charAt(letter + 1) ? letter + 1 : letter;
  }

  private static Stream<RecordPart> umbrellaBodies(RecordPart organization) {
    return organization
        .siblings()
        .filter(
            body ->
                organization
                    .children("memberOf")
                    .anyMatch(member -> member.text().equals(body.text("id"))));
  }

  private static JsonNode list(String id) {
    return JsonNodeFactory.instance.arrayNode().add(id);
  }
}
