package org.unodc.cop.sdk.codec.rooms;

import static org.unodc.cop.sdk.codec.ObjectCodec.list;
import static org.unodc.cop.sdk.codec.ObjectCodec.optional;
import static org.unodc.cop.sdk.codec.ObjectCodec.record;
import static org.unodc.cop.sdk.codec.ObjectCodec.required;
import static org.unodc.cop.sdk.codec.Scalars.LONG;
import static org.unodc.cop.sdk.codec.Scalars.TRUTH;
import static org.unodc.cop.sdk.codec.Scalars.enumeration;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.Listed;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.ObjectCodec;

/** The JSON of room {@code quantity}. */
public final class QuantityCodec {
  public static final Codec<CountQualifier> COUNT_QUALIFIER =
      enumeration(CountQualifier.class, "the qualifier of a count");

  public static final ObjectCodec<ReportedCount> REPORTED_COUNT =
      record(
          ReportedCount.class,
          "A number as a source gives it, with the word that says how exact it is.",
          ReportedCount::new,
          required("value", LONG, ReportedCount::value),
          required("qualifier", COUNT_QUALIFIER, ReportedCount::qualifier));

  private QuantityCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(CountQualifier.class, COUNT_QUALIFIER);
    all.put(ReportedCount.class, REPORTED_COUNT);
  }

  /** {@return the JSON of a list as far as it is known} */
  @SuppressWarnings("unchecked") // what a Listed holds is checked by the codec of its items
  public static <T> ObjectCodec<Listed<T>> listed(Codec<T> items) {
    return record(
            (Class<Listed<T>>) (Class<?>) Listed.class,
            "A list as far as it is known, beside the number that a source states.",
            Listed<T>::new,
            list("items", items, Listed<T>::items),
            optional("stated", REPORTED_COUNT, Listed<T>::stated),
            required("complete", TRUTH, Listed<T>::complete))
        .called("a list with what is stated of it");
  }
}
