package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.id.YouthConsultationId;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.youth.Recommendation;
import org.unodc.cop.domain.youth.YouthConsultation;

/** The youth consultations before the session, and the statements that present their outcomes. */
final class YouthChapter {
  private final StoryContext context;

  private YouthChapter(StoryContext context) {
    this.context = context;
  }

  static ImmutableList<StoryStatement> of(StoryContext context) {
    YouthChapter chapter = new YouthChapter(context);
    ImmutableList.Builder<StoryStatement> statements = ImmutableList.builder();
    for (YouthConsultation consultation : consultations(context)) {
      statements.add(chapter.consultation(consultation));
    }
    statements(context)
        .forEach(statement -> statements.addAll(StatementChapter.of(statement, context)));
    return statements.build();
  }

  /** {@return the statements that present the outcome of a consultation before the session} */
  private static ImmutableList<Statement> statements(StoryContext context) {
    Predicate<Statement> presentsAnOutcome = presentsAnOutcome(context);
    return context.conference().statements().stream()
        .filter(statement -> statement.session().equals(Optional.of(context.session().id())))
        .filter(presentsAnOutcome)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether a statement presents the outcome of a consultation before the session} */
  static Predicate<Statement> presentsAnOutcome(StoryContext context) {
    ImmutableSet<YouthConsultationId> held =
        consultations(context).stream()
            .map(YouthConsultation::id)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<StatementId> outcomes =
        consultations(context).stream()
            .flatMap(consultation -> consultation.outcomeStatement().stream())
            .collect(ImmutableSet.toImmutableSet());
    return statement ->
        statement.stemsFrom().filter(held::contains).isPresent()
            || outcomes.contains(statement.id());
  }

  private static ImmutableList<YouthConsultation> consultations(StoryContext context) {
    return context.conference().youthConsultations().stream()
        .filter(consultation -> consultation.session().equals(Optional.of(context.session().id())))
        .collect(ImmutableList.toImmutableList());
  }

  private StoryStatement consultation(YouthConsultation consultation) {
    Place place = context.placeOf(consultation.id());
    EntryBuilder entry = new EntryBuilder(context, place, consultation.sources());
    EntryBuilder.ItemValue<Actor> actor = (one, at) -> ActorNames.of(one, at, context);
    consultation
        .when()
        .ifPresent(
            when ->
                entry.add(
                    StoryText.DATE,
                    StoryValue.recorded(Timings.of(when, context.session()), place.at("when"))));
    entry
        .add(StoryText.FORMAT, "format", consultation.format())
        .addAll(StoryText.ORGANIZERS, "organizers", consultation.organizers(), actor)
        .add(StoryText.PARTICIPANTS, "participants", consultation.participants())
        .add(StoryText.COUNTRIES, "countries", consultation.countries());
    new FigureChapter(context)
        .figures(consultation.publishedFigures(), place.at("publishedFigures"))
        .forEach(entry::add);
    Place list = place.at("recommendations");
    for (int i = 0; i < consultation.recommendations().size(); i++) {
      entry.add(recommendation(consultation.recommendations().get(i), list.at(i), entry));
    }
    consultation
        .outcomeStatement()
        .ifPresent(
            statement ->
                entry.add(
                    StoryText.STATEMENT, context.name(statement, place.at("outcomeStatement"))));
    return entry.addRemarks().ofSession(context.name(consultation.id(), place));
  }

  private StoryStatement recommendation(
      Recommendation recommendation, Place place, EntryBuilder consultation) {
    EntryBuilder entry = consultation.part(place);
    entry
        .addAll(
            StoryText.ADDRESSED_TO,
            "addressees",
            recommendation.addressees(),
            (actor, at) -> ActorNames.of(actor, at, context))
        .addAll(
            StoryText.TAKEN_UP_IN,
            "takenUpInStatements",
            recommendation.takenUpInStatements(),
            context::name)
        .addAll(
            StoryText.TAKEN_UP_IN,
            "takenUpInOutcomes",
            recommendation.takenUpInOutcomes(),
            context::name)
        .addTexts(StoryText.THEMES, "themes", recommendation.themes());
    StoryValue text =
        recommendation
            .text()
            .map(words -> StoryValue.recorded(words, place.at("text")))
            .orElseGet(() -> StoryValue.recorded(recommendation.id(), place.at("id")));
    return entry.stated(
        citations -> StorySentences.labelled(StoryText.RECOMMENDATION, text, citations));
  }
}
