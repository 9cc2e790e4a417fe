package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.convention.EntryIntoForceClauses;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.DueStatus;
import org.unodc.cop.domain.deadline.Preparation;
import org.unodc.cop.domain.deadline.WorkingDayCheck;
import org.unodc.cop.domain.deadline.WorkingDays;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.document.SymbolExplanation;
import org.unodc.cop.domain.document.SymbolPart;
import org.unodc.cop.domain.document.SymbolRefusal;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.domain.language.UnsafeCharacters;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.LanguageNeutral;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.message.MessageKey;
import org.unodc.cop.domain.message.SpellingSuggester;
import org.unodc.cop.domain.message.TextRun;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.overview.Bureau;
import org.unodc.cop.domain.overview.FloorRequest;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.overview.ListOfParticipants;
import org.unodc.cop.domain.overview.ListedDelegation;
import org.unodc.cop.domain.overview.ListedOrganization;
import org.unodc.cop.domain.overview.NextSession;
import org.unodc.cop.domain.overview.OfficeHolding;
import org.unodc.cop.domain.overview.ParticipantCategory;
import org.unodc.cop.domain.overview.ParticipantSection;
import org.unodc.cop.domain.overview.Rotation;
import org.unodc.cop.domain.overview.SpeakingOrder;
import org.unodc.cop.domain.overview.StatusRow;
import org.unodc.cop.domain.overview.StatusTable;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.EntityDesignation;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.party.DayCertainty;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.party.OtherParticipants;
import org.unodc.cop.domain.person.PersonalData;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.procedure.Election;
import org.unodc.cop.domain.procedure.ElectionStep;
import org.unodc.cop.domain.procedure.ExceptedProvisions;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.procedure.RulesInForce;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.quantity.Share;
import org.unodc.cop.domain.quantity.ShareBound;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.CommonCause;
import org.unodc.cop.domain.rule.CommonCauseKind;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.ParameterSetting;
import org.unodc.cop.domain.rule.ReportComparison;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.RuleProvider;
import org.unodc.cop.domain.rule.RuleSelector;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.SuppressionUse;
import org.unodc.cop.domain.rule.ToDos;
import org.unodc.cop.domain.rule.TraitScan;
import org.unodc.cop.domain.rule.Trigger;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.stakeholder.StakeholderDirectory;
import org.unodc.cop.domain.status.Parties;
import org.unodc.cop.domain.status.StatusChange;
import org.unodc.cop.domain.status.StatusChanges;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.status.Voters;
import org.unodc.cop.domain.status.VotingRight;
import org.unodc.cop.domain.story.SessionStory;
import org.unodc.cop.domain.story.StoryCitation;
import org.unodc.cop.domain.story.StoryComputation;
import org.unodc.cop.domain.story.StoryForm;
import org.unodc.cop.domain.story.StorySection;
import org.unodc.cop.domain.story.StoryStatement;
import org.unodc.cop.domain.story.StoryTopic;
import org.unodc.cop.domain.story.StoryValue;
import org.unodc.cop.domain.timetable.DailyHours;
import org.unodc.cop.domain.timetable.FreeSlot;
import org.unodc.cop.domain.timetable.PersonClash;
import org.unodc.cop.domain.timetable.Programme;
import org.unodc.cop.domain.timetable.RoomClash;
import org.unodc.cop.domain.timetable.ScheduledEvent;
import org.unodc.cop.domain.trend.FigureChange;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.RecordClaim;
import org.unodc.cop.domain.trend.SessionFigures;
import org.unodc.cop.domain.validation.ConferenceIndex;
import org.unodc.cop.domain.validation.RecordPlaces;
import org.unodc.cop.domain.validation.RecordShare;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.internal.model.ModelCodecs;

class CodecCoverageTest {

