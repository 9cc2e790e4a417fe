package org.unodc.cop.sdk.internal.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/**
 * The members that identify an entry when its row has no id. Each is a path in the JSON.
 *
 * @param equal the members that are equal in the row and in the entry, or absent in both; the row
 *     has the first one
 * @param agreeing the members that are equal, or absent in the row or in the entry
 * @param deciding the members that must also be equal if several entries match
 */
public record EntryKey(
    ImmutableList<ImmutableList<String>> equal,
    ImmutableList<ImmutableList<String>> agreeing,
    ImmutableList<ImmutableList<String>> deciding) {

  /** {@return a key of these members, each with slashes between the names of its path} */
  public static EntryKey of(String... equal) {
    return new EntryKey(paths(equal), ImmutableList.of(), ImmutableList.of());
  }

  /** {@return a copy with these members that agree} */
  public EntryKey agreeingIn(String... members) {
    return new EntryKey(equal, paths(members), deciding);
  }

  /** {@return a copy with these members that decide} */
  public EntryKey decidedBy(String... members) {
    return new EntryKey(equal, agreeing, paths(members));
  }

  private static ImmutableList<ImmutableList<String>> paths(String... members) {
    ImmutableList.Builder<ImmutableList<String>> paths = ImmutableList.builder();
    for (String member : members) {
      paths.add(ImmutableList.copyOf(Splitter.on('/').split(member)));
    }
    return paths.build();
  }
}
