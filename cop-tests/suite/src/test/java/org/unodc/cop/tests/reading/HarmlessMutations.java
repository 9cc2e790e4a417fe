package org.unodc.cop.tests.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.util.List;
import org.unodc.cop.tests.reading.JsonOutline.Kind;
import org.unodc.cop.tests.reading.JsonOutline.Part;

/** Changes after which a document usually has the same value, or another valid one. */
final class HarmlessMutations {
  static final ImmutableList<Mutation> ALL =
      ImmutableList.of(
          Mutation.ofPart(part -> part.parent() >= 0, HarmlessMutations::swap),
          Mutation.ofPart(Part::isMember, HarmlessMutations::moveToEnd),
          HarmlessMutations::moveTypeToEnd,
          Mutation.ofPart(Part::isMember, HarmlessMutations::escapeName),
          Mutation.ofPart(part -> part.kind() == Kind.TEXT, HarmlessMutations::escapeOne),
          Mutation.ofPart(part -> part.kind() == Kind.TEXT, HarmlessMutations::addCharacter),
          Mutation.ofPart(part -> part.kind() == Kind.WORD, HarmlessMutations::changeDigit),
          Mutation.ofPart(part -> true, HarmlessMutations::spread));

  private HarmlessMutations() {}

  private static byte[] swap(Draft draft, Part part) {
    Part other = draft.anyOf(draft.outline().siblings(part));
    if (other.equals(part)) {
      return draft.json();
    }
    Part first = other.begin() < part.begin() ? other : part;
    Part second = other.begin() < part.begin() ? part : other;
    return draft.replaced(
        first.begin(),
        second.end(),
        draft.text(second),
        draft.between(first.end(), second.begin()),
        draft.text(first));
  }

  private static byte[] moveToEnd(Draft draft, Part part) {
    List<Part> siblings = draft.outline().siblings(part);
    int place = siblings.indexOf(part);
    if (place == siblings.size() - 1) {
      return draft.json();
    }
    int next = siblings.get(place + 1).begin();
    int end = siblings.get(siblings.size() - 1).end();
    return draft.replaced(
        part.begin(), end, draft.between(next, end), new byte[] {','}, draft.text(part));
  }

  private static byte[] moveTypeToEnd(Draft draft) {
    byte[] name = "\"type\"".getBytes(UTF_8);
    return draft.outline().parts().stream()
        .filter(part -> Bytes.indexOf(draft.text(part), name) == 0)
        .skip(draft.below(3))
        .findFirst()
        .map(part -> moveToEnd(draft, part))
        .orElse(draft.json());
  }

  private static byte[] escapeName(Draft draft, Part part) {
    int at = part.begin() + 1;
    String format = draft.random().nextBoolean() ? "\\u%04x" : "\\u%04X";
    return draft.replaced(at, at + 1, String.format(format, draft.json()[at] & 0xFF));
  }

  /** Adds white space around a value. */
  private static byte[] spread(Draft draft, Part part) {
    String blanks = draft.anyOf(ImmutableList.of(" ", "\n", "\r\n", "\t", " \r \n\t"));
    return draft.replaced(
        part.value(),
        part.end(),
        blanks.getBytes(UTF_8),
        draft.between(part.value(), part.end()),
        blanks.getBytes(UTF_8));
  }

  /** Writes a character as an escape, which changes nothing unless it is half of another one. */
  private static byte[] escapeOne(Draft draft, Part part) {
    int at = draft.inside(part);
    String format = draft.random().nextBoolean() ? "\\u%04x" : "\\u%04X";
    return draft.replaced(at, at + 1, String.format(format, draft.json()[at] & 0xFF));
  }

  private static byte[] addCharacter(Draft draft, Part part) {
    return draft.inserted(
        draft.inside(part),
        draft.anyOf(
            ImmutableList.of("a", "7", "-", "\u00E9", "\u4E2D", "\uD83D\uDE00", "\\n", "\\u00e9")));
  }

  private static byte[] changeDigit(Draft draft, Part part) {
    return draft.inserted(part.end(), String.valueOf(draft.below(10)));
  }
}
