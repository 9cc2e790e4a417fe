package org.unodc.cop.sdk.codec.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.sdk.codec.rooms.IdCodec;

/**
 * Ids for the world, made of the ids of a record alone (RFC 9562, version 3): they stay the same
 * when titles, times and rooms change.
 */
public final class StableIds {
  /** The name space of this library, drawn by lot. */
  private static final UUID NAMESPACE = UUID.fromString("5c0b7d1e-62a4-4f0e-9d53-1f8a7c2e4b96");

  private StableIds() {}

  /** {@return the id of a thing of a conference} */
  public static String of(ConferenceId conference, EntityId thing) {
    return of(conference, IdCodec.kind(thing), thing.value());
  }

  /**
   * {@return the id of a thing of a conference that has none of its own in a record}
   *
   * @param kind what it is
   * @param name what tells it apart from others of its kind
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
