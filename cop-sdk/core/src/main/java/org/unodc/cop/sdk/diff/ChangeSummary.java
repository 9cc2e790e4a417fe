package org.unodc.cop.sdk.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.sdk.diff.Change.Added;
import org.unodc.cop.sdk.diff.Change.Changed;
import org.unodc.cop.sdk.diff.Change.Moved;
import org.unodc.cop.sdk.diff.Change.Removed;
import org.unodc.cop.sdk.file.CatalogueFiles;
import org.unodc.cop.sdk.internal.json.InputQuotation;

/** Writes changes as text in one language, grouped by the entity that they belong to. */
final class ChangeSummary {
  private static final MessageCatalogue TEXTS =
      CatalogueFiles.load("changes", ChangeSummary.class::getResourceAsStream);

  private final Conference before;
  private final Conference after;
  private final OfficialLanguage language;
  private final Function<ValuePath, String> paths;
  private final Map<EntityId, List<String>> lines = new LinkedHashMap<>();
  private int added;
  private int removed;
  private int changed;
  private int moved;

  private ChangeSummary(
      Conference before,
      Conference after,
      OfficialLanguage language,
      Function<ValuePath, String> paths) {
    this.before = before;
    this.after = after;
    this.language = language;
    this.paths = paths;
  }

  /**
   * {@return the changes as text}
   *
   * @param paths writes the path from an entity to a value that changed
   */
  static String of(
      List<Change> changes,
      Conference before,
      Conference after,
      OfficialLanguage language,
      Function<ValuePath, String> paths) {
    ChangeSummary summary = new ChangeSummary(before, after, language, paths);
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
      ValuePath path = ValuePath.of(replacement.to(), after);
      Object earlier = value(ValuePath.of(replacement.from(), before), replacement.before());
      addLine(path, "changed", paths.apply(path), earlier, value(path, replacement.after()));
    } else if (change instanceof Moved move) {
      moved++;
      ValuePath path = ValuePath.of(move.to(), after);
      Object label = path.itself().<Object>map(entity -> entity).orElse(paths.apply(path));
      addLine(path, "moved", label, number(move.from()), number(move.to()));
    }
  }

  private void addValue(String verb, String pointer, String json, Conference record) {
    ValuePath path = ValuePath.of(pointer, record);
    addLine(path, verb, paths.apply(path), value(path, json));
  }

  private void addLine(ValuePath path, String key, Object... arguments) {
    lines
        .computeIfAbsent(
            path.owner().identity(),
            id -> new ArrayList<>(List.of(InputQuotation.capitalized(label(path.owner())))))
        .add("  " + TEXTS.sentence(key, language, arguments));
  }

  private String text() {
    if (lines.isEmpty()) {
      return TEXTS.text("equal", language) + "\n";
    }
    StringBuilder text = new StringBuilder();
    text.append(TEXTS.sentence("counts", language, added, removed, changed, moved)).append('\n');
    lines
        .values()
        .forEach(group -> text.append('\n').append(String.join("\n", group)).append('\n'));
    return text.toString();
  }

  private String label(Entity entity) {
    return EntityLabel.of(entity).in(language);
  }

  /** {@return the entity or the code of the model, otherwise the JSON of the value} */
  private static Object value(ValuePath path, String json) {
    return path.itself()
        .<Object>map(entity -> entity)
        .or(path::code)
        .orElseGet(() -> InputQuotation.safe(InputQuotation.cut(json)));
  }

  /** {@return the number of an element for readers, counted from 1} */
  private static int number(String pointer) {
    return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1)) + 1;
  }
}
