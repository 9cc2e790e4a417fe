package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** What should hold of personal data anywhere in a record; no message repeats the data. */
final class PrivacyRules {
  private static final Rule<Person> PERSON_HAS_A_NAMING_BASIS =
      Rule.of("privacy.person-has-a-naming-basis", Severity.WARNING, Person.class)
          .holds(Person::mayBeNamed);

  private static final Rule<Object> CONTACT_DATA_STAYS_OUT_OF_TEXT =
      Rule.of("privacy.contact-data-stays-out-of-text", Severity.WARNING, Object.class)
          .when(TextRules::isText)
          .check(
              (value, record, faults) ->
                  TextRules.eachText(
                      value,
                      (place, text) -> {
                        if (ContactData.isIn(text)) {
                          faults.add(place);
                        }
                      }));

  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(PERSON_HAS_A_NAMING_BASIS, CONTACT_DATA_STAYS_OUT_OF_TEXT);

  private PrivacyRules() {}
}
