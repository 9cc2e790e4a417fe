package org.unodc.cop.examples.programme.participation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.id.OutcomeId;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.youth.Recommendation;
import org.unodc.cop.domain.youth.YouthConsultation;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.SourceLine;
import org.unodc.cop.examples.programme.web.WebAddress;

/** Writes youth consultations with their recommendations, and what became of these. */
final class YouthEntries {
  private final Conference record;
  private final EntryWriter writer;
  private final PageFormatter formatter;

  YouthEntries(Conference record, EntryWriter writer) {
    this.record = record;
    this.writer = writer;
    this.formatter = writer.formatter();
  }

  Entry of(YouthConsultation consultation) {
    return new Entry(
        EntryWriter.anchor(consultation),
        formatter.text(consultation.title(), consultation.id()),
        consultation.format().stream()
            .map(formatter::label)
            .map(PageText::here)
            .collect(toImmutableList()),
        Optional.empty(),
        Optional.empty(),
        EntryWriter.present(
            writer.when("participation.when", consultation.when()),
            writer.actors("youth.organizers", consultation.organizers()),
            writer.count("youth.participants", consultation.participants()),
            writer.count("youth.countries", consultation.countries()),
            writer.fact(
                "youth.outcome", consultation.outcomeStatement().stream().map(writer::statement))),
        ImmutableList.of(),
        FigureLine.of(consultation.publishedFigures(), formatter),
        EntryWriter.present(
            new Entry.Part(
                "youth.recommendations",
                consultation.recommendations().stream()
                    .map(this::entry)
                    .collect(toImmutableList()))),
        ImmutableList.of(),
        SourceLine.of(consultation.sources(), formatter));
  }

  private Entry entry(Recommendation recommendation) {
    return new Entry(
        "",
        formatter.text(recommendation.text(), recommendation.id()),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        EntryWriter.present(
            writer.actors("youth.addressees", recommendation.addressees()),
            writer.texts("youth.themes", recommendation.themes()),
            writer.fact(
                "youth.taken-up",
                Stream.concat(
                    recommendation.takenUpInStatements().stream().map(writer::statement),
                    recommendation.takenUpInOutcomes().stream().map(this::outcome)))),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private Entry.Item outcome(OutcomeId id) {
    return record.outcomes().stream()
        .filter(outcome -> outcome.id().equals(id))
        .findFirst()
        .map(this::item)
        .orElseGet(() -> Entry.Item.of(PageText.unknown(id.value())));
  }

  private Entry.Item item(Outcome outcome) {
    String number =
        Joiner.on(' ')
            .join(
                Stream.concat(
                        outcome.kind().map(formatter::label).stream(), outcome.number().stream())
                    .iterator());
    Optional<PageText> title = outcome.title().map(formatter::text);
    return new Entry.Item(
        number.isEmpty()
            ? title.orElseGet(() -> PageText.unknown(outcome.id().value()))
            : PageText.here(number),
        title.filter(text -> !number.isEmpty()),
        Optional.empty(),
        outcome.document().flatMap(DocumentReference::link).flatMap(WebAddress::of));
  }
}
