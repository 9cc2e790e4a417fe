package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Mistakes about persons and their data. */
final class PrivacyMistakes {
  private static final String PERSONS = "/**/person";
  private static final String SPEAKERS = "/sideEvents/*/speakers/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("person.no-basis", "A person is named without a basis.")
              .at(PERSONS)
              .where(person -> person.has("basis"))
              .change(person -> person.remove("basis"))
              .foundBy("privacy.person-has-a-naming-basis"),
          Mistake.of("person.basis-denied", "A person who did not consent is named.")
              .at(PERSONS)
              .where(person -> person.has("basis"))
              .change(person -> person.set("basis", basis("none")))
              .foundBy("privacy.person-has-a-naming-basis"),
          consent("person.consent-expired", "A consent has expired.", "2019-01-02", "2020-01-01"),
          consent(
              "person.consent-withdrawn", "A consent was withdrawn.", "2024-01-02", "2024-01-03"),
          consent("person.consent-to-come", "A consent is dated too late.", "2124-01-02", ""),
          Mistake.of("person.consent-to-what", "A consent does not say what for.")
              .at(PERSONS)
              .change(person -> person.set("basis", basis("consent").put("date", "2024-01-02")))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("person.two-in-one", "Two persons share an entry.")
              .at(PERSONS)
              .change(person -> person.set("name", person.text("name") + "; Ben Sample"))
              .foundBy("privacy.person-has-an-own-entry"),
          Mistake.of("person.and-another", "Two persons are joined by a word.")
              .at(PERSONS)
              .change(person -> person.set("name", person.text("name") + " and Ben Sample"))
              .foundBy("privacy.person-has-an-own-entry"),
          Mistake.of("person.no-name", "The name of a person is forgotten.")
              .at(PERSONS)
              .change(person -> person.remove("name"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("person.twice", "A speaker is entered twice.")
              .at(SPEAKERS)
              .where(speaker -> speaker.has("person"))
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-person-once"),
          Mistake.of("person.twice-in-capitals", "A speaker is entered again in capitals.")
              .at(SPEAKERS)
              .where(speaker -> speaker.has("person"))
              .change(
                  speaker -> {
                    RecordPart copy = speaker.duplicate().child("person");
                    copy.set("name", "Dr. " + copy.text("name").toUpperCase(Locale.ROOT));
                  })
              .foundBy("reference.lists-name-a-person-once"),
          text("contact.address", "A text contains a mail address.", "anna@example.org"),
          text(
              "contact.address-en",
              "A mail address is in English words.",
              "anna at example dot org"),
          text(
              "contact.address-brackets",
              "A mail address has its signs in brackets.",
              "anna (at) example (dot) org"),
          text(
              "contact.address-es",
              "A mail address is in Spanish words.",
              "ana arroba ejemplo punto org"),
          text(
              "contact.address-fr",
              "A mail address is in French words.",
              "anne arobase exemple point org"),
          text(
              "contact.address-ru",
              "A mail address is in Russian words.",
              "anna собака example точка org"),
          text(
              "contact.address-zh", "A mail address is in Chinese words.", "anna 艾特 example 点 org"),
          text(
              "contact.address-ar",
              "A mail address is in Arabic words.",
              "anna آت example نقطة org"),
          text("contact.telephone", "A text contains a telephone number.", "+43 1 26060-3456"),
          text(
              "contact.extension",
              "A text contains the extension of a telephone.",
              "Tel. 26060-3456"),
          text(
              "contact.other-digits", "A telephone number has Arabic digits.", "+٤٣ ١ ٢٦٠٦٠ ٣٤٥٦"));

  private PrivacyMistakes() {}

  private static ObjectNode basis(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  private static Mistake consent(String id, String description, String date, String until) {
    ObjectNode basis = basis("consent").put("scope", "The programme").put("date", date);
    if (!until.isEmpty()) {
      basis.put("until", until);
    }
    return Mistake.of(id, description)
        .at(PERSONS)
        .change(person -> person.set("basis", basis))
        .foundBy("privacy.consent-holds-on-the-day");
  }

  private static Mistake text(String id, String description, String contact) {
    return Mistake.of(id, description)
        .at("/**/texts/*")
        .change(text -> text.replaceWith(text.text() + " (" + contact + ")"))
        .foundBy("privacy.contact-data-stays-out-of-text");
  }
}
