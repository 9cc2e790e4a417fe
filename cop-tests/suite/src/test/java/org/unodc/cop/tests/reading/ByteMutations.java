package org.unodc.cop.tests.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;

/** Changes of bytes, whatever they mean. */
final class ByteMutations {
  /** Invalid UTF-8, byte order marks, control characters, blanks that JSON does not allow. */
  private static final ImmutableList<byte[]> FOREIGN =
      ImmutableList.of(
              "EFBBBF",
              "C080",
              "C1BF",
              "E08080",
              "EDA080",
              "EDA080EDB080",
              "F4908080",
              "F0808080",
              "F8888080",
              "F8908080",
              "FC908080",
              "E282",
              "F09F98",
              "80",
              "BF",
              "FF",
              "FE",
              "00",
              "0B",
              "0C",
              "1F",
              "7F",
              "C285",
              "C2A0",
              "E28083",
              "E280A8",
              "EFBFBF",
              "F09F9880",
              "0D",
              "0A",
              "09",
              "20",
              "FEFF",
              "FFFE",
              "2F2A2A2F",
              "2F2F0A")
          .stream()
          .map(BaseEncoding.base16()::decode)
          .collect(ImmutableList.toImmutableList());

  /** What may follow a document, or not. */
  private static final ImmutableList<String> TRAILING =
      ImmutableList.of(
          " ", "\n\t\r ", "\u0000", "\uFEFF", "{}", ",", "}", "]", "null", "\"", "\u00A0");

  static final ImmutableList<Mutation> ALL =
      ImmutableList.of(
          ByteMutations::flipBit,
          ByteMutations::setByte,
          ByteMutations::delete,
          ByteMutations::repeat,
          ByteMutations::insertForeign,
          ByteMutations::insertForeignInText,
          ByteMutations::truncate,
          ByteMutations::goOn,
          ByteMutations::beginWithForeign);

  private ByteMutations() {}

  private static byte[] flipBit(Draft draft) {
    byte[] json = draft.json().clone();
    if (json.length > 0) {
      json[draft.below(json.length)] ^= (byte) (1 << draft.below(8));
    }
    return json;
  }

  private static byte[] setByte(Draft draft) {
    byte[] json = draft.json().clone();
    if (json.length > 0) {
      json[draft.below(json.length)] = (byte) draft.below(256);
    }
    return json;
  }

  private static byte[] delete(Draft draft) {
    int from = draft.below(draft.json().length);
    int to = Math.min(draft.json().length, from + 1 + draft.below(8));
    return draft.replaced(from, to);
  }

  private static byte[] repeat(Draft draft) {
    int from = draft.below(draft.json().length);
    int to = Math.min(draft.json().length, from + 1 + draft.below(20));
    return draft.inserted(to, draft.between(from, to));
  }

  private static byte[] insertForeign(Draft draft) {
    return draft.inserted(draft.below(draft.json().length + 1), draft.anyOf(FOREIGN));
  }

  private static byte[] insertForeignInText(Draft draft) {
    return draft
        .any(part -> part.kind() == JsonOutline.Kind.TEXT)
        .map(part -> draft.inserted(draft.inside(part), draft.anyOf(FOREIGN)))
        .orElse(draft.json());
  }

  private static byte[] truncate(Draft draft) {
    int length = draft.json().length;
    int kept = draft.below(2) == 0 ? draft.below(length) : Math.max(0, length - 1 - draft.below(5));
    return draft.between(0, kept);
  }

  private static byte[] goOn(Draft draft) {
    return draft.inserted(draft.json().length, draft.anyOf(TRAILING));
  }

  private static byte[] beginWithForeign(Draft draft) {
    return draft.inserted(0, draft.anyOf(FOREIGN));
  }
}
