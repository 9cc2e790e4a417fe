package org.unodc.cop.examples.cli.output;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.overview.StatusRow;
import org.unodc.cop.domain.party.DayCertainty;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.party.EntryIntoForceBasis;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.examples.cli.text.CommandText;

/** The facts about a treaty and the cells of its participants as texts. No text is empty. */
final class TreatyCells {
  /** The text of a cell if the record has no action and does not exclude one. */
  static final String NONE_RECORDED = "–";

  private static final int MOST_NAMES = 10;

  private final OfficialLanguage language;
  private final Function<LocalDate, String> dayText;
  private final CommandText labels;

  private TreatyCells(OfficialLanguage language, Function<LocalDate, String> dayText) {
    this.dayText = dayText;
    this.language = language;
    this.labels = CommandText.in(language);
  }

  /** {@return the texts with days as the language writes them} */
  static TreatyCells forPeople(OfficialLanguage language) {
    return new TreatyCells(language, day -> MessageArgument.of(day).in(language));
  }

  /** {@return the texts with days of ISO 8601} */
  static TreatyCells forPrograms(OfficialLanguage language) {
    return new TreatyCells(language, LocalDate::toString);
  }

  /**
   * A fact about a treaty.
   *
   * @param label what the fact is
   * @param value the fact, or a text that states that it is not known
   */
  record Fact(String label, String value) {}

  String label(String key, Object... arguments) {
    return labels.of("status." + key, arguments);
  }

  ImmutableList<Fact> facts(TreatyTable treaty) {
    TreatyStatus status = treaty.status();
    LocalDate day = treaty.day();
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    facts.add(fact("title", treaty.treaty().title().in(language)));
    facts.add(fact("adopted", dayOrNotStated(treaty.treaty().adoptedOn())));
    facts.add(
        fact(
            "signaturePeriod",
            treaty.treaty().signature().map(this::signaturePeriod).orElse(label("notStated"))));
    facts.add(
        fact(
            "decisive",
            status
                .decisiveInstrument()
                .map(action -> decisive(treaty.nameOf(action.participant()), action))
                .orElse(label("notDetermined"))));
    facts.add(fact("entryIntoForce", entryIntoForce(treaty)));
    status
        .explainObstaclesToEntryIntoForce()
        .forEach(obstacle -> facts.add(fact("obstacle", obstacle.in(language))));
    Optional<LocalDate> lastKnown = lastKnownDay(treaty.treaty());
    facts.add(fact("day", day(day, status, lastKnown)));
    facts.add(fact("inForce", count(status::partiesInForceOn, day, lastKnown)));
    facts.add(fact("byDeposit", count(status::partiesByDepositOn, day, lastKnown)));
    facts.add(fact("signatories", count(status::signatoriesOn, day, lastKnown)));
    return facts.build();
  }

  private String day(LocalDate day, TreatyStatus status, Optional<LocalDate> lastKnown) {
    if (status.isKnownOn(day)) {
      return dayText.apply(day);
    }
    return lastKnown
        .filter(day::isAfter)
        .map(last -> label("coveredUntil", dayText.apply(day), dayText.apply(last)))
        .orElseGet(() -> label("notCovered", dayText.apply(day)));
  }

  private static Optional<LocalDate> lastKnownDay(Convention treaty) {
    return treaty.currentParticipantsKnownUntil().or(treaty::actionsKnownUntil);
  }

  /** {@return a count; if none is certain on the day, the count of the last known day} */
  private String count(
      Function<LocalDate, ReportedCount> countOn, LocalDate day, Optional<LocalDate> lastKnown) {
    ReportedCount count = countOn.apply(day);
    if (!count.equals(ReportedCount.atLeast(0))) {
      return MessageArgument.of(count).in(language);
    }
    return lastKnown
        .filter(day::isAfter)
        .map(
            last ->
                label("unknownCount", MessageArgument.of(countOn.apply(last)), dayText.apply(last)))
        .orElseGet(() -> label("unknown"));
  }

  /**
   * {@return what a reader of the participants needs to know: the meaning of {@link
   * #NONE_RECORDED}, and each reason for an unknown status with its participants}
   */
  ImmutableList<String> legend(TreatyTable treaty) {
    boolean hasUnknownActions =
        new TreatyTableSheet(this)
            .participants(treaty).stream().anyMatch(row -> row.contains(NONE_RECORDED));
    return Stream.concat(
            Stream.of(label("noneRecordedLegend")).filter(line -> hasUnknownActions),
            reasonsForUnknown(treaty))
        .collect(toImmutableList());
  }

