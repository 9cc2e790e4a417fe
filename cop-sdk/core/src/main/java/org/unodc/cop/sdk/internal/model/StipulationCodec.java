package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.WHOLE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.CITATION;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.DelayRounding;
import org.unodc.cop.domain.convention.DelayUnit;
import org.unodc.cop.domain.convention.StipulatedDay;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The part of {@link ConventionCodec} for the numbers, days and delays that a legal text sets. */
final class StipulationCodec {
  static final ObjectCodec<StipulatedNumber> STIPULATED_NUMBER =
      record(
          StipulatedNumber.class,
          "A number that a legal text sets, with the provision that sets it.",
          StipulatedNumber::new,
          required("number", WHOLE, StipulatedNumber::number),
          optional("citation", CITATION, StipulatedNumber::citation));

  static final ObjectCodec<StipulatedDay> STIPULATED_DAY =
      record(
          StipulatedDay.class,
          "A day that a legal text sets, with the provision that sets it.",
          StipulatedDay::new,
          required("day", DATE, StipulatedDay::day),
          optional("citation", CITATION, StipulatedDay::citation));

  static final Codec<DelayUnit> DELAY_UNIT = enumeration(DelayUnit.class);

  static final Codec<DelayRounding> DELAY_ROUNDING = enumeration(DelayRounding.class);

  static final ObjectCodec<Delay> DELAY =
      record(
          Delay.class,
          "The time that a legal text sets between an act and its effect, such as three months.",
          Delay::new,
          required("number", WHOLE, Delay::number),
          required("unit", DELAY_UNIT, Delay::unit),
          optional("rounding", DELAY_ROUNDING, Delay::rounding),
          optional("citation", CITATION, Delay::citation));

  private StipulationCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(StipulatedNumber.class, STIPULATED_NUMBER);
    all.put(StipulatedDay.class, STIPULATED_DAY);
    all.put(DelayUnit.class, DELAY_UNIT);
    all.put(DelayRounding.class, DELAY_ROUNDING);
    all.put(Delay.class, DELAY);
  }
}
