package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.WHOLE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.CITATION;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.procedure.Fraction;
import org.unodc.cop.domain.procedure.Majority;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.Quorum;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The part of {@link ProcedureCodec} for quorums and majorities. */
final class ThresholdCodec {
  static final ObjectCodec<Fraction> FRACTION =
      record(
          Fraction.class,
          "A part of a whole, such as one third.",
          Fraction::new,
          required("numerator", WHOLE, Fraction::numerator),
          required("denominator", WHOLE, Fraction::denominator));

  static final Codec<CountedBody> COUNTED_BODY = enumeration(CountedBody.class);
  static final Codec<Matter> MATTER = enumeration(Matter.class);
  static final ObjectCodec<Quorum> QUORUM =
      record(
          Quorum.class,
          "Who must be present, as in rule 41 of the rules of procedure of the Conference of the"
              + " Parties to UNTOC.",
          Quorum::new,
          required("matter", MATTER, Quorum::matter),
          required("part", FRACTION, Quorum::part),
          required("moreThan", TRUTH, Quorum::moreThan),
          required("of", COUNTED_BODY, Quorum::of),
          optional("citation", CITATION, Quorum::citation),
          optional("regionalOrganizationsCount", TRUTH, Quorum::regionalOrganizationsCount));

  static final ObjectCodec<Majority> MAJORITY =
      record(
          Majority.class,
          "How many must agree, as in rules 58 and 59 of the rules of procedure of the Conference"
              + " of the Parties to UNTOC.",
          Majority::new,
          required("matter", MATTER, Majority::matter),
          required("part", FRACTION, Majority::part),
          required("moreThan", TRUTH, Majority::moreThan),
          required("of", COUNTED_BODY, Majority::of),
          optional("citation", CITATION, Majority::citation));

  private ThresholdCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(Fraction.class, FRACTION);
    all.put(CountedBody.class, COUNTED_BODY);
    all.put(Matter.class, MATTER);
    all.put(Quorum.class, QUORUM);
    all.put(Majority.class, MAJORITY);
  }
}
