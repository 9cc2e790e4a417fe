package org.unodc.cop.domain.rules.privacy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.person.NamingBasis.Consent;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.TextParts;
import org.unodc.cop.domain.rules.TextTraits;

/** Rules about personal data anywhere in a record. Their messages never repeat the data. */
public final class PrivacyRules {
  /** Signs and words between the names of two persons, in the official languages. */
  private static final Pattern SEVERAL_NAMES =
      Pattern.compile(
          "[;|&\\n\u3001\u061B\uFF1B]|\\s/\\s|\\s(?:and|et|и)\\s", Pattern.CASE_INSENSITIVE);

  /**
   * What stands beside the name of one person: pronouns, a nickname, another form of the name, in
   * brackets or quotation marks; or pronouns alone.
   */
  private static final Pattern BESIDE_A_NAME =
      Pattern.compile(
          "\\([^()]*+\\)|\\[[^\\[\\]]*+\\]|（[^（）]*+）|\"[^\"]*+\"|“[^“”]*+”|«[^«»]*+»"
              + "|\\b(?:she|he|they|ze|xe|elle|il|iel|ella|él|она|он)(?:\\s?+/\\s?+"
              + "(?:her|hers|him|his|he|she|they|them|theirs|hir|xem|iel|ella|elle|они)\\b)++",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("privacy.person-has-a-naming-basis", Person.class)
              .reading(Scope.VALUE)
              .holds(Person::mayBeNamed),
          Rule.warning("privacy.contact-data-stays-out-of-text", Object.class)
              .reading(Scope.VALUE)
              .among(String.class, LocalizedText.class, ExtensibleCode.class)
              .checkTriggered(
                  TextTraits.CONTACT,
                  (value, record, findings) ->
                      TextParts.eachText(
                          value,
                          ContactDataDetector::isIn,
                          (place, text) ->
                              findings.add(place, ContactDataDetector.kindIn(text).orElseThrow()))),
          Rule.warning("privacy.consent-holds-on-the-day", Consent.class)
              .reading(Scope.VALUE)
              .check(
                  (consent, record, findings) -> {
                    LocalDate day = record.day();
                    if (consent.date().isAfter(day)) {
                      findings.add(Place.of("date"), day, "given", consent.date());
                    } else if (consent.until().filter(day::isAfter).isPresent()) {
                      findings.add(Place.of("until"), day, "ended", consent.until().orElseThrow());
                    }
                  }),
          Rule.warning("privacy.person-has-an-own-entry", Person.class)
              .reading(Scope.VALUE)
              .check(
                  (person, record, findings) -> {
                    if (hasSeveralNames(person.name())) {
                      findings.add(Place.of("name"));
                    }
                  }));

  private PrivacyRules() {}

  private static boolean hasSeveralNames(String name) {
    return SEVERAL_NAMES.matcher(name).find()
        && SEVERAL_NAMES.matcher(BESIDE_A_NAME.matcher(name).replaceAll("")).find();
  }
}
