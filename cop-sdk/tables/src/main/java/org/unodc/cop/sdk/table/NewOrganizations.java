package org.unodc.cop.sdk.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.internal.table.BlankCells;
import org.unodc.cop.sdk.internal.table.CellWords;
import org.unodc.cop.sdk.internal.table.IdMaker;
import org.unodc.cop.sdk.internal.table.RecordNameLookup;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.table.StateSpellings;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/** The organizations that only a table names, in the order in which its sound rows name them. */
final class NewOrganizations {
  private static final IdMaker IDS = new IdMaker("organization", ImmutableList.of("name"), false);
  private static final CharMatcher BETWEEN_NAMES = CharMatcher.anyOf(",،，、/;");
  private static final ImmutableSet<String> OPEN = CellWords.of("to be confirmed");
  private static final int MIN_LETTERS = 2;

  private final RecordNameLookup names;
  private final String language;
  private final Map<String, Stakeholder> taken = new LinkedHashMap<>();
  private final Map<String, Stakeholder> ofRow = new LinkedHashMap<>();

  /** Creates the organizations of a table whose names are in one language. */
  NewOrganizations(RecordNameLookup names, String language) {
    this.names = names;
    this.language = language;
  }

  /** Forgets the organizations of a row that has a problem. */
  void beginRow() {
    ofRow.clear();
  }

  /** Takes the organizations of a row that can be read. */
  void takeRow() {
    taken.putAll(ofRow);
  }

  ImmutableList<Stakeholder> taken() {
    return ImmutableList.copyOf(taken.values());
  }

  /**
   * {@return the id of the organization with this name; empty if it cannot be the name of an
   * organization that the record lacks}
   *
   * @throws IllegalArgumentException if it may be several names, or almost that of another
   *     organization
   */
  Optional<String> find(String name) {
    boolean known = !names.actors(name).isEmpty() || StateSpellings.isKnown(name);
    if (known
        || name.indexOf(':') >= 0
        || BlankCells.statesNothing(name)
        || OPEN.contains(SpellingNormalizer.folded(name))
        || RecordNameLookup.isIdentifier(name)
        || name.codePoints().filter(Character::isLetter).count() < MIN_LETTERS) {
      return Optional.empty();
    }
    InputRefusedException.check(BETWEEN_NAMES.matchesNoneOf(name), "organization.several");
    String id =
        IDS.make(Map.of("name", name), Optional.empty(), RecordNameLookup.NONE).orElseThrow();
    if (!taken.containsKey(id) && !ofRow.containsKey(id)) {
      ofRow.put(id, checked(id, name));
    }
    return Optional.of(id);
  }

  private Stakeholder checked(String id, String name) {
    Stakeholder organization =
        Stakeholder.builder()
            .id(StakeholderId.of(id))
            .name(LocalizedText.of(language, name))
            .build();
    Iterable<Stakeholder> others =
        Iterables.concat(names.stakeholders(), taken.values(), ofRow.values());
    boolean isTaken = Iterables.any(others, other -> other.id().value().equals(id));
    Optional<String> similar =
        isTaken
            ? Optional.of(id)
            : Optional.ofNullable(
                SimilarNames.among(
                        ImmutableList.copyOf(
                            Iterables.concat(others, ImmutableList.of(organization))),
                        ImmutableSet.of(id))
                    .get(id));
    if (similar.isPresent()) {
      throw InputRefusedException.of("organization.similar", similar.get());
    }
    return organization;
  }
}
