package org.unodc.cop.sdk.internal.plain;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/** The members of one type of objects, in the order in which they are written. */
public final class PlainMembers {
  private final QuotedWords names;
  private final PlainCodec<?>[] contents;
  private final long required;

  private PlainMembers(QuotedWords names, List<PlainCodec<?>> contents, long required) {
    this.names = names;
    this.contents = contents.toArray(PlainCodec<?>[]::new);
    this.required = required;
  }

  /**
   * {@return these members}
   *
   * @param required a bit for each member that an object must have, the first one lowest
   */
  public static PlainMembers of(List<String> names, List<PlainCodec<?>> contents, long required) {
    checkArgument(
        names.size() <= Long.SIZE, "plain reading needs one bit for each of %s members", names);
    return new PlainMembers(QuotedWords.of(names), contents, required);
  }

  /**
   * Reads the rest of an object, to its end. The contents of its members are on top of the values
   * of the input afterwards, with null for a member that is absent.
   *
   * @param first the number of first members that were read already; their contents are not used
   * @return the index of the content of the first member
   */
  public int read(int first, PlainInput in) {
    ValueStack values = in.values();
    int from = values.reserve(contents.length);
    long seen = (1L << first) - 1;
    int slot = first - 1;
    for (int count = first; in.hasMember(count); count++) {
      slot = in.name(names, slot + 1);
      check(((seen >>> slot) & 1) == 0);
      seen |= 1L << slot;
      values.set(from + slot, contents[slot].readPlain(in));
    }
    check((required & ~seen) == 0);
    return from;
  }

  private static void check(boolean isPlain) {
    if (!isPlain) {
      throw NotPlainException.notPlain();
    }
  }
}
