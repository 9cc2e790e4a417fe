package org.unodc.cop.domain.rules.statement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.actor.Actor.ParticipantActor;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementMode;

/** The rule about members of a statement that contradict one another. */
public final class StatementPartsRules {
  /** A title that names who made the statement. */
  private static final Pattern BY_A_STATE =
      Pattern.compile(
          "(?:Statement|Speech|Address|Intervention|Remarks) (?:of|by) (?:the )?"
              + "(\\p{Lu}[\\p{L}’' -]{2,40}?)(?: at .*| in .*| on .*|, .*)?");

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("statement.parts-agree", Statement.class)
              .reading(Scope.TREATIES)
              .check(StatementPartsRules::check));

  private StatementPartsRules() {}

  private static void check(Statement statement, RecordView record, FindingCollector findings) {
    if (statement.mode().equals(Optional.of(StatementMode.ORAL))
        && statement.delivery().equals(Optional.of(Delivery.SUBMITTED_ONLY))) {
      findings.add(Place.of("delivery"), Delivery.SUBMITTED_ONLY);
    }
    if (statement.title().isPresent()) {
      checkTitle(statement, statement.title().get(), record, findings);
    }
    for (int i = 0; i < statement.quotations().size(); i++) {
      LocalizedText quotation = statement.quotations().get(i).text();
      if (statement.text().filter(text -> isLonger(quotation, text)).isPresent()) {
        findings.add(Place.of("quotations").at(i).at("text"), quotation);
      }
    }
  }

  private static boolean isLonger(LocalizedText quotation, LocalizedText text) {
    ImmutableMap<String, String> texts = text.texts();
    return quotation.texts().entrySet().stream()
        .anyMatch(
            quoted -> {
              String own = texts.get(quoted.getKey());
              return own != null && quoted.getValue().length() > own.length();
            });
  }

  /** Reports a title that names another State than that of each speaker. */
  private static void checkTitle(
      Statement statement, LocalizedText title, RecordView record, FindingCollector findings) {
    ImmutableList<StateCode> speakers = speakers(statement, record);
    if (speakers.isEmpty()) {
      return;
    }
    for (Map.Entry<String, String> text : title.texts().entrySet()) {
      Matcher named = BY_A_STATE.matcher(text.getValue());
      if (named.matches() && isOther(named.group(1), speakers)) {
        findings.add(Place.of("title").at("texts").at(text.getKey()), text.getValue());
      }
    }
  }

  private static boolean isOther(String name, ImmutableList<StateCode> speakers) {
    Optional<StateCode> state = States.findByName(name).map(State::code);
    return state.isPresent()
        ? !speakers.contains(state.get())
        : speakers.stream()
            .flatMap(speaker -> States.find(speaker).stream())
            .anyMatch(
                known -> differInOneLetter(name, known.name().texts().getOrDefault("en", "")));
  }

  private static boolean differInOneLetter(String name, String other) {
    if (name.length() != other.length()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < name.length(); i++) {
      different += name.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return different == 1;
  }

  /** {@return the States that made the statement, or on whose behalf it was made} */
  private static ImmutableList<StateCode> speakers(Statement statement, RecordView record) {
    return Stream.concat(statement.deliveredBy().stream(), statement.onBehalfOf().stream())
        .filter(ParticipantActor.class::isInstance)
        .flatMap(
            actor ->
                record.find(Participant.class, ((ParticipantActor) actor).participant()).stream())
        .filter(ParticipatingState.class::isInstance)
        .map(participant -> ((ParticipatingState) participant).state())
        .collect(toImmutableList());
  }
}