  /**
   * The reviewed list of public types of the domain without a JSON form of their own, by reason.
   */
  private static final Map<String, List<Class<?>>> WITHOUT_CODEC =
      Map.of(
          "is a supertype or a part of other types",
          List.of(
              Composite.class,
              Entity.class,
              EntityId.class,
              ExtensibleCode.class,
              PartCollector.class,
              PersonalData.class),
          "is written by the codec of its content",
          List.of(PartialList.class),
          "is derived from a record and never part of one",
          List.of(
              Answer.class,
              Bureau.class,
              ConferenceIndex.class,
              CountInterval.class,
              DayCertainty.class,
              DayOfEffect.class,
              OtherParticipants.class,
              OtherParticipants.Known.class,
              Deadlines.class,
              StakeholderDirectory.class,
              DocumentSymbol.class,
              DueDate.class,
              DueStatus.class,
              Election.class,
              ElectionStep.class,
              ElectionStep.Kind.class,
              FigureChange.Direction.class,
              FigureChange.class,
              FreeSlot.class,
              ListOfOrganizations.class,
              ListOfParticipants.class,
              ListedDelegation.class,
              ListedOrganization.class,
              NextSession.class,
              ObserverRight.class,
              OfficeHolding.class,
              ParticipantCategory.class,
              ParticipantSection.class,
              StatusRow.class,
              ParticipationTrend.class,
              PersonClash.class,
              Preparation.class,
              Programme.class,
              RecordClaim.Standing.class,
              RecordClaim.class,
              RoomClash.class,
              Rotation.class,
              RulesInForce.class,
              ProceduralAnswer.class,
              ScheduledEvent.class,
              SessionFigures.class,
              SessionStory.class,
              StoryCitation.class,
              StoryComputation.class,
              StoryForm.class,
              StorySection.class,
              StoryStatement.class,
              StoryTopic.class,
              StoryValue.class,
              WorkingDayCheck.class,
              WorkingDays.class,
              Share.class,
              ShareBound.class,
              FloorRequest.class,
              Parties.class,
              SpeakingOrder.class,
              StatusChange.class,
              StatusChanges.class,
              StatusTable.class,
              SymbolExplanation.class,
              SymbolPart.Kind.class,
              SymbolPart.class,
              TreatyStatus.class,
              Voters.class,
              VotingRight.class),
          "describes why a value was refused",
          List.of(InvariantException.class, SymbolRefusal.class),
          "is the same for every record",
          List.of(
              EntryIntoForceClauses.class,
              States.class,
              TextDirection.class,
              UnsafeCharacters.class),
          "belongs to rules and reports, not to the record",
          List.of(
              MessageArgument.class,
              MessageArgument.Count.class,
              MessageArgument.Day.class,
              MessageArgument.Moment.class,
              MessageArgument.Quote.class,
              MessageArgument.Several.class,
              MessageArgument.Text.class,
              MessageArgument.EntityName.class,
              MessageArgument.Whole.class,
              MessageArgument.Word.class,
              Message.class,
              MessageCatalogue.class,
              MessageKey.class,
              LanguageNeutral.class,
              SpellingSuggester.class,
              TextRun.class,
              Translatable.class,
              EntityLabel.class,
              EntityDesignation.class,
              CommonCause.class,
              CommonCauseKind.class,
              RuleOutcome.class,
              Skip.class,
              SkipCause.class,
              Verdict.class,
              DailyHours.class,
              ExceptedProvisions.class,
              FindingCollector.class,
              Finding.class,
              Parameter.class,
              ValidationProfile.class,
              Suppression.class,
              Severity.class,
              RuleSelector.class,
              RuleId.class,
              Place.class,
              ParameterSetting.class,
              Scope.class,
              RecordPlaces.class,
              RecordShare.class,
              RecordView.class,
              ReportComparison.class,
              Rule.class,
              Rule.Check.class,
              Rule.FactCheck.class,
              RuleProvider.class,
              RuleTexts.class,
              Rulebook.class,
              SuppressionUse.class,
              ToDos.class,
              Trigger.class,
              TraitScan.class,
              ValidationReport.class,
              CodeLabels.class));

  @Test
  void findsTheTypesOfTheModel() {
    assertThat(Model.publicTypes()).hasSizeGreaterThan(100).contains(Rule.class, Share.class);
  }

  @Test
  void everyTypeOfTheModelHasACodecOrAReasonForNone() {
    List<Class<?>> listed = WITHOUT_CODEC.values().stream().flatMap(List::stream).toList();
    assertThat(Model.publicTypes())
        .filteredOn(type -> !hasCodec(type) && !listed.contains(type))
        .as(
            "Public types of the domain without a JSON form. Declare a codec in the XCodec of the"
                + " room, put it into addTo, and add a golden file; or, if the type is never part"
                + " of a record, give the reason in the list of this test.")
        .isEmpty();
  }

  @Test
  void theListNamesNoTypeThatHasACodec() {
    assertThat(WITHOUT_CODEC.values())
        .allSatisfy(types -> assertThat(types).noneMatch(CodecCoverageTest::hasCodec));
  }

  /** A subtype of a sealed type has the codec of the sealed type. */
  private static boolean hasCodec(Class<?> type) {
    return ModelCodecs.types().contains(type)
        || Arrays.stream(type.getInterfaces()).anyMatch(ModelCodecs.types()::contains);
  }
}
