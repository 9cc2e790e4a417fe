package org.unodc.cop.sdk.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.sdk.diff.Change.Added;
import org.unodc.cop.sdk.diff.Change.Changed;
import org.unodc.cop.sdk.diff.Change.Moved;
import org.unodc.cop.sdk.diff.Change.Removed;
import org.unodc.cop.sdk.internal.json.InputQuotation;

/** Writes changes as text in English, grouped by the entity that they belong to. */
final class ChangeSummary {
  private final Conference before;
  private final Conference after;
  private final Map<EntityId, List<String>> lines = new LinkedHashMap<>();
  private int added;
  private int removed;
  private int changed;
  private int moved;

  private ChangeSummary(Conference before, Conference after) {
    this.before = before;
    this.after = after;
  }

  static String of(List<Change> changes, Conference before, Conference after) {
    ChangeSummary summary = new ChangeSummary(before, after);
    changes.forEach(summary::add);
    return summary.text();
  }

  /** {@return the place of a change in the later record; for a removal, in the earlier record} */
  static String place(Change change) {
    if (change instanceof Added addition) {
      return addition.pointer();
    }
    if (change instanceof Removed removal) {
      return removal.pointer();
    }
    return change instanceof Changed replacement ? replacement.to() : ((Moved) change).to();
  }

  private void add(Change change) {
    if (change instanceof Added addition) {
      added++;
      addValue("added", addition.pointer(), addition.value(), after);
    } else if (change instanceof Removed removal) {
      removed++;
      addValue("removed", removal.pointer(), removal.value(), before);
    } else if (change instanceof Changed replacement) {
      changed++;
      ValuePath trail = ValuePath.of(replacement.to(), after);
      String template = "changed %s: %s → %s";
      addLine(
          trail,
          template.formatted(
              trail.rest(), excerpt(replacement.before()), excerpt(replacement.after())));
    } else if (change instanceof Moved move) {
      moved++;
      ValuePath trail = ValuePath.of(move.to(), after);
      String label = trail.itself().map(ChangeSummary::label).orElse(trail.rest());
      String template = "moved %s: from place %s to place %s";
      addLine(trail, template.formatted(label, number(move.from()), number(move.to())));
    }
  }

  private void addValue(String verb, String pointer, String value, Conference record) {
    ValuePath trail = ValuePath.of(pointer, record);
    String label = trail.itself().map(ChangeSummary::label).orElseGet(() -> excerpt(value));
    addLine(trail, "%s %s: %s".formatted(verb, trail.rest(), label));
  }

  private void addLine(ValuePath trail, String line) {
    lines
        .computeIfAbsent(
            trail.owner().identity(),
            id -> new ArrayList<>(List.of(InputQuotation.capitalized(label(trail.owner())))))
        .add("  " + line);
  }

  private String text() {
    if (lines.isEmpty()) {
      return "The records are equal.\n";
    }
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%d added, %d removed, %d changed, %d moved.\n",
                added,
                removed,
                changed,
                moved));
    lines
        .values()
        .forEach(group -> text.append('\n').append(String.join("\n", group)).append('\n'));
    return text.toString();
  }

  private static String label(Entity entity) {
    return EntityLabel.of(entity).in(OfficialLanguage.ENGLISH);
  }

  private static String excerpt(String json) {
    return InputQuotation.safe(InputQuotation.cut(json));
  }

  /** {@return the number of an element for readers, counted from 1} */
  private static int number(String pointer) {
    return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1)) + 1;
  }
}
