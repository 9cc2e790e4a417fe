package org.unodc.cop.sdk.stream;

import static org.unodc.cop.sdk.internal.model.ConferenceCodec.CONFERENCE;
import static org.unodc.cop.sdk.internal.model.ConferenceCodec.FORMAT_MEMBER;
import static org.unodc.cop.sdk.internal.model.ConferenceCodec.KNOWN_FORMAT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.ScalarCodecs;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;

/**
 * Reads through a record and reads each element of its lists in order. The rest of the record is
 * collected in a frame, which is read at the end.
 */
final class RecordElements extends LazySequence<RecordElement> {
  private static final Codec<?> ANY = new DiscardingCodec();

  private final JsonCursor cursor;
  private final CopLimits limits;
  private final InputPart part;
  private final RecordFrame frame;
  private final Set<String> seen = new HashSet<>();
  private Position start = new Position(1, 1);
  private @Nullable OpenList open;
  private long members;
  private boolean begun;
  private boolean ended;

  RecordElements(TextSource source, CopLimits limits) {
    this.cursor = new JsonCursor(source);
    this.limits = limits;
    this.part = new InputPart("limit.value", limits.documentBytes(), "documentBytes");
    this.frame = new RecordFrame(limits);
  }

  @Override
  @Nullable RecordElement next() {
    RecordElement found = null;
    while (found == null && !ended) {
      cursor.skipWhiteSpace();
      found = open != null ? nextItem(open) : begun ? member() : begin();
    }
    return found;
  }

  private @Nullable RecordElement begin() {
    begun = true;
    start = cursor.place();
    if (cursor.take('{')) {
      frame.add("", "{", start, start);
      return null;
    }
    if (cursor.peek() >= 0 && !cursor.isAtValue()) {
      return end(broken("", ""));
    }
    boolean isNumber = cursor.isAtNumber();
    cursor.cut(part);
    ReadOutcome<Conference> outcome = part.read(CONFERENCE, limits, "");
    if (isNumber && outcome.isJson() && cursor.peek() >= 0 && !cursor.isAtWhiteSpace()) {
      // A number that is a whole document ends only with white space.
      return end(broken(part.text().toString().strip(), ""));
    }
    frame.end(outcome.problems());
    return outcome.isJson() ? endOfInput() : end(ImmutableList.of());
  }

  /** Reads a name and a value; of a list, only the beginning. */
  private @Nullable RecordElement member() {
    boolean isFirst = members++ == 0;
    Position here = cursor.place();
    if (cursor.take('}')) {
      frame.add("", "}", here, here);
      return endOfInput();
    }
    if (!isFirst && !cursor.take(',')) {
      return end(broken("{\"\":0 ", ""));
    }
    cursor.skipWhiteSpace();
    if (cursor.peek() != '"') {
      return end(broken(isFirst ? "{ " : "{\"\":0, ", ""));
    }
    cursor.cut(part);
    ReadOutcome<String> name = part.read(ScalarCodecs.TEXT, limits, "");
    addToFrame(isFirst ? "" : ",", "");
    if (!name.isJson()) {
      return broken(name);
    }
    cursor.skipWhiteSpace();
    if (!cursor.take(':')) {
      return end(broken("{\"\" ", ""));
    }
    cursor.skipWhiteSpace();
    return value(name.value().filter(CONFERENCE.names()::contains).orElse(""));
  }

  /** Reads the value of a member, whose name is empty if it is not known. */
  private @Nullable RecordElement value(String name) {
    Codec<?> items = CONFERENCE.items(name);
    Position here = cursor.place();
    if (items != null && seen.add(name) && cursor.take('[')) {
      frame.add(":", "[]", here, here);
      open = new OpenList('/' + name, items);
      return null;
    }
    if (!cursor.isAtValue()) {
      return end(broken("{\"\": ", ""));
    }
    cursor.cut(part);
    if (name.equals(FORMAT_MEMBER) && seen.add(name)) {
      ReadOutcome<String> format = part.read(KNOWN_FORMAT, limits, '/' + name);
      return format.problems().isEmpty() ? inFrame(name) : end(format.problems());
    }
    return inFrame(name);
  }

  private @Nullable RecordElement inFrame(String name) {
    ReadOutcome<?> value = part.read(ANY, limits, "");
    addToFrame(":", name.isEmpty() ? "" : '/' + name);
    return value.isJson() ? null : broken(value);
  }

  private @Nullable RecordElement nextItem(OpenList list) {
    if (cursor.take(']')) {
      open = null;
      return null;
    }
    if (list.count > 0 && !cursor.take(',')) {
      return end(broken("[0 ", list.pointer));
    }
    cursor.skipWhiteSpace();
    if (!cursor.isAtValue()) {
      return end(broken(list.count == 0 ? "[ " : "[0, ", list.pointer));
    }
    cursor.cut(part);
    String pointer = list.pointer + '/' + list.count++;
    ReadOutcome<?> element = part.read(list.items, limits, pointer);
    return element.isJson()
        ? new RecordElement(
            pointer, part.place(), element.value().map(Object.class::cast), element.problems())
        : end(element.problems());
  }

  private void addToFrame(String before, String pointer) {
    if (part.isTooLong()) {
      frame.end(ImmutableList.of(part.tooLong(pointer)));
    } else {
      frame.add(before, part.text(), part.place(), cursor.place());
    }
  }

  /**
   * Ends with a piece of the frame that is not JSON. The frame reports this itself, unless it has
   * ended.
   */
  private RecordElement broken(ReadOutcome<?> piece) {
    return end(frame.hasEnded() ? piece.problems() : ImmutableList.of());
  }

  /**
   * {@return the problem of the next character, or of the end, which breaks the JSON}
   *
   * @param before a JSON text that stands for everything before this place
   */
  private ImmutableList<Problem> broken(String before, String pointer) {
    Position place = cursor.place();
    char[] text = (before + cursor.takeCharacter()).toCharArray();
    JsonText broken = JsonText.part(text, text.length);
    Problem why = Iterables.getLast(ReadOutcome.of(broken, ANY, CopLimits.standard()).problems());
    return ImmutableList.of(
        new Problem(why.code(), pointer, place.line(), place.column(), why.sentences()));
  }

  private RecordElement endOfInput() {
    cursor.skipWhiteSpace();
    return end(cursor.peek() < 0 ? ImmutableList.of() : broken("{} ", ""));
  }

  private RecordElement end(ImmutableList<Problem> reasons) {
    ended = true;
    frame.end(reasons);
    ReadOutcome<Conference> record = frame.read();
    return new RecordElement("", start, record.value().map(Object.class::cast), record.problems());
  }

  /** A list whose elements are being read. */
  private static final class OpenList {
    final String pointer;
    final Codec<?> items;
    long count;

    OpenList(String pointer, Codec<?> items) {
      this.pointer = pointer;
      this.items = items;
    }
  }
}
