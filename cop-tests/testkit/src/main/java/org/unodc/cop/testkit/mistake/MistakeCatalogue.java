package org.unodc.cop.testkit.mistake;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** All kinds of mistakes that the testkit plants. */
public final class MistakeCatalogue {
  private static final ImmutableList<Mistake> ALL =
      Stream.of(
              ConventionMistakes.ALL,
              ClauseMistakes.ALL,
              TreatyActionMistakes.ALL,
              LaterActionMistakes.ALL,
              ParticipantMistakes.ALL,
              StakeholderMistakes.ALL,
              ConsultativeStatusMistakes.ALL,
              AccreditationMistakes.ALL,
              StatementMistakes.ALL,
              SpeakersListMistakes.ALL,
              UnitMistakes.ALL,
              MeetingMistakes.ALL,
              SessionMistakes.ALL,
              BureauMistakes.ALL,
              AgendaMistakes.ALL,
              VenueMistakes.ALL,
              VoteMistakes.ALL,
              OutcomeMistakes.ALL,
              DraftMistakes.ALL,
              DelegationMistakes.ALL,
              ProcedureMistakes.ALL,
              SideEventMistakes.ALL,
              SideEventListMistakes.ALL,
              ApplicationMistakes.ALL,
              EngagementMistakes.ALL,
              YouthMistakes.ALL,
              DeclarationMistakes.ALL,
              InitiativeMistakes.ALL,
              FigureMistakes.ALL,
              SourceMistakes.ALL,
              LinkMistakes.ALL,
              PrivacyMistakes.ALL,
              TextMistakes.ALL,
              LanguageMistakes.ALL,
              ReferenceMistakes.ALL,
              RemainMistakes.ALL)
          .flatMap(ImmutableList::stream)
          .collect(toImmutableList());

  private MistakeCatalogue() {}

  /** {@return all kinds, those of one part of the record together} */
  public static ImmutableList<Mistake> all() {
    return ALL;
  }
}
