package org.unodc.cop.sdk.internal.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.EntityId;

/**
 * Global ids (UUIDs of version 3, RFC 9562) that depend only on the ids of a record. They stay the
 * same if titles, times or rooms change.
 */
public final class StableIds {
  /** The namespace of this library, a random UUID. */
  private static final UUID NAMESPACE = UUID.fromString("5c0b7d1e-62a4-4f0e-9d53-1f8a7c2e4b96");

  private StableIds() {}

  /** {@return the global id of an entity of a conference} */
  public static String of(ConferenceId conference, EntityId thing) {
    return of(conference, thing.kind(), thing.value());
  }

  /**
   * {@return the global id of a thing of a conference that has no id in the record}
   *
   * @param kind the kind of thing
   * @param name a name that is unique within the kind
   */
  public static String of(ConferenceId conference, String kind, String name) {
    byte[] path = (conference + "/" + kind + "/" + name).getBytes(UTF_8);
    byte[] named =
        ByteBuffer.allocate(Long.BYTES * 2 + path.length)
            .putLong(NAMESPACE.getMostSignificantBits())
            .putLong(NAMESPACE.getLeastSignificantBits())
            .put(path)
            .array();
    return UUID.nameUUIDFromBytes(named).toString();
  }
}
