package org.unodc.cop.examples.programme.participation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.SourceLine;

/** Writes briefings, round tables and dialogues. */
final class EngagementEntries {
  private final EntryWriter writer;
  private final PageFormatter formatter;

  EngagementEntries(EntryWriter writer) {
    this.writer = writer;
    this.formatter = writer.formatter();
  }

  Entry of(Engagement engagement) {
    return new Entry(
        EntryWriter.anchor(engagement),
        formatter.text(engagement.title(), engagement.id()),
        engagement.kind().stream().map(formatter::label).collect(toImmutableList()),
        engagement.summary().map(formatter::text),
        Optional.empty(),
        EntryWriter.present(
            writer.when("participation.when", engagement.when()),
            writer.actors("engagements.hosts", engagement.hosts()),
            writer.actors("engagements.interlocutors", engagement.interlocutors()),
            writer.actors("engagements.attendees", engagement.attendees()),
            writer.count("engagements.participants", engagement.participants()),
            writer.texts("engagements.topics", engagement.topics())),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        SourceLine.ofDocuments(engagement.documents(), formatter),
        SourceLine.of(engagement.sources(), formatter));
  }
}
