package org.unodc.cop.sdk.codec;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.ProblemCode;
import tools.jackson.core.JsonToken;

/** Reads one object: every member that it can, then the value if all of them were sound. */
final class ObjectReading<T> {
  private final ObjectCodec<T> codec;
  private final JsonInput in;
  private final @Nullable Object[] slots;
  private final boolean[] seen;
  private final Set<String> unknown = new HashSet<>();
  private boolean sound = true;

  ObjectReading(ObjectCodec<T> codec, JsonInput in) {
    this.codec = codec;
    this.in = in;
    this.slots = new Object[codec.members().size()];
    this.seen = new boolean[slots.length];
  }

  @Nullable T read() {
    if (in.token() != JsonToken.START_OBJECT) {
      in.wrongType(codec.expected(), codec.shape());
      return null;
    }
    long start = in.place();
    int members = 0;
    for (String name; (name = in.nextMember()) != null; ) {
      in.checkCount(++members);
      Integer slot = codec.slot(name);
      if (slot == null) {
        passOver(name);
      } else {
        readKnown(name, slot);
      }
    }
    fillAbsent(start);
    return sound ? assemble(start) : null;
  }

  private void readKnown(String name, int slot) {
    if (seen[slot]) {
      sound = false;
      passOverDuplicate(name);
      return;
    }
    seen[slot] = true;
    in.next();
    Object value = codec.members().get(slot).read(in);
    slots[slot] = value;
    sound &= value != null;
  }

  private void passOver(String name) {
    if (unknown.add(name)) {
      String meant = Spelling.suggestion(name, codec.names());
      in.passOverUnknown(
          "%s has no member %s.%s"
              .formatted(Wording.capitalized(codec.expected()), Wording.quoted(name), meant));
    } else {
      passOverDuplicate(name);
    }
  }

  private void passOverDuplicate(String name) {
    in.report(ProblemCode.DUPLICATE_MEMBER, ObjectCodec.twice(name));
    in.next();
    in.skip();
  }

  private void fillAbsent(long start) {
    for (int slot = 0; slot < slots.length; slot++) {
      if (!seen[slot]) {
        Member<T, ?> member = codec.members().get(slot);
        slots[slot] = member.absent();
        if (member.isRequired()) {
          sound = false;
          in.reportAt(
              start,
              ProblemCode.MISSING_MEMBER,
              "%s must have the member \"%s\" (%s)."
                  .formatted(
                      Wording.capitalized(codec.expected()), member.name(), member.expected()));
        }
      }
    }
  }

  private @Nullable T assemble(long start) {
    try {
      return codec.assemble(slots);
    } catch (IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | DateTimeException refusal) {
      String reason = Wording.reason(refusal);
      in.reportAt(
          start,
          ProblemCode.INVARIANT,
          "%s cannot be like this: %s".formatted(Wording.capitalized(codec.expected()), reason));
      return null;
    }
  }
}
