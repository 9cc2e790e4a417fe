package org.unodc.cop.tests.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.sdk.Cop;

/**
 * A treaty with its clause on entry into force as data, the table of the depositary (see
 * treaties/PROVENANCE.txt), and a reckoning of its days that does not use the library.
 */
enum PublicTreaty {
  CHEMICAL_WEAPONS_CONVENTION(
      65,
      day -> latest(LocalDate.of(1995, 1, 13), day.plusDays(180)),
      day -> day.plusDays(30),
      true,
      """
      "instruments": {"number": 65, "citation": %1$s},
      "delay": {"number": 180, "unit": "DAYS", "citation": %1$s},
      "laterPartyDelay": {"number": 30, "unit": "DAYS", "citation": %2$s},
      "laterPartyMoment": "AFTER_ENTRY_INTO_FORCE",
      "notBefore": {"day": "1995-01-13", "citation": %1$s}
      """
          .formatted(article("XXI (1)"), article("XXI (2)"))),

  ROME_STATUTE(
      60,
      PublicTreaty::firstOfTheMonthAfterTheSixtiethDay,
      PublicTreaty::firstOfTheMonthAfterTheSixtiethDay,
      false,
      """
      "instruments": {"number": 60, "citation": %1$s},
      "delay": {"number": 60, "unit": "DAYS", "rounding": "FIRST_DAY_OF_NEXT_MONTH",
        "citation": %1$s},
      "laterPartyDelay": {"number": 60, "unit": "DAYS", "rounding": "FIRST_DAY_OF_NEXT_MONTH",
        "citation": %2$s},
      "laterPartyMoment": "AFTER_DECISIVE_INSTRUMENT"
      """
          .formatted(article("126 (1)"), article("126 (2)"))),

  ECONOMIC_SOCIAL_AND_CULTURAL_RIGHTS(
      35,
      day -> day.plusMonths(3),
      day -> day.plusMonths(3),
      false,
      threeMonths("27 (1)", "27 (2)")),

  CIVIL_AND_POLITICAL_RIGHTS(
      35,
      day -> day.plusMonths(3),
      day -> day.plusMonths(3),
      false,
      threeMonths("49 (1)", "49 (2)")),

  /** The shares of consumption are not in the table, so the day is the published one. */
  MONTREAL_PROTOCOL(
      11,
      day -> LocalDate.of(1989, 1, 1),
      day -> day.plusDays(90),
      true,
      """
      "instruments": {"number": 11, "citation": %1$s},
      "fixedDay": {"day": "1989-01-01", "citation": %1$s},
      "delay": {"number": 90, "unit": "DAYS", "citation": %1$s},
      "laterPartyDelay": {"number": 90, "unit": "DAYS", "citation": %2$s},
      "laterPartyMoment": "AFTER_ENTRY_INTO_FORCE",
      "regionalOrganizationsCount": false,
      "conditions": [
        {"type": "measuredShare", "measure": "CONSUMPTION", "percent": 66.67, "citation": %1$s}
      ]
      """
          .formatted(article("16 (1)"), article("16 (3)"))) {
    @Override
    String publishedDay() {
      return "\"enteredIntoForceOn\": \"1989-01-01\",";
    }
  };

  private static final ConventionId ID = ConventionId.of("treaty");

  private final int number;
  private final UnaryOperator<LocalDate> delay;
  private final UnaryOperator<LocalDate> laterDelay;
  private final boolean laterMeansAfterEntryIntoForce;
  private final String clause;

  PublicTreaty(
      int number,
      UnaryOperator<LocalDate> delay,
      UnaryOperator<LocalDate> laterDelay,
      boolean laterMeansAfterEntryIntoForce,
      String clause) {
    this.number = number;
    this.delay = delay;
    this.laterDelay = laterDelay;
    this.laterMeansAfterEntryIntoForce = laterMeansAfterEntryIntoForce;
    this.clause = clause;
  }

  /** {@return the rows of the table of the depositary, in its order} */
  ImmutableList<Row> rows() {
    return lines(fileName() + ".csv").map(Row::of).collect(ImmutableList.toImmutableList());
  }

  /** {@return the rows of days that other public sources print: id and day} */
  ImmutableList<List<String>> publishedDays() {
    return lines("published-days.csv")
        .filter(cells -> cells.get(0).equals(fileName()))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the record of the treaty, with the clause as data and the rows as actions} */
  Conference record() {
    String json =
        """
        {"format": "cop/1", "id": "cop", "title": "Conference", "convention": "treaty",
         "conventions": [{"id": "treaty", "title": "%s", %s "entryIntoForce": {%s},
           "actionsKnownUntil": "%s"}],
         "participants": [%s],
         "treatyActions": [%s]}
        """
            .formatted(
                fileName(),
                publishedDay(),
                clause,
                lastDay(),
                rows().stream().map(Row::participant).collect(Collectors.joining(",")),
                rows().stream().flatMap(Row::actions).collect(Collectors.joining(",")));
    return Cop.read(json.getBytes(UTF_8));
  }

