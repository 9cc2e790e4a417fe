package org.unodc.cop.examples.programme.entry;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.RecordFindings;
import org.unodc.cop.examples.programme.conference.Snapshot;

/** Checks what a changed entry does to the record, and stores it. */
@Service
class EntryDesk {
  private final ConferenceStore store;
  private final PublicRecord published;
  private final RecordFindings rules;
  private final Clock clock;

  EntryDesk(ConferenceStore store, PublicRecord published, RecordFindings rules, Clock clock) {
    this.store = store;
    this.published = published;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * {@return the errors and warnings of a changed record that the record does not have yet, each
   * once, the most severe first}
   *
   * @throws org.unodc.cop.examples.programme.conference.RecordRefusedException if the changed
   *     record has no session for the service
   */
  ImmutableList<Finding> added(Conference changed, Snapshot now) {
    Snapshot after =
        new Snapshot(now.revision(), changed, store.sessionOf(changed), now.versions());
    Set<String> known = findings(now).map(EntryDesk::key).collect(toCollection(HashSet::new));
    return findings(after)
        .filter(finding -> finding.severity() != Severity.NOTICE)
        .filter(finding -> known.add(key(finding)))
        .sorted(Comparator.comparing(Finding::severity))
        .collect(toImmutableList());
  }

  /** What is published can have another time or room than the record, so both are judged. */
  private Stream<Finding> findings(Snapshot whole) {
    return Stream.of(whole.conference(), published.partOf(whole))
        .distinct()
        .flatMap(record -> rules.of(record, whole.today(clock)).findings().stream());
  }

  /** The place of a finding is left out, because the position of an entry can change. */
  private static String key(Finding finding) {
    return finding.rule() + finding.message();
  }

  /** Stores a changed record in place of the one that it was made from. */
  void store(Conference changed, Snapshot now, UUID account) {
    store.correct(account, changed, now.revision());
  }
}
