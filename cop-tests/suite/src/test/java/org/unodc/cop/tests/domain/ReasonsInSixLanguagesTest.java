package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.SymbolPart;
import org.unodc.cop.domain.document.SymbolRefusal;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.party.TreatyStatus;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.procedure.Fraction;
import org.unodc.cop.domain.procedure.Majority;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.procedure.ObserverRights;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.procedure.Quorum;
import org.unodc.cop.domain.procedure.Voters;
import org.unodc.cop.domain.procedure.VotingRights;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.quantity.Share;
import org.unodc.cop.domain.quantity.ShareBound;
import org.unodc.cop.domain.rule.Citation;
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
              thresholds().map(ProceduralAnswer::reason),
              observers().map(ProceduralAnswer::reason),
              votes().map(ProceduralAnswer::reason),
              trends(),
              shares().map(Message::of),
              refusals().map(SymbolRefusal::reason),
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
  void aReasonIsAWholeSentence(OfficialLanguage language) {
    assertThat(Stream.of(thresholds(), observers(), votes()).flatMap(answers -> answers))
        .allSatisfy(
            answer ->
                assertThat(answer.reason(language))
                    .endsWith(language == OfficialLanguage.CHINESE ? "。" : "."));
  }

  private static Stream<ProceduralAnswer> thresholds() {
    Stream.Builder<ProceduralAnswer> answers = Stream.builder();
    answers.add(Majority.notStated());
    for (Matter matter : Matter.values()) {
      answers.add(quorum(matter, 1, 2, true, CountedBody.PARTIES).reached(exactly(9), exactly(9)));
    }
    for (int denominator = 1; denominator <= 5; denominator++) {
      for (int numerator = 1; numerator <= denominator; numerator++) {
        for (boolean more : new boolean[] {false, numerator < denominator}) {
          answers.add(
              quorum(Matter.SUBSTANCE, numerator, denominator, more, CountedBody.PARTIES_PRESENT)
                  .reached(exactly(1), ReportedCount.atLeast(9)));
        }
      }
    }
    for (CountedBody body : CountedBody.values()) {
      Quorum half = quorum(Matter.ANY_DECISION, 1, 2, false, body);
      answers.add(half.reached(exactly(3), exactly(9)));
      answers.add(half.reached(exactly(11), exactly(9)));
      answers.add(half.reached(ReportedCount.unqualified(3), ReportedCount.about(9)));
      answers.add(half.reached(exactly(9), exactly(9), exactly(9)));
      answers.add(half.reached(exactly(1), exactly(9), exactly(9)));
      answers.add(half.reached(exactly(4), exactly(9), exactly(6)));
      Majority majority =
          new Majority(Matter.PROCEDURE, new Fraction(1, 2), true, body, Optional.empty());
      answers.add(majority.reachedByVotes(exactly(5), exactly(4)));
      answers.add(majority.reachedByVotes(exactly(4), exactly(5)));
      answers.add(majority.reachedByVotes(exactly(5), exactly(5)));
      answers.add(majority.reachedByVotes(exactly(0), exactly(0)));
      answers.add(majority.reachedByVotes(exactly(5), ReportedCount.fewerThan(9)));
      answers.add(majority.reachedByVotes(exactly(5), ReportedCount.about(4)));
      answers.add(majority.reachedOf(exactly(8), exactly(9)));
      answers.add(majority.reachedOf(exactly(2), exactly(9)));
      answers.add(majority.reachedOf(exactly(5), ReportedCount.about(9)));
      answers.add(majority.reachedOf(exactly(11), exactly(9)));
      answers.add(
          new Majority(Matter.PROCEDURE, new Fraction(1, 2), false, body, Optional.empty())
              .reachedByVotes(exactly(5), exactly(5)));
    }
    return answers.build();
  }

  private static Stream<ProceduralAnswer> observers() {
    ObserverRights none = ObserverRights.builder().build();
    ObserverRights some =
        ObserverRights.builder()
            .speaksOnInvitation(true)
            .votes(false)
            .deliberates(true)
            .citation(new Citation("Rules", "17 (3)", Optional.empty()))
            .build();
    return Stream.of(ObserverRight.values())
        .flatMap(right -> Stream.of(none.may(right), some.may(right)));
  }

  private static Stream<ProceduralAnswer> votes() {
    ImmutableList<Participant> participants =
        ImmutableList.of(
            state("aut"),
            state("deu"),
            state("fra"),
            state("bra"),
            new Participant.RegionalOrganization(
                id("eu"),
                LocalizedText.english("EU"),
                ImmutableList.of(StateCode.of("AUT"), StateCode.of("DEU"), StateCode.of("FRA"))),
            new Participant.RegionalOrganization(
                id("ax"), LocalizedText.english("AX"), ImmutableList.of(StateCode.of("FRA"))),
            new Participant.InternationalOrganization(id("io"), LocalizedText.english("IO")),
            Treaties.formerState("su", Optional.of(Treaties.day("2005-12-31"))));
    TreatyStatus status =
        Treaties.status(
            Treaties.convention(),
            List.of(Treaties.convention()),
            participants,
            Treaties.actions()
                .threeInstruments()
                .add("deu", TreatyActionKind.RATIFICATION, "2006-06-01")
                .add("fra", TreatyActionKind.SIGNATURE, "2000-12-12")
                .add("eu", TreatyActionKind.APPROVAL, "2004-05-01")
                .add("ax", TreatyActionKind.APPROVAL, "2004-05-01")
                .add("io", TreatyActionKind.APPROVAL, "2004-05-01")
                .add("bra", TreatyActionKind.DENUNCIATION, "2008-01-01")
                .add("su", TreatyActionKind.RATIFICATION, "2004-05-01"));
    TreatyStatus undated =
        Treaties.status(
            Treaties.convention(),
            List.of(Treaties.convention()),
            participants,
            Treaties.actions()
                .threeInstruments()
                .undated("eu", TreatyActionKind.APPROVAL)
                .undated("deu", TreatyActionKind.RATIFICATION));
    VotingRights untoc =
        VotingRights.builder()
            .votesPerParty(Treaties.stipulated(1))
            .regionalOrganizationHasMembersVotes(true)
            .regionalOrganizationVotesOnlyIfMembersDoNot(true)
            .build();
    VotingRights several =
        VotingRights.builder()
            .votesPerParty(Treaties.stipulated(3))
            .regionalOrganizationHasMembersVotes(true)
            .build();
    VotingRights noVotes = VotingRights.builder().votesPerParty(Treaties.stipulated(0)).build();
    Voters in2007 = untoc.votersOn(Treaties.day("2007-01-01"), status, participants);
    Voters in2010 = untoc.votersOn(Treaties.day("2010-01-01"), status, participants);
    Voters in2003 = untoc.votersOn(Treaties.day("2003-07-01"), status, participants);
    Voters in2021 = untoc.votersOn(Treaties.day("2021-01-01"), status, participants);
    Voters open = untoc.votersOn(Treaties.day("2007-01-01"), undated, participants);
    Voters silent =
        VotingRights.builder().build().votersOn(Treaties.day("2007-01-01"), status, participants);
    Voters others = several.votersOn(Treaties.day("2007-01-01"), status, participants);
    return Stream.of(
            in2007.rightOf(id("aut")),
            others.rightOf(id("aut")),
            in2007.rightOf(id("eu")),
            in2007.rightOf(id("fra")),
            in2003.rightOf(id("aut")),
            in2010.rightOf(id("bra")),
            in2007.rightOf(id("su")),
            in2007.rightOf(id("jpn")),
            noVotes.votersOn(Treaties.day("2007-01-01"), status, participants).rightOf(id("aut")),
            in2007.rightOf(id("deu"), Set.of(id("eu"))),
            in2007.rightOf(id("eu"), Set.of(id("deu"))),
            in2021.rightOf(id("jpn")),
            in2007.rightOf(id("io")),
            silent.rightOf(id("aut")),
            silent.rightOf(id("eu")),
            open.rightOf(id("aut"), Set.of(id("eu"))),
            untoc
                .votersOn(
                    Treaties.day("2007-01-01"),
                    Treaties.status(
                        Treaties.convention(),
                        List.of(Treaties.convention()),
                        participants,
                        Treaties.actions()
                            .threeInstruments()
                            .add("eu", TreatyActionKind.APPROVAL, "2004-05-01")
                            .undated("deu", TreatyActionKind.RATIFICATION)),
                    participants)
                .rightOf(id("eu"), Set.of(id("deu"))),
            others.rightOf(id("aut"), Set.of(id("eu"))),
            others.rightOf(id("eu"), Set.of(id("aut"))),
            in2007.rightOf(id("ax")))
        .map(right -> right.ruling());
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

  private static Quorum quorum(
      Matter matter, int numerator, int denominator, boolean more, CountedBody body) {
    return new Quorum(matter, new Fraction(numerator, denominator), more, body, Optional.empty());
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

  private static Participant state(String id) {
    return new Participant.ParticipatingState(id(id), StateCode.of(id.toUpperCase(Locale.ROOT)));
  }

  private static ParticipantId id(String value) {
    return Treaties.participant(value);
  }

  private static ReportedCount exactly(long value) {
    return ReportedCount.exactly(value);
  }
}
