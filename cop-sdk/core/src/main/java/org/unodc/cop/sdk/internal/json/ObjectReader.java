package org.unodc.cop.sdk.internal.json;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.SpellingSuggester;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.core.JsonToken;

/** Reads one object: first all members, then the value if all members are valid. */
final class ObjectReader<T> {
  private static final Object UNREADABLE = new Object();

  private final ObjectCodec<T> codec;
  private final JsonInput in;
  // Null for members not seen yet; UNREADABLE for members that could not be read.
  private final @Nullable Object[] slots;
  private @Nullable Set<String> unknown;
  private boolean sound = true;

  ObjectReader(ObjectCodec<T> codec, JsonInput in) {
    this.codec = codec;
    this.in = in;
    this.slots = new Object[codec.members().size()];
  }

  @Nullable T read() {
    if (in.token() != JsonToken.START_OBJECT) {
      in.wrongType(codec.expected(), codec.shape());
      return null;
    }
    long start = in.place();
    int members = 0;
    int slot = -1;
    for (String name; (name = nextMember(slot + 1)) != null; ) {
      in.checkCount(++members);
      slot = codec.slot(name, slot + 1);
      if (slot < 0) {
        passOver(name);
      } else {
        readKnown(name, slot);
      }
    }
    checkRequired(start);
    return sound ? assemble(start) : null;
  }

  private @Nullable String nextMember(int likely) {
    return likely < slots.length
        ? in.nextMember(codec.member(likely).writtenName())
        : in.nextMember();
  }

  private void readKnown(String name, int slot) {
    if (slots[slot] != null) {
      sound = false;
      passOverDuplicate(name);
      return;
    }
    in.next();
    Object value = codec.member(slot).read(in);
    slots[slot] = value == null ? UNREADABLE : value;
    sound &= value != null;
  }

  private void passOver(String name) {
    if (unknown == null) {
      unknown = new HashSet<>();
    }
    if (unknown.add(name)) {
      String shown = InputQuotation.shown(name);
      in.passOverUnknown(
          SpellingSuggester.nearest(name, codec.names())
              .map(
                  near ->
                      ProblemText.sentence("member.unknown-meant", codec.expected(), shown, near))
              .orElseGet(() -> ProblemText.sentence("member.unknown", codec.expected(), shown)));
    } else {
      passOverDuplicate(name);
    }
  }

  private void passOverDuplicate(String name) {
    in.report(ProblemCode.DUPLICATE_MEMBER, InputQuotation.twice(name));
    in.next();
    in.skip();
  }

  private void checkRequired(long start) {
    for (int slot = 0; slot < slots.length; slot++) {
      if (slots[slot] == null) {
        ObjectMember<T, ?> member = codec.member(slot);
        if (member.isRequired()) {
          sound = false;
          in.reportAt(
              start,
              ProblemCode.MISSING_MEMBER,
              ProblemText.sentence(
                  "member.missing", codec.expected(), member.name(), member.expected()));
        }
      }
    }
  }

  private @Nullable T assemble(long start) {
    try {
      return codec.assemble(slots, 0);
    } catch (IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | DateTimeException refusal) {
      in.reportAt(
          start,
          ProblemCode.INVARIANT,
          ProblemText.sentence(
              "value.contradicts-itself", codec.expected(), InputQuotation.reason(refusal)));
      return null;
    }
  }
}
