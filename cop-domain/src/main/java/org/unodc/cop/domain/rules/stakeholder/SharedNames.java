package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.HashMap;
import java.util.Map;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.internal.NameFolding;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** The names that stakeholders of one State share, other and former names included. */
final class SharedNames {
  /** The smallest ids of the stakeholders that share a State and a name, by State and name. */
  private final Map<String, Map<String, StakeholderId>> first = new HashMap<>();

  private final Map<StakeholderId, Named> known = new HashMap<>();

  /** Whether two stakeholders of one State share a name; they do in few records. */
  private boolean areShared;

  /** The names of one stakeholder. Another stakeholder with the same id has its own names. */
  private record Named(Stakeholder of, ImmutableSet<String> names) {}

  private SharedNames(ImmutableList<Stakeholder> stakeholders) {
    for (Stakeholder stakeholder : stakeholders) {
      Named own = new Named(stakeholder, names(stakeholder));
      known.putIfAbsent(stakeholder.id(), own);
      Map<String, StakeholderId> ofState =
          first.computeIfAbsent(stateOf(stakeholder), state -> new HashMap<>());
      for (String name : own.names()) {
        StakeholderId before = ofState.putIfAbsent(name, stakeholder.id());
        if (before != null && !before.equals(stakeholder.id())) {
          areShared = true;
          ofState.put(name, Ordering.natural().min(before, stakeholder.id()));
        }
      }
    }
  }

  /** {@return the names of the record's stakeholders, computed once} */
  static SharedNames of(RecordView record) {
    return record.computedOnce(
        SharedNames.class, () -> new SharedNames(record.all(Stakeholder.class)));
  }

  /**
   * {@return the smallest id among the stakeholders that share a name and the State with this one}
   */
  StakeholderId firstWithNameOf(Stakeholder stakeholder) {
    if (!areShared) {
      return stakeholder.id();
    }
    Named own = known.get(stakeholder.id());
    ImmutableSet<String> names =
        own != null && own.of() == stakeholder ? own.names() : names(stakeholder);
    Map<String, StakeholderId> ofState = first.getOrDefault(stateOf(stakeholder), Map.of());
    StakeholderId smallest = stakeholder.id();
    for (String name : names) {
      smallest = Ordering.natural().min(smallest, ofState.getOrDefault(name, smallest));
    }
    return smallest;
  }

  /** {@return the code of the State of a stakeholder; an empty text if it is not known} */
  private static String stateOf(Stakeholder stakeholder) {
    return stakeholder.state().map(StateCode::value).orElse("");
  }

  private static ImmutableSet<String> names(Stakeholder stakeholder) {
    return NameFolding.foldedNames(
        stakeholder.allNames(), NameFolding.foldedAcronyms(stakeholder.acronyms()));
  }
}
