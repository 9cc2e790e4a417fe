package org.unodc.cop.domain.rules.party;

import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;

/**
 * Collects findings about a treaty action, which has no id. The messages name the participant as
 * {@code {1}} and the treaty as {@code {2}}.
 */
record ActionFindingCollector(TreatyAction action, RecordView record, FindingCollector findings) {

  void addCiting(Optional<Citation> clause, Place place, Object... more) {
    findings.addCiting(
        clause,
        place,
        Stream.concat(
                Stream.of(record.label(action.participant()), record.label(action.instrument())),
                Stream.of(more))
            .toArray());
  }
}
