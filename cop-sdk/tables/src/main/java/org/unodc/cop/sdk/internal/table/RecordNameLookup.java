package org.unodc.cop.sdk.internal.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderDirectory;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * Finds participants, stakeholders and secretariat units by name, in a record or among States only.
 */
public final class RecordNameLookup {
  /**
   * Finds only States; the id of their participants is the alpha-3 code in lower case, as in the
   * shipped records.
   */
  public static final RecordNameLookup NONE = new RecordNameLookup(Optional.empty());

  /** The form of an id. */
  static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private static final Pattern IDENTIFIER =
      Pattern.compile("[A-Za-z0-9_./-]{0,50}[0-9][A-Za-z0-9_./-]{0,50}");
  private static final Pattern NUMBER = Pattern.compile("(?:cop-?)?[0-9]{1,3}(?:st|nd|rd|th|e)?");
  private static final Pattern M49 = Pattern.compile("[0-9]{3}");

  private final Optional<Conference> record;
  private final StakeholderDirectory stakeholders;
  private final boolean onlyKnown;
  private final ImmutableSet<String> stakeholderIds;
  private final RecordEntries entries;

  private RecordNameLookup(Optional<Conference> record) {
    this.record = record;
    this.onlyKnown = false;
    this.stakeholderIds =
        record.stream()
            .flatMap(known -> known.stakeholders().stream())
            .map(stakeholder -> stakeholder.id().value())
            .collect(ImmutableSet.toImmutableSet());
    this.stakeholders =
        StakeholderDirectory.of(record.map(Conference::stakeholders).orElse(ImmutableList.of()));
    this.entries = new RecordEntries(record);
  }

  /** Creates a copy that refuses an id that the record does not have. */
  private RecordNameLookup(RecordNameLookup other) {
    this.record = other.record;
    this.onlyKnown = true;
    this.stakeholderIds = other.stakeholderIds;
    this.stakeholders = other.stakeholders;
    this.entries = other.entries;
  }

  /** {@return the names in a record} */
  public static RecordNameLookup of(Conference record) {
    return new RecordNameLookup(Optional.of(record));
  }

  /**
   * {@return the id of the participant with this id or name}
   *
   * @throws IllegalArgumentException if the cell is not an id, and not the name of exactly one
   *     participant
   */
  public String participant(String cell) {
    if (isId(cell)) {
      return cell;
    }
    return findParticipant(cell)
        .orElseThrow(
            () ->
                StateSpellings.isKnown(cell) && StateSpellings.find(cell).isEmpty()
                    ? new InputRefusedException(StateSpellings.refusal(cell))
                    : refusal(
                        cell,
                        participantsCalled(cell),
                        "participants",
                        "cell.participant-expected"));
  }

  /**
   * {@return the id of the stakeholder with this id or name}
   *
   * @throws IllegalArgumentException if the cell is not an id, and not the name of exactly one
   *     stakeholder
   */
  public String stakeholder(String cell) {
    if (stakeholderIds.contains(cell) || mayBeId(cell)) {
      return cell;
    }
    return findStakeholder(cell)
        .or(() -> identified(cell))
        .orElseThrow(
            () ->
                refusal(
                    cell, stakeholdersCalled(cell), "stakeholders", "cell.stakeholder-expected"));
  }

  /** {@return the id of the stakeholder for an identifier with digits in any spelling} */
  private Optional<String> identified(String cell) {
    return Optional.of(cell)
        .filter(identifier -> IDENTIFIER.matcher(identifier).matches())
        .map(identifier -> IdMaker.ofSpelling("organization", identifier))
        .filter(stakeholderIds::contains);
  }

  /** {@return the stakeholders of the record} */
  public ImmutableList<Stakeholder> stakeholders() {
    return record.map(Conference::stakeholders).orElse(ImmutableList.of());
  }

  /** {@return whether a cell is written like an id, such as harbour-watch or NGO-07} */
  public static boolean isIdentifier(String cell) {
    return SLUG.matcher(cell).matches() || IDENTIFIER.matcher(cell).matches();
  }

