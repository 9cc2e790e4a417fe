package org.unodc.cop.domain.rules.privacy;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.person.NamingBasis.Consent;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.TextParts;
import org.unodc.cop.domain.rules.TextTraits;

/** Rules about personal data and the names of persons. No message about such data repeats them. */
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

  private static final CharMatcher NO_SIGNS_OF_NAMES = CharMatcher.anyOf("~|_#<>=*{}^");
  private static final CharMatcher NO_ENDS_OF_NAMES = CharMatcher.anyOf(",;:/-");
  private static final CharMatcher DIGITS = CharMatcher.forPredicate(Character::isDigit);

  /** A word with a number, such as Delegate 12, which stands for a person who is not named. */
  private static final Pattern PSEUDONYM = Pattern.compile("\\p{L}+ \\p{Nd}+");

  /** How names of tests and of public bodies begin or end, in the official languages. */
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?:test|demo|dummy) (?:user|person|speaker|name)"
              + "|(?:the )?(?:ministry|embassy|government|university|department|office) of "
              + "|permanent mission |ministère |ambassade |université |ministerio |embajada "
              + "|universidad |министерство |посольство |университет |وزارة |سفارة |جامعة "
              + "|[^ ]{0,20}(?:外交部|大使馆|大学|秘书处)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String MONTHS =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fév|févr|avr|mai|juin|juil|août|déc|ene"
          + "|abr|ago|dic|янв|фев|апр|мая|июн|июл|авг|сен|окт|ноя|дек)";

  /** Numbers and brackets: all identity data has one beside it. */
  private static final CharMatcher BESIDE_DATA = DIGITS.or(CharMatcher.anyOf("(（"));

  /** Numbers of documents, birthdays, and in brackets what a person eats or needs. */
  private static final Pattern IDENTITY =
      Pattern.compile(
          "\\b(?:passport|passeport|pasaporte|паспорт|جواز|护照)[^\\p{L}\\p{N}]{0,5}+(?:no|n°|nr|№)?"
              + "[^\\p{L}\\p{N}]{0,3}+\\p{L}{0,2}+[0-9]{5,12}"
              + "|\\b(?:born|née?|nacid[oa]|родил\\p{L}{2,3})(?: on| le| el)? [0-9]{1,2}[ .]{1,2}"
              + MONTHS
              + "|date of birth|date de naissance|fecha de nacimiento|дата рождения|تاريخ الميلاد|出生日期"
              + "|[(（][^()（）]{0,60}(?:vegetarian|vegan|halal|kosher|wheelchair|allerg|végétarien"
              + "|fauteuil roulant|silla de ruedas|alergia|вегетариан|аллерги|инвалидн|نباتي|حساسية"
              + "|素食|轮椅|过敏)",
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
                  }),
          Rule.warning("privacy.name-is-that-of-a-person", Object.class)
              .reading(Scope.VALUE)
              .among(Person.class, Officer.class)
              .check(
                  (value, record, findings) -> {
                    if (value instanceof Officer officer) {
                      checkOfficer(officer, findings);
                    } else if (isNoName(((Person) value).name())
                        || repeatsAnother((Person) value)) {
                      findings.add(Place.of("name"));
                    }
                  }),
          Rule.warning("privacy.person-has-no-identity-data", Person.class)
              .reading(Scope.VALUE)
              .when(person -> person.title().isPresent() || person.affiliation().isPresent())
              .check(
                  (person, record, findings) -> {
                    if (hasIdentityData(person.title())) {
                      findings.add(Place.of("title"));
                    } else if (hasIdentityData(person.affiliation())) {
                      findings.add(Place.of("affiliation"));
                    }
                  }));

  private PrivacyRules() {}

  private static boolean hasSeveralNames(String name) {
    return SEVERAL_NAMES.matcher(name).find()
        && SEVERAL_NAMES.matcher(BESIDE_A_NAME.matcher(name).replaceAll("")).find();
  }

  /** Reports an officer in small letters; elsewhere persons may write their names so. */
  private static void checkOfficer(Officer officer, FindingCollector findings) {
    Optional<String> name = officer.person().map(Person::name);
    if (name.filter(text -> text.indexOf(' ') > 0 && hasSmallLettersAlone(text)).isPresent()) {
      findings.add(Place.of("person").at("name"));
    }
  }

  private static boolean hasSmallLettersAlone(String name) {
    boolean hasLetters = false;
    for (int i = 0; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i))) {
        return false;
      }
      hasLetters |= Character.isLowerCase(name.charAt(i));
    }
    return hasLetters;
  }

  private static boolean isNoName(String name) {
    return NO_SIGNS_OF_NAMES.matchesAnyOf(name)
        || (!name.isEmpty() && NO_ENDS_OF_NAMES.matches(name.charAt(name.length() - 1)))
        || (DIGITS.matchesAnyOf(name) && !PSEUDONYM.matcher(name).matches())
        || NO_PERSON.matcher(name).lookingAt();
  }

  /** {@return whether the name is also the title or the affiliation of the person} */
  private static boolean repeatsAnother(Person person) {
    return repeats(person.title(), person) || repeats(person.affiliation(), person);
  }

  private static boolean repeats(Optional<LocalizedText> text, Person person) {
    return text.isPresent() && text.get().texts().containsValue(person.name());
  }

  private static boolean hasIdentityData(Optional<LocalizedText> text) {
    if (text.isPresent()) {
      for (String known : text.get().texts().values()) {
        if (BESIDE_DATA.matchesAnyOf(known) && IDENTITY.matcher(known).find()) {
          return true;
        }
      }
    }
    return false;
  }
}
