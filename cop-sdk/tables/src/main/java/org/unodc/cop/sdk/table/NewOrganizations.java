package org.unodc.cop.sdk.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.BlankCells;
import org.unodc.cop.sdk.internal.table.CellWords;
import org.unodc.cop.sdk.internal.table.IdMaker;
import org.unodc.cop.sdk.internal.table.ItemParts;
import org.unodc.cop.sdk.internal.table.RecordNameLookup;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.table.StateSpellings;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * The names of a table that the record lacks: as organizations, in the order in which sound rows
 * name them, or as descriptions of organizers, each with a note.
 */
final class NewOrganizations {
  private static final IdMaker IDS = new IdMaker("organization", ImmutableList.of("name"), false);
  private static final CharMatcher BETWEEN_NAMES = CharMatcher.anyOf(",،，、/;");
  private static final ImmutableSet<String> OPEN = CellWords.of("to be confirmed");
  private static final int MIN_LETTERS = 2;
  private static final String TYPE = "type";

  private final RecordNameLookup names;
  private final String language;
  private final boolean added;
  private final List<Translatable> notes = new ArrayList<>();
  private final Map<String, Stakeholder> taken = new LinkedHashMap<>();
  private final Map<String, Stakeholder> ofRow = new LinkedHashMap<>();

  /**
   * Creates the names of a table that are in one language.
   *
   * @param added whether they become organizations, and not descriptions
   */
  NewOrganizations(RecordNameLookup names, String language, boolean added) {
    this.names = names;
    this.language = language;
    this.added = added;
  }

  /** Forgets the organizations and the notes of a row that has a problem. */
  void beginRow() {
    ofRow.clear();
    notes.clear();
  }

  /** Takes the organizations of a row that can be read. */
  void takeRow() {
    taken.putAll(ofRow);
  }

  ImmutableList<Stakeholder> taken() {
    return ImmutableList.copyOf(taken.values());
  }

  /** {@return the notes about the names that were read since the last call} */
  ImmutableList<Translatable> takeNotes() {
    ImmutableList<Translatable> taken = ImmutableList.copyOf(notes);
    notes.clear();
    return taken;
  }

  /** {@return the id of the organization with this name, under the conditions of {@link #find}} */
  Optional<Object> stakeholder(String name) {
    return added ? find(name).map(id -> id) : Optional.empty();
  }

  /** {@return the organizer with this name, under the conditions of {@link #find}} */
  Optional<Object> organizer(String name) {
    return find(name)
        .map(id -> added ? Map.of(TYPE, "stakeholder", "stakeholder", id) : described(name));
  }

  private Map<String, Object> described(String name) {
    notes.add(ProblemText.of("organization.described", InputQuotation.quoted(name)));
    return Map.of(TYPE, "unnamed", "description", Map.of("texts", Map.of(language, name)));
  }

  /**
   * {@return the id of the organization with this name; empty if it cannot be the name of an
   * organization that the record lacks}
   *
   * @throws IllegalArgumentException if it may be several names, or almost that of another
   *     organization
   */
  private Optional<String> find(String name) {
    if (isKnown(name)
        || name.indexOf(':') >= 0
        || BlankCells.statesNothing(name)
        || OPEN.contains(SpellingNormalizer.folded(name))
        || RecordNameLookup.isIdentifier(name)
        || name.codePoints().filter(Character::isLetter).count() < MIN_LETTERS) {
      return Optional.empty();
    }
    InputRefusedException.check(
        BETWEEN_NAMES.matchesNoneOf(name) && !ItemParts.anyPart(name, this::isKnown),
        "organization.several");
    String id =
        IDS.make(Map.of("name", name), Optional.empty(), RecordNameLookup.NONE).orElseThrow();
    if (!taken.containsKey(id) && !ofRow.containsKey(id)) {
      Stakeholder organization = checked(id, name);
      if (added) {
        ofRow.put(id, organization);
      }
    }
    return Optional.of(id);
  }

  private boolean isKnown(String name) {
    return !names.actors(name).isEmpty() || StateSpellings.isKnown(name);
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
