package org.unodc.cop.examples.cli.command;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.EntryIntoForceClauses;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.text.CommandText;

/** Asks for the parts of a first record; each answer may stay open. */
final class NewRecordQuestions {
  private static final ConventionId TREATY = ConventionId.of("treaty");

  private final BufferedReader answers;
  private final PrintWriter questions;
  private final OfficialLanguage language;
  private final CommandText text;

  /**
   * Creates questions in a language.
   *
   * @param answers an answer in each line
   */
  NewRecordQuestions(InputStream answers, PrintWriter questions, OfficialLanguage language) {
    this.answers = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
    this.questions = questions;
    this.language = language;
    this.text = CommandText.in(language);
  }

  /** {@return the record that the answers make, with ids such as session-1} */
  Conference ask() {
    print("new.askOpen");
    Conference.Builder record = Conference.builder().id(ConferenceId.of("conference"));
    asked("title").ifPresent(record::title);
    asked("treaty")
        .ifPresent(
            title -> {
              record.addConventions(treaty(title));
              record.convention(TREATY);
            });
    answer("rules", DraftRules::of).ifPresent(draft -> record.addRulesOfProcedure(draft.rules()));
    asked("session").ifPresent(title -> record.addSessions(session(title)));
    return record.build();
  }

  private Convention treaty(LocalizedText title) {
    Convention.Builder treaty =
        Convention.builder().id(TREATY).kind(ConventionKind.CONVENTION).title(title);
    answer("adopted", LocalDate::parse).ifPresent(treaty::adoptedOn);
    answer("wording", Wording::of)
        .flatMap(this::clause)
        .ifPresent(clause -> treaty.entryIntoForce(clause.build()));
    return treaty.build();
  }

  private Optional<EntryIntoForceClause.Builder> clause(Wording wording) {
    Optional<Integer> instruments = answer("instruments", NewRecordQuestions::count);
    return instruments.flatMap(
        number ->
            wording == Wording.ON_DEPOSIT
                ? Optional.of(EntryIntoForceClauses.onDepositOfInstruments(number))
                : answer("delay", NewRecordQuestions::count)
                    .map(delay -> wording.clause(number, delay)));
  }

  private Session session(LocalizedText title) {
    Session.Builder session = Session.builder().id(SessionId.of("session-1")).title(title);
    Optional<LocalDate> opens = answer("opens", LocalDate::parse);
    opens
        .flatMap(first -> answer("closes", last -> DateRange.of(first, LocalDate.parse(last))))
        .ifPresent(session::days);
    Venue.Builder venue = Venue.builder();
    asked("city").ifPresent(venue::city);
    answer("country", name -> States.findByName(name).orElseThrow(IllegalArgumentException::new))
        .ifPresent(state -> venue.state(state.code()));
    answer("zone", ZoneId::of).ifPresent(venue::zone);
    int number = 0;
    for (String room : answer("rooms", NewRecordQuestions::parts).orElse(List.of())) {
      number++;
      venue.addRooms(Room.builder().id(RoomId.of("room-" + number)).name(words(room)).build());
    }
    Venue known = venue.build();
    if (!known.equals(Venue.builder().build())) {
      session.venue(known);
    }
    return session.build();
  }

  private static List<String> parts(String answer) {
    return Splitter.on(';').trimResults().omitEmptyStrings().splitToList(answer);
  }

  private static int count(String answer) {
    int number = Integer.parseInt(answer);
    if (number < 0) {
      throw new IllegalArgumentException(answer);
    }
    return number;
  }

  private Optional<LocalizedText> asked(String question) {
    return answer(question, this::words);
  }

  private LocalizedText words(String answer) {
    return LocalizedText.of(ImmutableMap.of(language.tag(), answer));
  }

  /** {@return the answer to a question, which is asked again until it can be read or is blank} */
  private <T> Optional<T> answer(String question, Function<String, T> reading) {
    while (true) {
      print("new.ask-" + question);
      String line = line();
      if (line.isBlank()) {
        return Optional.empty();
      }
      try {
        return Optional.of(reading.apply(line.strip()));
      } catch (IllegalArgumentException | DateTimeException refused) {
        print("new.askAgain");
      }
    }
  }

  private void print(String key) {
    PrintableText.wrapped(text.of(key)).forEach(questions::println);
    questions.flush();
  }

  private String line() {
    try {
      String line = answers.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The common wordings of a clause on entry into force, in the order of the question. */
  private enum Wording {
    DAYS,
    MONTHS,
    ON_DEPOSIT,
    FIRST_OF_MONTH_AFTER_DAYS,
    FIRST_OF_MONTH_AFTER_MONTHS,
    FIRST_OF_LATER_MONTH;

    static Wording of(String answer) {
      int number = count(answer);
      if (number < 1 || number > values().length) {
        throw new IllegalArgumentException(answer);
      }
      return values()[number - 1];
    }

    EntryIntoForceClause.Builder clause(int instruments, int delay) {
      return switch (this) {
        case DAYS -> EntryIntoForceClauses.daysAfterInstruments(instruments, delay);
        case MONTHS -> EntryIntoForceClauses.monthsAfterInstruments(instruments, delay);
        case ON_DEPOSIT -> EntryIntoForceClauses.onDepositOfInstruments(instruments);
        case FIRST_OF_MONTH_AFTER_DAYS ->
            EntryIntoForceClauses.firstOfMonthAfterDays(instruments, delay);
        case FIRST_OF_MONTH_AFTER_MONTHS ->
            EntryIntoForceClauses.firstOfMonthAfterMonths(instruments, delay);
        case FIRST_OF_LATER_MONTH -> EntryIntoForceClauses.firstOfLaterMonth(instruments, delay);
      };
    }
  }
}