  private Stream<String> reasonsForUnknown(TreatyTable treaty) {
    ImmutableListMultimap.Builder<Message, String> names = ImmutableListMultimap.builder();
    for (StatusRow row : treaty.rows()) {
      for (Message reason : treaty.status().explainUnknownStatus(row.id(), treaty.day())) {
        names.put(reason, treaty.nameOf(row));
      }
    }
    return names.build().asMap().entrySet().stream()
        .map(entry -> reasonForUnknown(entry.getKey(), List.copyOf(entry.getValue())));
  }

  private String reasonForUnknown(Message reason, List<String> names) {
    return names.size() > MOST_NAMES
        ? label("unknownForMany", names.size(), reason)
        : label("unknownFor", Message.parts(names), reason);
  }

  private String signaturePeriod(SignatureClause clause) {
    return Message.range(
            dayOrNotStated(clause.firstDay()),
            clause
                .closes()
                .<Object>map(closing -> closing)
                .orElseGet(() -> dayOrNotStated(clause.lastDay())))
        .in(language);
  }

  String status(StatusRow row) {
    return CodeLabels.of(row.status(), language);
  }

  String signature(StatusRow row) {
    return row.signature().map(this::dayOf).orElse(noAction(row.signed()));
  }

  String instrument(StatusRow row) {
    return row.instrument()
        .map(action -> CodeLabels.of(action.kind(), language))
        .orElse(noAction(row.consented()));
  }

  String dayOfInstrument(StatusRow row) {
    return row.instrument().map(this::dayOf).orElse(noAction(row.consented()));
  }

  String denunciation(StatusRow row) {
    return row.denunciation().map(this::dayOf).orElse(noAction(row.denounced()));
  }

  String effect(DayOfEffect effect) {
    return dayOf(effect).orElse(noAction(effect.comes()));
  }

  private Optional<String> dayOf(DayOfEffect effect) {
    return effect
        .day()
        .map(dayText)
        .map(day -> effect.certainty() == DayCertainty.LATEST ? label("notLaterThan", day) : day);
  }

  /** {@return all notes, and the actions that have no column of their own} */
  String notes(StatusRow row) {
    return hasNotes(row)
        ? Message.clauses(notedActions(row).map(this::withNote).toList()).in(language)
        : label("noneRecorded");
  }

  static boolean hasNotes(StatusRow row) {
    return notedActions(row).findAny().isPresent();
  }

  private static Stream<TreatyAction> notedActions(StatusRow row) {
    return Stream.concat(
        Stream.of(row.signature(), row.instrument(), row.denunciation())
            .flatMap(Optional::stream)
            .distinct()
            .filter(action -> action.note().isPresent()),
        row.otherActions().stream());
  }

  private String decisive(String participant, TreatyAction action) {
    return Message.parts(List.of(participant, action.kind(), dayOf(action))).in(language);
  }

  private Translatable withNote(TreatyAction action) {
    Translatable dated =
        Message.parts(
            Stream.<Object>concat(
                    Stream.of(action.kind(), dayOf(action)), action.territory().stream())
                .toList());
    return action.note().<Translatable>map(note -> Message.labelled(dated, note)).orElse(dated);
  }

  private String entryIntoForce(TreatyTable treaty) {
    TreatyStatus status = treaty.status();
    Optional<String> computed = dayOf(status.computedEntryIntoForce());
    if (status.entryIntoForceBasis().equals(Optional.of(EntryIntoForceBasis.PUBLISHED))) {
      String published = dayText.apply(status.entryIntoForce().known().orElseThrow());
      return computed
          .map(
              control ->
                  control.equals(published)
                      ? label("publishedAsComputed", published)
                      : label("publishedAndComputed", published, control))
          .orElse(label("published", published));
    }
    return computed.map(day -> label("computed", day)).orElse(label("notDetermined"));
  }

  private Fact fact(String key, String value) {
    return new Fact(label(key), value);
  }

  private String dayOrNotStated(Optional<LocalDate> day) {
    return day.map(dayText).orElse(label("notStated"));
  }

  private String dayOf(TreatyAction action) {
    return action.date().map(dayText).orElse(label("dayNotStated"));
  }

  /** {@return the text of a cell without an action: there is none, or none is recorded} */
  private String noAction(Answer answer) {
    return answer == Answer.NO ? label("none") : NONE_RECORDED;
  }
}
