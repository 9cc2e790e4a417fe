package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.SymbolPart;
import org.unodc.cop.domain.document.SymbolRefusal;
import org.unodc.cop.domain.id.RulesOfProcedureId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.DeadlineKind;
import org.unodc.cop.domain.procedure.DeadlineUnit;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.Deadlines;
import org.unodc.cop.domain.programme.Holiday;
import org.unodc.cop.domain.programme.NonWorkingDayPolicy;
import org.unodc.cop.domain.programme.WorkingCalendar;
import org.unodc.cop.domain.programme.WorkingDayCheck;
import org.unodc.cop.domain.programme.WorkingDays;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.quantity.Share;
import org.unodc.cop.domain.quantity.ShareBound;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.SessionFigures;
import org.unodc.cop.tests.contract.MessageKeys;

/** A sample of every reason that the domain can give. */
class ReasonsInSixLanguagesTest {
  private static final Pattern WORDS_OF_ENGLISH =
      Pattern.compile(
          "(?<!\\p{L})(the|of|and|is|are|has|have|was|not|which|with|for|that|but)(?!\\p{L})");

  /** Sentences around other messages: their texts are checked where they are used. */
  private static final Set<String> FRAMES =
      Set.of("reason.cited", "reason.cited-from-general-knowledge", "symbol.fault.wrong-at");

  private static final ImmutableList<Translatable> SAMPLES =
      Stream.of(
              ProceduralAnswerSamples.thresholds().map(ProceduralAnswer::reason),
              ProceduralAnswerSamples.observers().map(ProceduralAnswer::reason),
              ProceduralAnswerSamples.votes().map(ProceduralAnswer::reason),
              ObstacleSamples.sentences(),
              ProceduralAnswerSamples.provisions().map(ProceduralAnswer::reason),
              ProceduralAnswerSamples.elections().map(ProceduralAnswer::reason),
              trends(),
              shares().map(Message::of),
              refusals().map(SymbolRefusal::reason),
              days(),
              symbols())
          .flatMap(samples -> samples)
          .collect(ImmutableList.toImmutableList());

