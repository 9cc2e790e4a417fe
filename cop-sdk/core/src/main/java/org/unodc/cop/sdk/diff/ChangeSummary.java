package org.unodc.cop.sdk.diff;

import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.sdk.diff.Change.Added;
import org.unodc.cop.sdk.diff.Change.Changed;
import org.unodc.cop.sdk.diff.Change.Moved;
import org.unodc.cop.sdk.diff.Change.Removed;
import org.unodc.cop.sdk.file.CatalogueFiles;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Items;
import org.unodc.cop.sdk.internal.json.JsonValue.Members;
import org.unodc.cop.sdk.internal.json.JsonValue.Text;

/** Writes changes as text in one language, grouped by the entity that they belong to. */
final class ChangeSummary {
  private static final MessageCatalogue TEXTS =
      CatalogueFiles.load("changes", ChangeSummary.class::getResourceAsStream);

  /** Maximum number of members or elements of a value that are written. */
  private static final int SHOWN = 12;

  private final Conference before;
  private final Conference after;
  private final OfficialLanguage language;
  private final Function<ValuePath, String> paths;
  private final UnaryOperator<String> labels;
  private final Map<EntityId, Optional<Entity>> referred = new HashMap<>();
  private final Map<EntityId, List<String>> lines = new LinkedHashMap<>();
  private int added;
  private int removed;
  private int changed;
  private int moved;

  private ChangeSummary(
      Conference before,
      Conference after,
      OfficialLanguage language,
      Function<ValuePath, String> paths,
      UnaryOperator<String> labels) {
    this.before = before;
    this.after = after;
    this.language = language;
    this.paths = paths;
    this.labels = labels;
  }

  /**
   * {@return the changes as text}
   *
   * @param paths writes the path from an entity to a value that changed
   * @param labels writes the name of a member of a value that was added or removed
   */
  static String of(
      List<Change> changes,
      Conference before,
      Conference after,
      OfficialLanguage language,
      Function<ValuePath, String> paths,
      UnaryOperator<String> labels) {
    ChangeSummary summary = new ChangeSummary(before, after, language, paths, labels);
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
      Object earlier = value(replacement.from(), replacement.before(), before);
      Object later = value(replacement.to(), replacement.after(), after);
      addLine(path, "changed", paths.apply(path), earlier, later);
    } else if (change instanceof Moved move) {
      moved++;
      ValuePath path = ValuePath.of(move.to(), after);
      Object label = path.itself().<Object>map(entity -> entity).orElse(paths.apply(path));
      addLine(path, "moved", label, number(move.from()), number(move.to()));
    }
  }

  private void addValue(String verb, String pointer, String json, Conference record) {
    ValuePath path = ValuePath.of(pointer, record);
    addLine(path, verb, paths.apply(path), value(pointer, json, record));
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

  /** {@return a value in words; a scalar that is no code or reference, in JSON} */
  private Object value(String pointer, String json, Conference record) {
    JsonValue value = JsonValue.read(json);
    return value instanceof Members || value instanceof Items
        ? words(pointer, value, record)
        : known(pointer, record).orElseGet(() -> quoted(json));
  }

  private Object words(String pointer, JsonValue value, Conference record) {
    Optional<Object> known = known(pointer, record);
    if (known.isPresent()) {
      return known.get();
    }
    if (value instanceof Members object) {
      return joined(
          object.members().entrySet().stream()
              .map(member -> part(pointer, member.getKey(), member.getValue(), record)));
    }
    if (value instanceof Items items) {
      ImmutableList<JsonValue> all = items.items();
      return joined(
          IntStream.range(0, all.size())
              .mapToObj(i -> inner(pointer + "/" + i, all.get(i), record)));
    }
    return quoted(value instanceof Text text ? text.words() : value.text());
  }

  private Object part(String owner, String name, JsonValue value, Conference record) {
    return TEXTS.message("part", labels.apply(name), inner(owner + "/" + name, value, record));
  }

  /** {@return the words of a value in another one, in parentheses if it has several parts} */
  private Object inner(String pointer, JsonValue value, Conference record) {
    Object words = words(pointer, value, record);
    boolean hasParts = value instanceof Members && known(pointer, record).isEmpty();
    return hasParts ? TEXTS.message("parts", words) : words;
  }

  private static Object joined(Stream<Object> words) {
    List<Object> shown = words.limit(SHOWN + 1L).collect(toCollection(ArrayList::new));
    if (shown.size() > SHOWN) {
      shown.set(SHOWN, "…");
    }
    return shown.stream().reduce((some, next) -> TEXTS.message("next", some, next)).orElse("–");
  }

  private static String quoted(String text) {
    return InputQuotation.safe(InputQuotation.cut(text));
  }

  /** {@return the entity, the text or the code at a place, or the entity that an id there names} */
  private Optional<Object> known(String pointer, Conference record) {
    Optional<Object> value = ValuePath.of(pointer, record).value();
    Optional<Object> named =
        value
            .filter(EntityId.class::isInstance)
            .flatMap(id -> referred.computeIfAbsent((EntityId) id, record::find));
    return named.or(
        () ->
            value.filter(
                found ->
                    found instanceof Entity
                        || found instanceof LocalizedText
                        || found instanceof Enum<?>
                        || found instanceof ExtensibleCode));
  }

  /** {@return the number of an element for readers, counted from 1} */
  private static int number(String pointer) {
    return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1)) + 1;
  }
}
