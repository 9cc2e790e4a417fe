package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.CERTAINTY;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The JSON of the types in package {@code rule}. */
public final class RuleCodec {

  public static final ObjectCodec<Citation> CITATION =
      record(
          Citation.class,
          "A reference to the provision of a legal text.",
          Citation::new,
          required("instrument", FILLED, Citation::instrument),
          required("provision", FILLED, Citation::provision),
          optional("certainty", CERTAINTY, Citation::certainty));

  private RuleCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(Citation.class, CITATION);
  }
}
