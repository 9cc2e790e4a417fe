package org.unodc.cop.sdk.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.sdk.codec.Wording;
import org.unodc.cop.sdk.diff.Change.Added;
import org.unodc.cop.sdk.diff.Change.Changed;
import org.unodc.cop.sdk.diff.Change.Moved;
import org.unodc.cop.sdk.diff.Change.Removed;

/** Tells changes to people, grouped by the thing that they are of. */
final class Summary {
  private final Conference before;
  private final Conference after;
  private final Map<EntityId, List<String>> lines = new LinkedHashMap<>();
  private int added;
  private int removed;
  private int changed;
  private int moved;

  private Summary(Conference before, Conference after) {
    this.before = before;
    this.after = after;
  }

  static String of(List<Change> changes, Conference before, Conference after) {
    Summary summary = new Summary(before, after);
    changes.forEach(summary::add);
    return summary.text();
  }

  /** {@return where a change is: in the later record, or in the earlier for what is gone} */
  static String place(Change change) {
    if (change instanceof Added one) {
      return one.pointer();
    }
    if (change instanceof Removed one) {
      return one.pointer();
    }
    return change instanceof Changed one ? one.to() : ((Moved) change).to();
  }

  private void add(Change change) {
    if (change instanceof Added one) {
      added++;
      whole("added", one.pointer(), one.value(), after);
    } else if (change instanceof Removed one) {
      removed++;
      whole("removed", one.pointer(), one.value(), before);
    } else if (change instanceof Changed one) {
      changed++;
      Trail trail = Trail.of(one.to(), after);
      String words = "changed %s: %s → %s";
      tell(trail, words.formatted(trail.rest(), shown(one.before()), shown(one.after())));
    } else if (change instanceof Moved one) {
      moved++;
      Trail trail = Trail.of(one.to(), after);
      String what = trail.itself().map(Summary::label).orElse(trail.rest());
      String words = "moved %s: from place %s to place %s";
      tell(trail, words.formatted(what, number(one.from()), number(one.to())));
    }
  }

  private void whole(String done, String pointer, String value, Conference record) {
    Trail trail = Trail.of(pointer, record);
    String what = trail.itself().map(Summary::label).orElseGet(() -> shown(value));
    tell(trail, "%s %s: %s".formatted(done, trail.rest(), what));
  }

  private void tell(Trail trail, String line) {
    lines
        .computeIfAbsent(
            trail.owner().identity(),
            id -> new ArrayList<>(List.of(Wording.capitalized(label(trail.owner())))))
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

  private static String shown(String json) {
    return Wording.safe(Wording.cut(json));
  }

  /** People count from 1. */
  private static int number(String pointer) {
    return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1)) + 1;
  }
}
