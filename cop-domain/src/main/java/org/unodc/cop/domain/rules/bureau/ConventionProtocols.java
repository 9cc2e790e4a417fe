package org.unodc.cop.domain.rules.bureau;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.status.TreatyStatus;

/**
 * The protocols to one convention.
 *
 * @param all the protocols, in the order of the record
 * @param firstInForce the earliest day on which one of them entered into force; empty if no such
 *     day is known
 */
record ConventionProtocols(ImmutableList<ConventionId> all, Optional<LocalDate> firstInForce) {

  /** {@return the protocols to a convention, computed once} */
  static ConventionProtocols to(ConventionId convention, RecordView record) {
    return record.computedOnce(
        ConventionProtocols.class,
        convention,
        () -> of(ByParent.of(record).protocols().get(convention), record));
  }

  private static ConventionProtocols of(ImmutableList<ConventionId> all, RecordView record) {
    return new ConventionProtocols(
        all,
        all.stream()
            .flatMap(protocol -> TreatyStatus.in(record, protocol).stream())
            .flatMap(status -> status.entryIntoForce().day().stream())
            .min(Comparator.naturalOrder()));
  }

  private record ByParent(ImmutableListMultimap<ConventionId, ConventionId> protocols) {
    static ByParent of(RecordView record) {
      return record.computedOnce(ByParent.class, () -> new ByParent(index(record)));
    }

    private static ImmutableListMultimap<ConventionId, ConventionId> index(RecordView record) {
      ImmutableListMultimap.Builder<ConventionId, ConventionId> protocols =
          ImmutableListMultimap.builder();
      for (Convention treaty : record.all(Convention.class)) {
        treaty
            .parent()
            .filter(parent -> treaty.kind().map(ConventionKind::mayBeProtocol).orElse(true))
            .ifPresent(parent -> protocols.put(parent, treaty.id()));
      }
      return protocols.build();
    }
  }
}
