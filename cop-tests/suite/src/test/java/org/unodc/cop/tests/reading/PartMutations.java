package org.unodc.cop.tests.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.tests.reading.JsonOutline.Kind;
import org.unodc.cop.tests.reading.JsonOutline.Part;

/** Changes of members and elements: which there are, in which order, under which names. */
final class PartMutations {
  /** Names whose hash codes are equal. */
  private static final ImmutableList<String> COLLIDING =
      ImmutableList.of("AaAaAaAaAaAaAaAaAaAa", "BBBBBBBBBBBBBBBBBBBB", "AaBBAaBBAaBBAaBBAaBB");

  static final ImmutableList<Mutation> ALL =
      ImmutableList.of(
          Mutation.ofPart(PartMutations::isMember, PartMutations::repeat),
          Mutation.ofPart(PartMutations::isMember, PartMutations::repeatAtEnd),
          Mutation.ofPart(PartMutations::isInner, PartMutations::repeat),
          Mutation.ofPart(PartMutations::isInner, PartMutations::remove),
          Mutation.ofPart(PartMutations::isMember, PartMutations::rename),
          Mutation.ofPart(part -> part.kind() == Kind.OBJECT, PartMutations::addUnknown),
          Mutation.ofPart(part -> true, PartMutations::replaceByOther),
          Mutation.ofPart(part -> true, PartMutations::wrap),
          Mutation.ofPart(part -> part.kind() != Kind.WORD, PartMutations::nest));

  private PartMutations() {}

  private static boolean isMember(Part part) {
    return part.isMember();
  }

  private static boolean isInner(Part part) {
    return part.parent() >= 0;
  }

  private static byte[] repeat(Draft draft, Part part) {
    return draft.inserted(part.end(), Bytes.concat(bytes(","), draft.text(part)));
  }

  private static byte[] repeatAtEnd(Draft draft, Part part) {
    int end = Math.max(part.end(), parent(draft, part).map(Part::end).orElse(part.end()) - 1);
    return draft.inserted(end, Bytes.concat(bytes(","), draft.text(part)));
  }

  private static byte[] remove(Draft draft, Part part) {
    List<Part> siblings = draft.outline().siblings(part);
    int place = siblings.indexOf(part);
    if (place > 0) {
      return draft.replaced(siblings.get(place - 1).end(), part.end());
    }
    return siblings.size() > 1
        ? draft.replaced(part.begin(), siblings.get(1).begin())
        : draft.replaced(part.begin(), part.end());
  }

  private static byte[] rename(Draft draft, Part part) {
    int start = part.begin() + 1;
    int inside = start + draft.below(5);
    return switch (draft.below(7)) {
      case 0 -> draft.replaced(start, start + 1, new byte[] {(byte) (draft.json()[start] ^ 0x20)});
      case 1 -> draft.inserted(start, "x");
      case 2 -> draft.replaced(start, Math.min(inside, part.value()));
      case 3 -> draft.inserted(start, draft.anyOf(COLLIDING).repeat(1 + draft.below(14)));
      case 4 -> draft.inserted(start, "\\u0000");
      case 5 -> draft.replaced(part.begin(), part.value(), "\"" + draft.anyOf(COLLIDING) + "\":");
      default ->
          draft
              .any(Part::isMember)
              .map(
                  other ->
                      draft.replaced(
                          part.begin(), part.value(), draft.between(other.begin(), other.value())))
              .orElse(draft.json());
    };
  }

  private static byte[] addUnknown(Draft draft, Part part) {
    String name = draft.random().nextBoolean() ? draft.anyOf(COLLIDING) : "note";
    return draft.inserted(part.value() + 1, "\"" + name + "\":" + ScalarMutations.any(draft) + ",");
  }

  private static byte[] replaceByOther(Draft draft, Part part) {
    return draft.replaced(
        part.value(),
        part.end(),
        draft
            .any(other -> other.end() - other.value() < 2_000)
            .map(other -> draft.between(other.value(), other.end()))
            .orElse(new byte[0]));
  }

  private static byte[] wrap(Draft draft, Part part) {
    byte[] value = draft.between(part.value(), part.end());
    return draft.random().nextBoolean()
        ? draft.replaced(part.value(), part.end(), bytes("["), value, bytes("]"))
        : draft.replaced(part.value(), part.end(), bytes("{\"en\":"), value, bytes("}"));
  }

  private static byte[] nest(Draft draft, Part part) {
    int levels = draft.anyOf(ImmutableList.of(3, 60, 64, 66, 999, 1_001, 3_000));
    byte[] value = draft.between(part.value(), part.end());
    String begin = draft.random().nextBoolean() ? "[" : "{\"a\":";
    String end = begin.equals("[") ? "]" : "}";
    return draft.replaced(
        part.value(), part.end(), bytes(begin.repeat(levels)), value, bytes(end.repeat(levels)));
  }

  private static Optional<Part> parent(Draft draft, Part part) {
    return part.parent() < 0
        ? Optional.empty()
        : Optional.of(draft.outline().parts().get(part.parent()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
