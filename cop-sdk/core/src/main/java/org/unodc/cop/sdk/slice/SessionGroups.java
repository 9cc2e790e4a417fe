package org.unodc.cop.sdk.slice;

import java.util.HashMap;
import java.util.Map;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.session.Session;

/**
 * Sessions that are judged together: those with the same number, because a resumed part continues
 * its session, and those with the same id.
 */
final class SessionGroups {
  private final Map<String, String> above = new HashMap<>();

  /** Groups these sessions. */
  SessionGroups(Iterable<Session> sessions) {
    for (Session session : sessions) {
      String id = session.id().value();
      above.putIfAbsent(id, id);
      if (session.ordinal().isPresent()) {
        String number = "#" + session.ordinal().getAsInt();
        above.putIfAbsent(number, number);
        join(id, number);
      }
    }
  }

  /** {@return the name of the group of a session, which may be missing in the record} */
  String of(SessionId session) {
    return above.containsKey(session.value()) ? top(session.value()) : session.value();
  }

  private void join(String one, String other) {
    String first = top(one);
    String second = top(other);
    if (first.compareTo(second) > 0) {
      above.put(second, first);
    } else {
      above.put(first, second);
    }
  }

  private String top(String name) {
    String at = name;
    for (String next = above.get(at); next != null && !next.equals(at); next = above.get(at)) {
      at = next;
    }
    return at;
  }
}
