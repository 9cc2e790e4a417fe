package org.unodc.cop.domain.walk;

import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.UnsafeCharacters;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.quantity.ReportedCount;

/**
 * The text of a value for logs and debuggers, such as {@code SideEvent[se-014, session=cop-12,
 * speakers=3]}: its type, its id, the ids to which it refers, and the sizes of its lists.
 *
 * <p>It never contains a text of the record, because any text may contain personal data.
 */
public final class ValueOutline implements PartCollector {
  private static final int MAX_LENGTH = 500;
  private static final String END = "]";
  private static final String CUT = "…" + END;

  private final StringBuilder text = new StringBuilder();
  private final int start;

  /** Begins the outline of a value with its type. */
  public ValueOutline(Object value) {
    Class<?> type = value.getClass();
    boolean isGenerated = !type.isRecord() && type.getSuperclass() != Object.class;
    text.append((isGenerated ? type.getSuperclass() : type).getSimpleName()).append('[');
    start = text.length();
  }

  /** {@return the outline of a value with its id and its parts} */
  public static String of(Object value) {
    ValueOutline outline = new ValueOutline(value);
    if (value instanceof Entity entity) {
      outline.append(entity.identity().value());
    }
    if (value instanceof Composite composite) {
      composite.parts(outline);
    }
    return outline.toString();
  }

  /**
   * Adds a part: an id, a constant, a number or a time as it is, and a list that is not empty with
   * its size. Other parts are left out.
   */
  @Override
  public ValueOutline add(String accessor, Object part) {
    if (part instanceof Optional<?> optional) {
      optional.ifPresent(present -> add(accessor, present));
    } else if (part instanceof EntityId id) {
      append(accessor + '=' + id.value());
    } else if (part instanceof Enum<?>
        || part instanceof Number
        || part instanceof Boolean
        || part instanceof Temporal
        || part instanceof TemporalAmount
        || part instanceof ReportedCount) {
      append(accessor + '=' + part);
    } else {
      int size = size(part);
      if (size > 0) {
        append(accessor + '=' + size);
      }
    }
    return this;
  }

  /**
   * Adds a name that programs made, such as the id of a rule.
   *
   * @param name the name, which is not a text of the record; if it has characters that could forge
   *     a line of a log, each becomes a question mark
   */
  public ValueOutline addName(String name) {
    append(UnsafeCharacters.replace(name, UnsafeCharacters::isSafeInName, unsafe -> "?"));
    return this;
  }

  private static int size(Object part) {
    if (part instanceof PartialList<?> list) {
      return list.items().size();
    }
    if (part instanceof Map<?, ?> map) {
      return map.size();
    }
    return part instanceof Collection<?> collection ? collection.size() : 0;
  }

  private void append(String part) {
    if (text.length() > start) {
      text.append(", ");
    }
    text.append(part);
  }

  /** {@return the text, which has at most 500 characters} */
  @Override
  public String toString() {
    if (text.length() + END.length() <= MAX_LENGTH) {
      return text + END;
    }
    int end = MAX_LENGTH - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
