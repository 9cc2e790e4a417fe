package org.unodc.cop.examples.cli.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.workbook.RecordLabels;

/** Writes an entry of a record as text in one language, with names in place of ids and codes. */
public final class EntryText {
  private static final String INDENT = "  ";

  private final RecordEntry entry;
  private final OfficialLanguage language;
  private final CommandText text;
  private final CodeWords codes;
  private final StringBuilder out = new StringBuilder();

  private EntryText(RecordEntry entry, OfficialLanguage language) {
    this.entry = entry;
    this.language = language;
    this.text = CommandText.in(language);
    this.codes = new CodeWords(language);
  }

  /** {@return the entry and what refers to it, in lines} */
  public static String of(RecordEntry entry, OfficialLanguage language) {
    EntryText written = new EntryText(entry, language);
    written.addHeading();
    if (entry.json() instanceof Map<?, ?> members) {
      written.addMembers(members, entry.place(), 1);
    } else {
      written.addValue("", entry.json(), entry.place(), 1);
    }
    if (entry.isEntity()) {
      written.addReferences();
    }
    return written.out.toString();
  }

  private void addHeading() {
    String label = EntityLabel.of(entry.owner()).in(language);
    addLine(0, label + "  " + (entry.place().pointer().isEmpty() ? "/" : entry.place()));
  }

  private void addMembers(Map<?, ?> members, Place place, int depth) {
    Set<String> known = entry.place().equals(Place.here()) ? Set.of("id", "format") : Set.of("id");
    members.forEach(
        (name, value) -> {
          if (depth > 1 || !known.contains(name)) {
            addMember(String.valueOf(name), value, place.at(String.valueOf(name)), depth);
          }
        });
  }

  private void addMember(String name, Object value, Place place, int depth) {
    String label = text.member(name);
    if (value instanceof List<?> items) {
      if (entry.place().equals(Place.here()) && !items.isEmpty()) {
        addLine(depth, label + text.of("show.colon") + items.size());
        return;
      }
      addLine(depth, (label + text.of("show.colon")).stripTrailing());
      for (int i = 0; i < items.size(); i++) {
        addItem(name, items.get(i), place.at(i), depth + 1);
      }
    } else {
      addValue(label + text.of("show.colon"), value, place, depth);
    }
  }

  private void addItem(String name, Object item, Place place, int depth) {
    if (entry.record().values().get(place) instanceof Entity entity) {
      addLine(depth, "- " + EntityLabel.of(entity).in(language) + "  " + place);
      return;
    }
    Optional<String> line = line(name, item, place);
    if (line.isPresent()) {
      addLine(depth, "- " + line.get());
    } else if (item instanceof Map<?, ?> members) {
      addLine(depth, "-");
      addMembers(members, place, depth + 1);
    }
  }

  private void addValue(String label, Object value, Place place, int depth) {
    Optional<String> line = line(lastName(place), value, place);
    if (line.isPresent()) {
      addLine(depth, label + line.get());
    } else if (value instanceof Map<?, ?> members) {
      addLine(depth, label.stripTrailing());
      addMembers(members, place, depth + 1);
    } else if (value instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        addItem(lastName(place), items.get(i), place.at(i), depth);
      }
    }
  }

  /** {@return the value in one line; empty if it needs several} */
  private Optional<String> line(String name, Object value, Place place) {
    Object known = entry.record().values().get(place);
    if (known instanceof LocalizedText words) {
      return Optional.of(text(words));
    }
    if (known instanceof EntityId id) {
      return Optional.of(reference(id));
    }
    if (known instanceof StateCode code) {
      return Optional.of(
          States.find(code)
              .map(state -> Message.withNote(state.name(), code.value()).in(language))
              .orElse(code.value()));
    }
    if (value instanceof Map<?, ?> members) {
      return pair(members, "first", "last")
          .or(() -> pair(members, "start", "end"))
          .or(() -> count(members));
    }
    if (value instanceof List<?>) {
      return Optional.empty();
    }
    if (name.equals("type")) {
      return Optional.of(RecordLabels.type(String.valueOf(value), language));
    }
    return Optional.of(codes.of(name, String.valueOf(value), entry.owner().identity().kind()));
  }

  /** {@return a text, with the tags of its languages if there are several} */
  private String text(LocalizedText words) {
    return words.texts().size() == 1
        ? words.in(language)
        : text.of("show.languages", words, Message.list(List.copyOf(words.texts().keySet())));
  }

  private String reference(EntityId id) {
    return entry.record().values().values().stream()
        .filter(value -> value instanceof Entity entity && entity.identity().equals(id))
        .map(value -> EntityLabel.of((Entity) value).in(language))
        .findFirst()
        .orElseGet(() -> text.of("show.unknown", new EntityLabel(id, Optional.empty())));
  }

  private Optional<String> pair(Map<?, ?> members, String first, String last) {
    return members.size() == 2
            && members.get(first) instanceof String from
            && members.get(last) instanceof String to
        ? Optional.of(Message.range(from, to).in(language))
        : Optional.empty();
  }

  private Optional<String> count(Map<?, ?> members) {
    return members.size() == 2
            && members.get("value") instanceof Long value
            && members.get("qualifier") instanceof String qualifier
        ? Optional.of(
            MessageArgument.of(
                    new ReportedCount(Math.toIntExact(value), CountQualifier.valueOf(qualifier)))
                .in(language))
        : Optional.empty();
  }

  private void addReferences() {
    if (entry.references().isEmpty()) {
      addLine(0, text.of("show.noReferences"));
      return;
    }
    addLine(0, text.of("show.references", entry.references().size()));
    for (Place place : entry.references()) {
      Entity owner = entry.record().owner(place);
      addLine(1, EntityLabel.of(owner).in(language) + "  " + place);
    }
  }

  /** Wraps a line, unless it has a link, which would not work any more. */
  private void addLine(int depth, String line) {
    String indent = INDENT.repeat(depth);
    String printable = PrintableText.of(line);
    List<String> parts =
        line.contains("://")
            ? List.of(printable)
            : PrintableText.wrapped(
                printable, PrintableText.width() - INDENT.length() * (depth + 1));
    out.append(indent).append(parts.get(0)).append('\n');
    parts.stream()
        .skip(1)
        .forEach(part -> out.append(indent).append(INDENT).append(part).append('\n'));
  }

  private static String lastName(Place place) {
    String pointer = place.pointer();
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }
}
