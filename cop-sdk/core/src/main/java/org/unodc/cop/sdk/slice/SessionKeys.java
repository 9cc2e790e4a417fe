package org.unodc.cop.sdk.slice;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.session.Session;

/**
 * The sessions to which the elements of a record belong. The first key of an element is that of the
 * slice that owns it.
 */
final class SessionKeys {
  /** The slice of the lists that every slice holds. */
  static final String TABLES = "*";

  /** The slice of elements that belong to no session. */
  static final String NONE = "-";

  private final SessionGroups groups;

  private SessionKeys(SessionGroups groups) {
    this.groups = groups;
  }

  /** {@return the keys of a record with these sessions} */
  static SessionKeys of(Iterable<Session> sessions) {
    return new SessionKeys(new SessionGroups(sessions));
  }

  /**
   * {@return the keys of the slices that hold an element; the slice with the first key owns it}
   *
   * @param keysOfNamed returns the keys of the elements with an id. An element that names no
   *     session is in the slices of the elements that it names, such as an application in that of
   *     its side event
   */
  ImmutableSortedSet<String> of(
      ElementList list, ElementIds ids, Function<EntityId, Set<String>> keysOfNamed) {
    if (list.isInEverySlice()) {
      return ImmutableSortedSet.of(TABLES);
    }
    Set<String> keys = named(list, ids);
    if (keys.isEmpty() && list.followsWhatItNames()) {
      ids.named().forEach(id -> keys.addAll(keysOfNamed.apply(id)));
    }
    return keys.isEmpty() ? ImmutableSortedSet.of(NONE) : ImmutableSortedSet.copyOf(keys);
  }

  /** {@return the keys of the sessions that an element is or names; often none} */
  Set<String> named(ElementList list, ElementIds ids) {
    Set<String> keys = new TreeSet<>();
    if (!list.isInEverySlice()) {
      for (EntityId id : list == ElementList.SESSIONS ? ids.own() : ids.named()) {
        if (id instanceof SessionId session) {
          keys.add(groups.of(session));
        }
      }
    }
    return keys;
  }
}