  /** {@return a copy that refuses an id that the record does not have} */
  public RecordNameLookup onlyKnown() {
    return record.isEmpty() ? this : new RecordNameLookup(this);
  }

  /** {@return the days of the session with this id; empty if they are not known} */
  public Optional<DateRange> daysOfSession(String id) {
    return entries.sessionsWith(Optional.of(id)).findFirst().flatMap(Session::days);
  }

  /**
   * {@return the id of the session with this id or title}
   *
   * @throws IllegalArgumentException if the cell is not an id, and not the title of exactly one
   *     session; the same applies to the other methods of this kind
   */
  public String session(String cell) {
    EntryNames sessions = entries.sessions();
    return sessions.isEmpty() ? find(cell, sessions) : findNumbered(cell, sessions);
  }

  /** {@return the id of the session of the record with this id, title or number} */
  public Optional<String> findSession(String cell) {
    try {
      String id = session(cell);
      return entries.sessionsWith(Optional.of(id)).findFirst().map(found -> id);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /**
   * {@return the id of the room with this id or name}
   *
   * @param session the session whose rooms are meant; if it is empty, those of all sessions
   */
  public String room(String cell, Optional<String> session) {
    return find(cell, entries.rooms(session));
  }

  /**
   * {@return the id of the agenda item with this id, number or title}
   *
   * @param session the session whose agenda is meant; if it is empty, those of all sessions
   */
  public String agendaItem(String cell, Optional<String> session) {
    return findNumbered(cell, entries.agendaItems(session));
  }

  /**
   * {@return the id of the meeting with this id or title}
   *
   * @param session the session whose meetings are meant; if it is empty, those of all sessions
   */
  public String meeting(String cell, Optional<String> session) {
    return find(cell, entries.meetings(session));
  }

  /** {@return the id of the treaty with this id, title or short title} */
  public String treaty(String cell) {
    return find(cell, entries.treaties());
  }

  /** {@return what {@link #find} returns; a number, such as 12, that no entry has is not an id} */
  private String findNumbered(String cell, EntryNames names) {
    return record.isEmpty()
        ? cell
        : names.find(cell, mayBeId(cell) && !NUMBER.matcher(cell).matches());
  }

  private String find(String cell, EntryNames names) {
    return record.isEmpty() ? cell : names.find(cell, mayBeId(cell));
  }

  /**
   * An entry that has a name.
   *
   * @param type its type in an object such as an organizer
   * @param id its id
   * @param spelled whether the name is spelled in the same way
   */
  public record NamedEntry(String type, String id, boolean spelled) {}

  /** {@return the id of the participant with this name; empty if there is none or more than one} */
  public Optional<String> findParticipant(String name) {
    return record.isEmpty()
        ? StateSpellings.find(name).map(known -> known.code().value().toLowerCase(Locale.ROOT))
        : only(participantsCalled(name));
  }

  /** {@return the id of the stakeholder with this name; empty if there is none or more than one} */
  public Optional<String> findStakeholder(String name) {
    return only(stakeholdersCalled(name));
  }

  /**
   * {@return the participants, stakeholders and units with this name; if some spell it in the same
   * way, only these}
   */
  public ImmutableList<NamedEntry> actors(String name) {
    Stream<NamedEntry> participants =
        record.isEmpty()
            ? findParticipant(name).stream().map(id -> new NamedEntry("participant", id, true))
            : participantsCalled(name);
    return spelledFirst(
        Stream.of(participants, stakeholdersCalled(name), unitsCalled(name))
            .flatMap(entries -> entries));
  }

  private Stream<NamedEntry> participantsCalled(String name) {
    Optional<State> state = StateSpellings.find(name);
    return participants()
        .filter(participant -> isState(participant, state) || isCalled(participant, name))
        .map(
            participant ->
                new NamedEntry(
                    "participant",
                    participant.id().value(),
                    isSpelled(participant.name().texts().values(), name)));
  }

  private Stream<NamedEntry> stakeholdersCalled(String name) {
    return stakeholders.called(name).stream()
        .map(known -> new NamedEntry("stakeholder", known.id().value(), isSpelled(known, name)));
  }

  private Stream<NamedEntry> unitsCalled(String name) {
    return record.stream()
        .flatMap(known -> known.secretariatUnits().stream())
        .filter(
            unit -> isCalled(unit.name(), name) || unit.acronym().filter(name::equals).isPresent())
        .map(
            unit ->
                new NamedEntry(
                    "unit",
                    unit.id().value(),
                    unit.acronym().filter(name::equals).isPresent()
                        || isSpelled(unit.name().texts().values(), name)));
  }

  /** {@return whether a stakeholder has this name or acronym in the same spelling} */
  public static boolean isSpelled(Stakeholder stakeholder, String name) {
    return isSpelled(stakeholder.allNames(), name) || isSpelled(stakeholder.acronyms(), name);
  }

  private static boolean isSpelled(Collection<String> names, String name) {
    String plain = CellWords.plain(name);
    return names.stream().map(CellWords::plain).anyMatch(plain::equals);
  }

  /**
   * Returns whether a cell is an id. Three digits are the M49 code of a State, and a name in small
   * letters is the name of a State that the record has, unless the record has a participant with
   * that id.
   */
  private boolean isId(String cell) {
    boolean code = M49.matcher(cell).matches() && States.findByCode(cell).isPresent();
    return SLUG.matcher(cell).matches()
        && ((!code && record.isEmpty())
            || participants().anyMatch(participant -> participant.id().value().equals(cell))
            || (!code && mayBeId(cell) && findParticipant(cell).isEmpty()));
  }

  /**
   * Returns whether a cell is accepted as an id that the record does not have; a word for nothing
   * such as none is not.
   */
  private boolean mayBeId(String cell) {
    return SLUG.matcher(cell).matches()
        && (record.isEmpty() || (!onlyKnown && !BlankCells.statesNothing(cell)));
  }

  private Stream<Participant> participants() {
    return record.stream().flatMap(known -> known.participants().stream());
  }

  private static boolean isState(Participant participant, Optional<State> state) {
    return participant instanceof Participant.ParticipatingState participating
        && state.filter(known -> known.code().equals(participating.state())).isPresent();
  }

  private static boolean isCalled(Participant participant, String name) {
    return !(participant instanceof Participant.ParticipatingState)
        && isCalled(participant.name(), name);
  }

  private static boolean isCalled(LocalizedText text, String name) {
    String folded = SpellingNormalizer.folded(name);
    return text.texts().values().stream()
        .anyMatch(known -> SpellingNormalizer.folded(known).equals(folded));
  }

  private static ImmutableList<NamedEntry> spelledFirst(Stream<NamedEntry> found) {
    ImmutableList<NamedEntry> all = found.distinct().collect(ImmutableList.toImmutableList());
    ImmutableList<NamedEntry> spelled =
        all.stream().filter(NamedEntry::spelled).collect(ImmutableList.toImmutableList());
    return spelled.isEmpty() ? all : spelled;
  }

  private static Optional<String> only(Stream<NamedEntry> found) {
    ImmutableList<NamedEntry> entries = spelledFirst(found);
    return entries.size() == 1 ? Optional.of(entries.get(0).id()) : Optional.empty();
  }

  private IllegalArgumentException refusal(
      String cell, Stream<NamedEntry> found, String list, String key) {
    ImmutableList<NamedEntry> entries = spelledFirst(found);
    return entries.size() > 1
        ? InputRefusedException.of(
            "cell.several-in-record",
            InputQuotation.quoted(cell),
            ProblemText.of("names." + list),
            entries.stream().map(NamedEntry::id).toList())
        : InputRefusedException.of(key + (record.isEmpty() ? "-without-record" : ""));
  }
}