  /** {@return the status of the treaty according to the library} */
  TreatyStatus status() {
    return record().treatyStatus(ID).orElseThrow();
  }

  /** {@return the last day in the table} */
  LocalDate lastDay() {
    return rows().stream()
        .flatMap(row -> Stream.concat(row.signature().stream(), row.day().stream()))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /** {@return the day of entry into force, reckoned without the library} */
  LocalDate reckonedDay() {
    return delay.apply(decisiveDay());
  }

  /** {@return the day of entry into force for a deposit, reckoned without the library} */
  LocalDate reckonedDayFor(LocalDate deposit) {
    LocalDate begins = reckonedDay();
    if (laterMeansAfterEntryIntoForce) {
      // The treaty is in force from the beginning of that day, so a deposit on it is a later one.
      return deposit.isBefore(begins) ? begins : laterDelay.apply(deposit);
    }
    return deposit.isAfter(decisiveDay()) ? latest(begins, laterDelay.apply(deposit)) : begins;
  }

  private LocalDate decisiveDay() {
    return rows().stream()
        .filter(row -> row.isInstrument() && !row.kind().equals("SUCCESSION"))
        .map(row -> row.day().orElseThrow())
        .sorted()
        .skip(number - 1)
        .findFirst()
        .orElseThrow();
  }

  String publishedDay() {
    return "";
  }

  private String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Stream<List<String>> lines(String file) {
    try (InputStream utf8 = PublicTreaty.class.getResourceAsStream("treaties/" + file)) {
      return new String(utf8.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(Splitter.on(',')::splitToList);
    } catch (IOException refusal) {
      throw new UncheckedIOException(refusal);
    }
  }

  private static String threeMonths(String first, String later) {
    return """
        "instruments": {"number": 35, "citation": %1$s},
        "delay": {"number": 3, "unit": "MONTHS", "citation": %1$s},
        "laterPartyDelay": {"number": 3, "unit": "MONTHS", "citation": %2$s},
        "laterPartyMoment": "AFTER_DECISIVE_INSTRUMENT"
        """
        .formatted(article(first), article(later));
  }

  private static String article(String provision) {
    return "{\"instrument\": \"the treaty\", \"provision\": \"art. " + provision + "\"}";
  }

  private static LocalDate firstOfTheMonthAfterTheSixtiethDay(LocalDate deposit) {
    return deposit.plusDays(60).with(TemporalAdjusters.firstDayOfNextMonth());
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** A row of the table of the depositary. */
  record Row(
      String name, String id, Optional<LocalDate> signature, String kind, Optional<LocalDate> day) {
    static Row of(List<String> cells) {
      return new Row(
          cells.get(0), cells.get(1), day(cells.get(2)), cells.get(3), day(cells.get(4)));
    }

    boolean isInstrument() {
      return day.isPresent();
    }

    boolean isFormerState() {
      return id.startsWith("former-");
    }

    private String participant() {
      if (id.equals("eu")) {
        return "{\"type\": \"regionalOrganization\", \"id\": \"eu\", \"name\": \"" + name + "\"}";
      }
      return isFormerState()
          ? "{\"type\": \"formerState\", \"id\": \"%s\", \"name\": \"%s\", \"ended\": \"%s\"}"
              .formatted(id, name, ended())
          : "{\"type\": \"state\", \"id\": \"%s\", \"state\": \"%s\"}"
              .formatted(id, id.toUpperCase(Locale.ROOT));
    }

    private Stream<String> actions() {
      return Stream.concat(
          signature.map(signed -> action("SIGNATURE", signed)).stream(),
          day.map(deposit -> action(kind, deposit)).stream());
    }

    private String action(String what, LocalDate on) {
      return """
          {"participant": "%s", "instrument": "treaty", "kind": "%s", "date": "%s"}"""
          .formatted(id, what, on);
    }

    private LocalDate ended() {
      return switch (id) {
        case "former-csk" -> LocalDate.of(1993, 1, 1);
        case "former-ddr" -> LocalDate.of(1990, 10, 3);
        default -> LocalDate.of(1992, 4, 27);
      };
    }

    private static Optional<LocalDate> day(String cell) {
      return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }
  }
}
