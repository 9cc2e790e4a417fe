package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.statement.SpeakersList;

/** Rules that report entries without an id that a record has twice. */
public final class DoubleEntryRules {
  /** The rules of this class, in the order of the standard rules. */
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("stakeholder.accreditation-is-recorded-once", Severity.WARNING, Conference.class)
              .reading(Scope.SESSION)
              .when(conference -> !conference.accreditations().isEmpty())
              .check(DoubleEntryRules::checkAccreditations),
          Rule.of(
                  "statement.agenda-item-has-one-list-of-speakers",
                  Severity.NOTICE,
                  Conference.class)
              .reading(Scope.SESSION)
              .when(conference -> !conference.speakersLists().isEmpty())
              .check(DoubleEntryRules::checkLists));

  /** Stands for an accreditation without a basis; no id is empty. */
  private static final String UNKNOWN = "";

  private DoubleEntryRules() {}

  /**
   * Checks accreditations of one stakeholder for one session. Those under two different rules are
   * no repetition.
   */
  private static void checkAccreditations(
      Conference conference, RecordView record, FindingCollector findings) {
    Map<String, Set<String>> bases = new HashMap<>();
    for (int i = 0; i < conference.accreditations().size(); i++) {
      Accreditation accreditation = conference.accreditations().get(i);
      Set<String> earlier =
          bases.computeIfAbsent(
              accreditation.stakeholder() + "/" + accreditation.session(), key -> new HashSet<>());
      String basis = accreditation.basis().map(AccreditationBasisId::value).orElse(UNKNOWN);
      boolean isRepeated =
          basis.equals(UNKNOWN)
              ? !earlier.isEmpty()
              : earlier.contains(basis) || earlier.contains(UNKNOWN);
      if (isRepeated) {
        findings.add(
            Place.of("accreditations").at(i),
            record.label(accreditation.stakeholder()),
            record.label(accreditation.session()));
      } else {
        earlier.add(basis);
      }
    }
  }

  private static void checkLists(
      Conference conference, RecordView record, FindingCollector findings) {
    Set<String> opened = new HashSet<>();
    for (int i = 0; i < conference.speakersLists().size(); i++) {
      SpeakersList list = conference.speakersLists().get(i);
      if (!opened.add(list.session() + "/" + list.agendaItem())) {
        findings.add(
            Place.of("speakersLists").at(i),
            record.label(list.agendaItem()),
            record.label(list.session()));
      }
    }
  }
}
