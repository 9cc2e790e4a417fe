package org.unodc.cop.domain.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.rule.RecordView;

/** The stakeholders of a record, by State and by name; other and former names are included. */
final class StakeholderNames {
  // Longer texts are not names. To normalize them would only cost time.
  private static final int LONGEST = 500;

  /** A name (group 1) and the text in parentheses that lists print after it (group 2). */
  private static final Pattern WITH_PARENTHESIS =
      Pattern.compile("([^()\uFF08\uFF09]+)[(\uFF08]([^()\uFF08\uFF09]+)[)\uFF09]\\s*");

  /** The smallest ids of the stakeholders that share a State and a name, by State and name. */
  private final Map<String, Map<String, StakeholderId>> first = new HashMap<>();

  private final Map<StakeholderId, Named> known = new HashMap<>();

  /** Whether two stakeholders of one State share a name; they do in few records. */
  private boolean areShared;

  /** The names of one stakeholder. Another stakeholder with the same id has its own names. */
  private record Named(Stakeholder of, ImmutableSet<String> names) {}

  private StakeholderNames(ImmutableList<Stakeholder> stakeholders) {
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
  static StakeholderNames of(RecordView record) {
    return record.computedOnce(
        StakeholderNames.class, () -> new StakeholderNames(record.all(Stakeholder.class)));
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
  static String stateOf(Stakeholder stakeholder) {
    return stakeholder.state().map(StateCode::value).orElse("");
  }

  /**
   * {@return all current, former and other names of a stakeholder, and its acronyms, all
   * normalized}
   */
  static ImmutableSet<String> everyName(Stakeholder stakeholder) {
    return Sets.union(names(stakeholder), acronyms(stakeholder)).immutableCopy();
  }

  /**
   * {@return the normalized name, without the acronym in parentheses after it; empty if the name
   * does not end with one of these acronyms}
   */
  static Optional<String> withoutAcronym(String name, ImmutableSet<String> acronyms) {
    if (acronyms.isEmpty() || !endsWithParenthesis(name)) {
      return Optional.empty();
    }
    Matcher parsed = WITH_PARENTHESIS.matcher(name);
    return parsed.matches() && acronyms.contains(NameFolding.folded(parsed.group(2)))
        ? Optional.of(NameFolding.folded(parsed.group(1)))
        : Optional.empty();
  }

  private static boolean endsWithParenthesis(String name) {
    int end = name.length();
    while (end > 0 && Character.isWhitespace(name.charAt(end - 1))) {
      end--;
    }
    return end > 0 && ")\uFF09".indexOf(name.charAt(end - 1)) >= 0;
  }

  /** {@return the normalized acronyms of a stakeholder} */
  static ImmutableSet<String> acronyms(Stakeholder stakeholder) {
    if (stakeholder.acronyms().isEmpty()) {
      return ImmutableSet.of();
    }
    return stakeholder.acronyms().stream()
        .map(NameFolding::folded)
        .filter(acronym -> !acronym.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the normalized name, without the text in parentheses after it} */
  static String withoutParenthesis(String name) {
    Matcher parsed = WITH_PARENTHESIS.matcher(name);
    return NameFolding.folded(parsed.matches() ? parsed.group(1) : name);
  }

  private static ImmutableSet<String> names(Stakeholder stakeholder) {
    ImmutableSet<String> acronyms = acronyms(stakeholder);
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (String name : printed(stakeholder)) {
      String folded = name.length() <= LONGEST ? NameFolding.folded(name) : "";
      if (!folded.isEmpty()) {
        names.add(folded);
        withoutAcronym(name, acronyms).filter(bare -> !bare.isEmpty()).ifPresent(names::add);
      }
    }
    return names.build();
  }

  /** {@return all current, other and former names of a stakeholder, in all languages} */
  static List<String> printed(Stakeholder stakeholder) {
    List<String> names = new ArrayList<>(stakeholder.name().texts().values());
    stakeholder.otherNames().forEach(name -> names.addAll(name.texts().values()));
    stakeholder.formerNames().forEach(name -> names.addAll(name.texts().values()));
    return names;
  }
}
