package org.unodc.cop.domain.rules.reference;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.Once;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Session;

/** The rule about the forms of numbers that documents print. */
public final class NumberFormRules {
  /** The letters l and O for the digits 1 and 0. */
  private static final Pattern LETTER_FOR_DIGIT =
      Pattern.compile("(?:^|[0-9/])l(?:[0-9/. (]|$)|[0-9]O|O[0-9]");

  private static final Pattern WITH_SLASH = Pattern.compile("[0-9]{1,4}/[0-9]{1,4}");
  private static final Pattern WITH_DASH = Pattern.compile("[0-9]{1,4}[-–.][0-9]{1,4}");

  /** A chapter of Multilateral Treaties Deposited with the Secretary-General, a Roman number. */
  private static final Pattern CHAPTER = Pattern.compile("(?:[IVXL]{1,7}|[^A-Z]).*+");

  /** Whether outcomes of the record have numbers such as 12/1. */
  private static final Once<Boolean> SLASHES_ARE_USUAL =
      Once.of(
          record ->
              record.all(Outcome.class).stream()
                  .flatMap(outcome -> outcome.number().stream())
                  .anyMatch(number -> WITH_SLASH.matcher(number).matches()));

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("reference.numbers-have-a-usual-form", Composite.class)
              .reading(Scope.RECORD)
              .among(Convention.class, Session.class, Outcome.class)
              .check(NumberFormRules::check));

  private NumberFormRules() {}

  private static void check(Composite value, RecordView record, FindingCollector findings) {
    if (value instanceof Session session) {
      boolean areNumbers = session.agendaItems().stream().anyMatch(NumberFormRules::hasDigit);
      IntStream.range(0, session.agendaItems().size())
          .forEach(
              i ->
                  report(
                      Place.of("agendaItems").at(i).at("number"),
                      session
                          .agendaItems()
                          .get(i)
                          .number()
                          .filter(number -> isOpen(number) || (areNumbers && hasLetter(number))),
                      findings));
    } else if (value instanceof Outcome outcome) {
      boolean haveSlashes = SLASHES_ARE_USUAL.in(record);
      report(
          Place.of("number"),
          outcome
              .number()
              .filter(
                  number ->
                      hasLetter(number) || (haveSlashes && WITH_DASH.matcher(number).matches())),
          findings);
    } else if (value instanceof Convention treaty) {
      report(
          Place.of("mtdsgNumber"),
          treaty.mtdsgNumber().filter(number -> !CHAPTER.matcher(number).matches()),
          findings);
      report(
          Place.of("untsRegistration"),
          treaty.untsRegistration().filter(NumberFormRules::hasLetter),
          findings);
    }
  }

  private static void report(Place place, Optional<String> number, FindingCollector findings) {
    if (number.isPresent()) {
      findings.add(place, number.get());
    }
  }

  private static boolean hasDigit(AgendaItem item) {
    return item.number().filter(number -> Character.isDigit(number.charAt(0))).isPresent();
  }

  private static boolean isOpen(String number) {
    return number.indexOf('(') >= 0 && number.indexOf(')') < 0;
  }

  private static boolean hasLetter(String number) {
    return (number.indexOf('l') >= 0 || number.indexOf('O') >= 0)
        && LETTER_FOR_DIGIT.matcher(number).find();
  }
}
