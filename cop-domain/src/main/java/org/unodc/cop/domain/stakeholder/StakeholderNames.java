package org.unodc.cop.domain.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.rule.RecordView;

/** The stakeholders of a record by their names, also other and former ones, and State. */
final class StakeholderNames {
  // Longer texts are no names; to normalize them would only cost time.
  private static final int LONGEST = 500;

  private static final Pattern ACCENTS_AND_INVISIBLES =
      Pattern.compile("[\\u0300-\\u036F\\u064B-\\u065F\\p{Cf}]+");
  private static final Pattern PUNCTUATION_AND_BLANKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Map<String, StakeholderId> first = new HashMap<>();

  private StakeholderNames(ImmutableList<Stakeholder> stakeholders) {
    for (Stakeholder stakeholder : stakeholders) {
      for (String key : keys(stakeholder)) {
        first.merge(key, stakeholder.id(), (one, other) -> other.compareTo(one) < 0 ? other : one);
      }
    }
  }

  /** {@return the names of the record's stakeholders, worked out once} */
  static StakeholderNames of(RecordView record) {
    return record.workedOut(
        StakeholderNames.class, () -> new StakeholderNames(record.all(Stakeholder.class)));
  }

  /** {@return the id that comes first among those with one of its names and with its State} */
  StakeholderId firstWithNameOf(Stakeholder stakeholder) {
    return keys(stakeholder).stream()
        .map(key -> first.getOrDefault(key, stakeholder.id()))
        .min(StakeholderId::compareTo)
        .orElse(stakeholder.id());
  }

  /** {@return what it is and was called, and its acronyms, all normalized} */
  static ImmutableSet<String> everyName(Stakeholder stakeholder) {
    return Stream.concat(names(stakeholder), stakeholder.acronyms().stream())
        .map(StakeholderNames::normalized)
        .filter(name -> !name.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return its names with its State; neither a normalized name nor a code has a slash} */
  private static ImmutableSet<String> keys(Stakeholder stakeholder) {
    return names(stakeholder)
        .map(StakeholderNames::normalized)
        .filter(name -> !name.isEmpty())
        .map(name -> name + '/' + stakeholder.state().map(StateCode::value).orElse(""))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<String> names(Stakeholder stakeholder) {
    return Streams.concat(
            Stream.of(stakeholder.name()),
            stakeholder.otherNames().stream(),
            stakeholder.formerNames().stream())
        .flatMap(name -> name.texts().values().stream())
        .filter(name -> name.length() <= LONGEST);
  }

  /** {@return the letters and digits of a name, without accents, capitals and punctuation} */
  static String normalized(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String bare = ACCENTS_AND_INVISIBLES.matcher(apart).replaceAll("");
    String folded = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return PUNCTUATION_AND_BLANKS.matcher(folded).replaceAll(" ").strip();
  }
}
