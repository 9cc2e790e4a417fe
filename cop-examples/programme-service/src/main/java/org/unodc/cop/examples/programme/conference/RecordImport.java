package org.unodc.cop.examples.programme.conference;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.programme.conference.PersonRegister.ElementKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Replaces the whole record. */
@Component
class RecordImport {
  private static final String HEADER = "conference";
  private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

  private final JdbcClient database;
  private final ElementTable elements;
  private final ElementWriter writer;
  private final PersonRegister persons;
  private final History history;
  private final RoomBookings bookings;
  private final FormerRecords formerRecords;

  RecordImport(
      JdbcClient database,
      ElementTable elements,
      ElementWriter writer,
      PersonRegister persons,
      History history,
      RoomBookings bookings,
      FormerRecords formerRecords) {
    this.database = database;
    this.elements = elements;
    this.writer = writer;
    this.persons = persons;
    this.history = history;
    this.bookings = bookings;
    this.formerRecords = formerRecords;
  }

  /**
   * Replaces the record. Elements that are equal in both records are not written.
   *
   * @throws RecordRefusedException if the record has a text with U+0000, two elements of one list
   *     with the same id, or names in an element of an erased person
   * @throws RoomTakenException if two of its events have one room at the same time
   */
  void replace(RecordRevision revision, Conference record) {
    RecordAssembler.Parts parts = RecordAssembler.takeApart(record);
    refuseNul(parts);
    refuseDuplicates(parts.elements());
    refuseErased(parts.elements());
    Map<ElementKey, ElementTable.Row> former =
        Maps.uniqueIndex(elements.all(), row -> new ElementKey(row.list(), row.key()));
    ImmutableList<ElementWriter.Replacement> replacements =
        parts.elements().stream()
            .map(
                after ->
                    new ElementWriter.Replacement(
                        Optional.ofNullable(former.get(after.elementKey())), after))
            .collect(toImmutableList());
    Set<ElementKey> gone = new HashSet<>(former.keySet());
    parts.elements().forEach(after -> gone.remove(after.elementKey()));
    writeHeader(revision, record, parts.header());
    writer.remove(revision, List.copyOf(Maps.filterKeys(former, gone::contains).values()));
    writer.write(revision, replacements);
    bookings.bookForAll(record.sideEvents());
  }

  /** Keeps the record, so that it can be restored from {@link FormerRecords}. */
  void keep(RecordRevision revision) {
    formerRecords.keep(revision);
  }

  private void writeHeader(RecordRevision revision, Conference record, ObjectNode header) {
    ObjectNode former =
        JsonTrees.object(
            database.sql("select header from conference").query(String.class).single());
    history.add(
        revision,
        FieldChange.between(HEADER, record.id().value(), Optional.of(former), Optional.of(header)));
    database
        .sql("update conference set header = cast(:header as jsonb)")
        .param("header", header.toString())
        .update();
  }

  private static void refuseNul(RecordAssembler.Parts parts) {
    refuse(
        "unstorable-character",
        Stream.concat(
            Stream.of("").filter(header -> hasNul(parts.header())),
            parts.elements().stream()
                .filter(element -> hasNul(element.document()))
                .map(RecordAssembler.Element::pointer)));
  }

  private static boolean hasNul(JsonNode document) {
    return NUL.matcher(document.toString()).find();
  }

  private static void refuseDuplicates(ImmutableList<RecordAssembler.Element> elements) {
    Set<ElementKey> seen = new HashSet<>();
    refuse(
        "id-twice",
        elements.stream()
            .filter(element -> !seen.add(element.elementKey()))
            .map(RecordAssembler.Element::pointer));
  }

  /** Refuses names in elements of erased persons, which an older copy of the record still has. */
  private void refuseErased(ImmutableList<RecordAssembler.Element> elements) {
    Set<ElementKey> erased = persons.elementsOfErased();
    refuse(
        "names-erased-person",
        elements.stream()
            .filter(element -> erased.contains(element.elementKey()))
            .flatMap(
                element ->
                    persons.unknownIn(element).stream().map(place -> element.pointer() + place)));
  }

  private static void refuse(String code, Stream<String> pointers) {
    ImmutableList<String> places = pointers.collect(toImmutableList());
    if (!places.isEmpty()) {
      throw new RecordRefusedException(code, places);
    }
  }
}