  @Test
  void everyKeyHasASample() {
    Set<String> keys = new TreeSet<>();
    SAMPLES.forEach(sample -> collectKeys(sample, keys));
    assertThat(Sets.union(keys, FRAMES)).containsExactlyInAnyOrderElementsOf(MessageKeys.all());
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceholderIsFilledIn(OfficialLanguage language) {
    assertThat(SAMPLES)
        .allSatisfy(sample -> assertThat(sample.in(language)).isNotBlank().doesNotContain("{"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void noEnglishIsLeft(OfficialLanguage language) {
    assertThat(SAMPLES)
        .allSatisfy(
            sample ->
                assertThat(sample.in(language).replace("Union of Examples", ""))
                    .doesNotContainPattern(WORDS_OF_ENGLISH));
  }

  @Test
  void aShareHasTheSameTextAsItsString() {
    assertThat(shares())
        .allSatisfy(share -> assertThat(Message.of(share)).hasToString(share.toString()));
  }

  @ParameterizedTest
  @EnumSource
  void anObstacleIsAWholeSentence(OfficialLanguage language) {
    assertThat(ObstacleSamples.sentences())
        .allSatisfy(
            sentence ->
                assertThat(sentence.in(language))
                    .endsWith(language == OfficialLanguage.CHINESE ? "。" : "."));
  }

  @ParameterizedTest
  @EnumSource
  void aReasonIsAWholeSentence(OfficialLanguage language) {
    assertThat(
            Stream.of(
                    ProceduralAnswerSamples.thresholds(),
                    ProceduralAnswerSamples.observers(),
                    ProceduralAnswerSamples.votes(),
                    ProceduralAnswerSamples.provisions(),
                    ProceduralAnswerSamples.elections())
                .flatMap(answers -> answers))
        .allSatisfy(
            answer ->
                assertThat(answer.reason(language))
                    .endsWith(language == OfficialLanguage.CHINESE ? "。" : "."));
  }

  private static Stream<Translatable> trends() {
    SessionFigures first = row(1, figure(exactly(300), false));
    ImmutableList<ImmutableList<SessionFigures>> conferences =
        ImmutableList.of(
            ImmutableList.of(first, row(2, figure(exactly(400), true))),
            ImmutableList.of(first, row(2, figure(exactly(200), true))),
            ImmutableList.of(first, row(2, figure(exactly(300), true))),
            ImmutableList.of(first, row(2, figure(ReportedCount.unqualified(300), true))),
            ImmutableList.of(first, row(2, figure(ReportedCount.unqualified(400), true))),
            ImmutableList.of(
                row(1, figure(ReportedCount.unqualified(300), false)),
                row(2, figure(ReportedCount.unqualified(200), true))),
            ImmutableList.of(first, row(2, figure(ReportedCount.atLeast(300), true))),
            ImmutableList.of(row(1, figure(exactly(300), true))),
            ImmutableList.of(row(2, figure(exactly(300), true))),
            ImmutableList.of(row(1), row(2, figure(exactly(300), true))),
            ImmutableList.of(
                row(1, figure(ReportedCount.about(900), false)),
                row(2),
                row(3, figure(exactly(300), true))),
            ImmutableList.of(row(1), row(2), row(3), row(4), row(5, figure(exactly(300), true))));
    return conferences.stream()
        .map(sessions -> new ParticipationTrend(FigureSubject.PARTICIPANTS, sessions))
        .flatMap(
            trend ->
                Stream.concat(
                    trend.changes().stream().map(change -> change.sentence()),
                    trend.recordClaims().stream().map(claim -> claim.sentence())));
  }

  private static Stream<Translatable> days() {
    LocalDate saturday = LocalDate.of(2024, 9, 14);
    WorkingCalendar weekend =
        WorkingCalendar.builder()
            .addRestDays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
            .addHolidays(
                new Holiday(LocalDate.of(2024, 1, 1), Optional.of(LocalizedText.english("A"))),
                new Holiday(LocalDate.of(2024, 9, 18), Optional.empty()))
            .policy(NonWorkingDayPolicy.LAST_WORKING_DAY_BEFORE)
            .build();
    WorkingCalendar after =
        weekend.toBuilder().policy(NonWorkingDayPolicy.NEXT_WORKING_DAY_AFTER).build();
    Stream<WorkingDayCheck> checks =
        Stream.of(
            WorkingDays.of(weekend).check(saturday, DeadlineUnit.DAYS),
            WorkingDays.of(weekend).check(LocalDate.of(2024, 1, 1), DeadlineUnit.DAYS),
            WorkingDays.of(weekend).check(LocalDate.of(2024, 9, 18), DeadlineUnit.DAYS),
            WorkingDays.of(weekend).check(LocalDate.of(2025, 9, 18), DeadlineUnit.DAYS),
            WorkingDays.of(after).check(saturday, DeadlineUnit.DAYS),
            WorkingDays.of(after).check(saturday, DeadlineUnit.HOURS),
            WorkingDays.of(WorkingCalendar.builder().build()).check(saturday, DeadlineUnit.DAYS),
            beforeASunday(after));
    return Stream.concat(
        checks.flatMap(check -> check.remarks().stream()),
        Arrays.stream(DayOfWeek.values()).map(Message::of));
  }

  /** {@return what a calendar says about a deadline one day before a session opens on a Sunday} */
  private static WorkingDayCheck beforeASunday(WorkingCalendar calendar) {
    Session session =
        Session.builder()
            .id(SessionId.of("s"))
            .days(DateRange.of(LocalDate.of(2024, 9, 15), LocalDate.of(2024, 9, 20)))
            .build();
    Deadline deadline =
        new Deadline(
            DeadlineKind.CREDENTIALS,
            new Stipulation(1, Optional.empty()),
            DeadlineUnit.DAYS,
            true);
    RulesOfProcedure rules =
        RulesOfProcedure.builder().id(RulesOfProcedureId.of("r")).addDeadlines(deadline).build();
    return Deadlines.of(session, List.of(rules), List.of(), Optional.of(calendar))
        .dates()
        .get(0)
        .workingDay()
        .orElseThrow();
  }

  private static Stream<Share> shares() {
    return Stream.of(
        exactly(26).shareOf(exactly(59)),
        exactly(26).shareOf(ReportedCount.atMost(59)),
        ReportedCount.moreThan(500).shareOf(ReportedCount.unqualified(1400)),
        exactly(1).shareOf(ReportedCount.atLeast(2)),
        ReportedCount.atLeast(1).shareOf(exactly(2)),
        ReportedCount.fewerThan(2).shareOf(exactly(4)),
        ReportedCount.moreThan(1).shareOf(ReportedCount.moreThan(4)),
        new Share(Optional.of(percent("35.7")), Optional.of(percent("40")), false));
  }

  private static ShareBound percent(String value) {
    return new ShareBound(new BigDecimal(value), true);
  }

  private static Stream<SymbolRefusal> refusals() {
    return Stream.of(
            "",
            "A".repeat(201),
            "A\u200b",
            "/A",
            "A/",
            "A//1",
            "A/55/ADD.1",
            "a/1",
            "COP/1",
            "A/55/1/Rev.1/2",
            "A/55/1/2/3",
            "E/1994/S-20/1",
            "A/55/FOO/3",
            "A/55/L.2/Sub.1",
            "A/55/1/Rev.1/L.2",
            "A/RES/55/L.2",
            "A/55/25A/L",
            "A/60/L.X",
            "A/Rev.1",
            "A/55/1/Summary.1",
            "A/55/1/Add",
            "A",
            "A/S-20/ES-10/1",
            "A/55/383 (E)",
            "A/55/2-A/3",
            "A/L4",
            "A/01",
            "A/L.1.2",
            "A/L.",
            "A/55(1",
            "A/995 (IIX)",
            "A/377 (V) A",
            "A/55 /1",
            "A/55*/1",
            "A/-/3")
        .map(text -> catchThrowableOfType(SymbolRefusal.class, () -> DocumentSymbol.parse(text)));
  }

  private static Stream<Translatable> symbols() {
    Stream<String> organs =
        Stream.of(
                "A", "S", "E", "ST", "T", "CTOC", "CAC", "FCCC", "ICCD", "FCTC", "DP", "TD", "UNEP",
                "XX")
            .map(organ -> organ + "/2024/1");
    Stream<String> bodies =
        Stream.of(
                "AC.1", "C.1", "CN.1", "CONF.1", "GC.1", "PC", "SC.1", "Sub.1", "WG.1", "COP",
                "COSP", "IRG", "CP", "BMS", "MSP", "XX")
            .map(body -> "A/" + body + "/2024/1");
    Stream<String> series =
        Stream.of(
                "RES", "DEC", "L", "R", "CRP", "INF", "NGO", "PET", "PRST", "PV", "SR", "WP",
                "MISC", "TP", "SGB", "AI", "IC", "PM")
            .map(word -> "A/55/" + word + ".1");
    Stream<String> others =
        Stream.of(
            "A/55/1/Add.1",
            "A/55/1/Amend.1",
            "A/55/1/Corr.1",
            "A/55/1/Rev.1",
            "A/55/1/Summary",
            "A/55/1 (Part I)",
            "A/55/1 (Vol. I)",
            "S/PV.9000 (Resumption 1)",
            "FCTC/COP8(1)",
            "UNEP/EA.4/Res.1",
            "A/55/1*",
            "A/S-20/1",
            "A/ES-10/1",
            "TD/B/39(1)/15",
            "CTOC/COP/WG.8/2015/CRP.1",
            "A/CN.4/Sub.2/2024/1",
            "UNEP/GC.23/INF/5");
    return Stream.of(organs, bodies, series, others)
        .flatMap(texts -> texts)
        .map(text -> DocumentSymbol.parse(text).explain())
        .flatMap(
            explanation ->
                Stream.concat(
                    Stream.of(explanation.meaning()),
                    explanation.parts().stream().map(SymbolPart::meaning)));
  }

  private static void collectKeys(Object value, Set<String> keys) {
    if (value instanceof Message message) {
      keys.add(message.key());
    }
    if (value instanceof Collection<?> items) {
      items.forEach(item -> collectKeys(item, keys));
    } else if (value instanceof Translatable) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        collectKeys(part(value, component), keys);
      }
    }
  }

  private static Object part(Object value, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The part " + component + " cannot be read.", e);
    }
  }

  private static SessionFigures row(int ordinal, ReportedFigure... figures) {
    return new SessionFigures(
        SessionId.of("cop" + ordinal),
        OptionalInt.of(ordinal),
        Optional.empty(),
        ImmutableList.copyOf(figures));
  }

  private static ReportedFigure figure(ReportedCount count, boolean record) {
    return ReportedFigure.builder()
        .subject(FigureSubject.PARTICIPANTS)
        .count(count)
        .category(LocalizedText.english("online"))
        .claimedRecord(record)
        .build();
  }

  private static ReportedCount exactly(long value) {
    return ReportedCount.exactly(value);
  }
}
