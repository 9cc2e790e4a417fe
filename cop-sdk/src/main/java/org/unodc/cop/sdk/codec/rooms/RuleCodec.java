package org.unodc.cop.sdk.codec.rooms;

import static org.unodc.cop.sdk.codec.ObjectCodec.optional;
import static org.unodc.cop.sdk.codec.ObjectCodec.record;
import static org.unodc.cop.sdk.codec.ObjectCodec.required;
import static org.unodc.cop.sdk.codec.Scalars.FILLED;
import static org.unodc.cop.sdk.codec.rooms.DocumentCodec.CERTAINTY;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.ObjectCodec;

/** The JSON of room {@code rule}. */
public final class RuleCodec {

  public static final ObjectCodec<Citation> CITATION =
      record(
          Citation.class,
          "The text that lays something down.",
          Citation::new,
          required("instrument", FILLED, Citation::instrument),
          required("provision", FILLED, Citation::provision),
          optional("certainty", CERTAINTY, Citation::certainty));

  private RuleCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(Citation.class, CITATION);
  }
}
