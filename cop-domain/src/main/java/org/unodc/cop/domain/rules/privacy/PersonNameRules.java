package org.unodc.cop.domain.rules.privacy;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;

/** Rules about the name of a person and what stands beside it. */
public final class PersonNameRules {
  /** Signs and words that no name of a person has, in the official languages. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "\\p{Nd}|[~|_#<>=*{}^]|[,;:/-]$"
              + "|^(?:(?:test|demo|dummy) (?:user|person|speaker|name)"
              + "|(?:the )?(?:ministry|embassy|government|university|department|office) of "
              + "|permanent mission |ministère |ambassade |université |ministerio |embajada "
              + "|universidad |министерство |посольство |университет |وزارة |سفارة |جامعة )"
              + "|(?:外交部|大使馆|大学|秘书处)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String MONTHS =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fév|févr|avr|mai|juin|juil|août|déc|ene"
          + "|abr|ago|dic|янв|фев|апр|мая|июн|июл|авг|сен|окт|ноя|дек)";

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

  /** The rules of this class, in the order of the standard rules. */
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("privacy.name-is-that-of-a-person", Severity.WARNING, Person.class)
              .reading(Scope.VALUE)
              .check(
                  (person, record, findings) -> {
                    if (NO_NAME.matcher(person.name()).find() || repeatsAnother(person)) {
                      findings.add(Place.of("name"));
                    }
                  }),
          Rule.of("privacy.person-has-no-identity-data", Severity.WARNING, Person.class)
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

  private PersonNameRules() {}

  /** {@return whether the name is also the title or the affiliation of the person} */
  private static boolean repeatsAnother(Person person) {
    return Stream.of(person.title(), person.affiliation())
        .flatMap(Optional::stream)
        .flatMap(text -> text.texts().values().stream())
        .anyMatch(text -> Ascii.equalsIgnoreCase(text, person.name()));
  }

  private static boolean hasIdentityData(Optional<LocalizedText> text) {
    return text.stream()
        .flatMap(known -> known.texts().values().stream())
        .anyMatch(known -> IDENTITY.matcher(known).find());
  }
}
