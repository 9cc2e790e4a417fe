package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.list;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.LONG;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The JSON of the types in package {@code quantity}. */
public final class QuantityCodec {
  public static final Codec<CountQualifier> COUNT_QUALIFIER = enumeration(CountQualifier.class);

  public static final ObjectCodec<ReportedCount> REPORTED_COUNT =
      record(
          ReportedCount.class,
          "A number as a source states it, with a qualifier that shows how exact it is.",
          ReportedCount::new,
          required("value", LONG, ReportedCount::value),
          required("qualifier", COUNT_QUALIFIER, ReportedCount::qualifier));

  private QuantityCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(CountQualifier.class, COUNT_QUALIFIER);
    all.put(ReportedCount.class, REPORTED_COUNT);
  }

  /** {@return the codec of a list that may be only partly known} */
  @SuppressWarnings("unchecked") // the codec of the items checks the type of the items
  public static <T> ObjectCodec<PartialList<T>> listed(Codec<T> items) {
    return record(
        (Class<PartialList<T>>) (Class<?>) PartialList.class,
        "A list that may be only partly known, with the number that a source states.",
        PartialList<T>::new,
        list("items", items, PartialList<T>::items),
        optional("stated", REPORTED_COUNT, PartialList<T>::stated),
        required("complete", TRUTH, PartialList<T>::complete));
  }
}
