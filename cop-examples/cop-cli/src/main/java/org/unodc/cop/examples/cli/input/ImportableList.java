package org.unodc.cop.examples.cli.input;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.programme.Holiday;
import org.unodc.cop.domain.programme.WorkingCalendar;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.examples.cli.option.InvalidArgumentException;
import org.unodc.cop.sdk.session.SessionSheets;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import picocli.CommandLine.ITypeConverter;

/** The lists to which a table can add values. */
public enum ImportableList {
  SIDE_EVENTS(
      new ListImporter<>(
          SideEvent.class,
          (record, owner) -> record.sideEvents(),
          (record, rows, owner) -> record.toBuilder().sideEvents(rows).build())),
  STAKEHOLDERS(
      new ListImporter<>(
          Stakeholder.class,
          (record, owner) -> record.stakeholders(),
          (record, rows, owner) -> record.toBuilder().stakeholders(rows).build())),
  ACCREDITATIONS(
      new ListImporter<>(
          Accreditation.class,
          (record, owner) -> record.accreditations(),
          (record, rows, owner) -> record.toBuilder().accreditations(rows).build())),
  PARTICIPANTS(
      new ListImporter<>(
          Participant.class,
          (record, owner) -> record.participants(),
          (record, rows, owner) -> record.toBuilder().participants(rows).build())),
  TREATY_ACTIONS(
      new ListImporter<>(
          TreatyAction.class,
          (record, owner) -> record.treatyActions(),
          (record, rows, owner) -> record.toBuilder().treatyActions(rows).build())),
  TREATY_STATUS(record -> Optional.of(record.conventions()), new TreatyStatusImporter()),
  OFFICERS(
      new ListImporter<>(
          Officer.class,
          (record, owner) -> record.officers(),
          (record, rows, owner) -> record.toBuilder().officers(rows).build())),
  STATEMENTS(
      new ListImporter<>(
          Statement.class,
          (record, owner) -> record.statements(),
          (record, rows, owner) -> record.toBuilder().statements(rows).build())),
  VOTES(
      new ListImporter<>(
          Vote.class,
          (record, owner) -> record.votes(),
          (record, rows, owner) -> record.toBuilder().votes(rows).build())),
  HOLIDAYS(
      new ListImporter<>(
          Holiday.class,
          (record, owner) ->
              record.workingCalendar().map(WorkingCalendar::holidays).orElse(ImmutableList.of()),
          (record, rows, owner) ->
              record.toBuilder()
                  .workingCalendar(
                      record
                          .workingCalendar()
                          .map(WorkingCalendar::toBuilder)
                          .orElseGet(WorkingCalendar::builder)
                          .holidays(rows)
                          .build())
                  .build())),
  SIGNATURES(
      record -> Optional.of(record.declarations()),
      new ListImporter<>(
          Signature.class,
          (record, owner) ->
              record.declarations().stream()
                  .filter(declaration -> declaration.id().value().equals(owner))
                  .flatMap(declaration -> declaration.signatures().stream())
                  .flatMap(signatures -> signatures.items().stream())
                  .toList(),
          (record, rows, owner) ->
              record.toBuilder()
                  .declarations(
                      record.declarations().stream()
                          .map(
                              declaration ->
                                  declaration.id().value().equals(owner)
                                      ? withSignatures(declaration, rows)
                                      : declaration)
                          .toList())
                  .build())),
  DEADLINES(
      record -> Optional.of(record.rulesOfProcedure()),
      new ListImporter<>(
          Deadline.class,
          (record, owner) ->
              record.rulesOfProcedure().stream()
                  .filter(rules -> rules.id().value().equals(owner))
                  .flatMap(rules -> rules.deadlines().stream())
                  .toList(),
          (record, rows, owner) ->
              record.toBuilder()
                  .rulesOfProcedure(
                      record.rulesOfProcedure().stream()
                          .map(
                              rules ->
                                  rules.id().value().equals(owner)
                                      ? rules.toBuilder().deadlines(rows).build()
                                      : rules)
                          .toList())
                  .build())),
  DOCUMENTS(
      DocumentReference.class,
      new SessionList<>(
          Session::documents, (session, rows) -> session.toBuilder().documents(rows).build())),
  FIGURES(
      ReportedFigure.class,
      new SessionList<>(
          Session::publishedFigures,
          (session, rows) -> session.toBuilder().publishedFigures(rows).build())),
  MEETINGS(
      Meeting.class,
      new SessionList<>(
          Session::meetings, (session, rows) -> session.toBuilder().meetings(rows).build())),
  AGENDA_ITEMS(
      AgendaItem.class,
      new SessionList<>(
          Session::agendaItems, (session, rows) -> session.toBuilder().agendaItems(rows).build())),
  ROOMS(Room.class, new SessionList<>(SessionList::rooms, SessionList::withRooms)),
  DELEGATIONS(new DelegationImporter());

  private final Function<Conference, Optional<List<? extends Entity>>> owners;
  private final TableImporter importer;

  /** Creates a list that the record itself has. */
  ImportableList(TableImporter importer) {
    this(record -> Optional.empty(), importer);
  }

  ImportableList(
      Function<Conference, Optional<List<? extends Entity>>> owners, TableImporter importer) {
    this.owners = owners;
    this.importer = importer;
  }

  <T> ImportableList(Class<T> type, SessionList<T> list) {
    this(
        record -> Optional.of(record.sessions()),
        new ListImporter<>(type, list::in, list::replacedIn));
  }

  /** {@return whether each session has such a list} */
  public boolean isOfSessions() {
    return switch (this) {
      case DOCUMENTS, FIGURES, MEETINGS, AGENDA_ITEMS, ROOMS -> true;
      default -> false;
    };
  }

  /** {@return whether its rows name organizers or stakeholders that a record may lack} */
  public boolean namesOrganizations() {
    return switch (this) {
      case SIDE_EVENTS, ACCREDITATIONS, SIGNATURES -> true;
      default -> false;
    };
  }

  /** {@return the entities that have such a list; empty if the record itself has the list} */
  public Optional<List<? extends Entity>> owners(Conference record) {
    return owners.apply(record);
  }

  /** {@return a mapping of each header of the table, for a person to confirm or change} */
  public TableMapping propose(Conference record, Sheet rows, ImportSettings settings) {
    TableMapping proposed = importer.propose(record, rows, settings);
    return Optional.of(rows)
        .filter(sheet -> isOfSessions() && settings.owner().isEmpty())
        .flatMap(sheet -> SessionSheets.header(sheet, settings.mapping()))
        .map(header -> proposed.with(header, "session"))
        .orElse(proposed);
  }

  /**
   * {@return the record with the rows; if the rows belong to sessions and the settings have no
   * owner, those about each session in the list of that session}
   *
   * @throws IllegalArgumentException if the settings contradict the record
   */
  public ImportedTable read(Conference record, Sheet rows, ImportSettings settings) {
    return isOfSessions() && settings.owner().isEmpty() && importer instanceof ListImporter<?> lists
        ? lists.readBySession(record, rows, settings)
        : importer.read(record, rows, settings);
  }

  /** {@return the types of the values of a row; empty if the table is that of a depositary} */
  public ImmutableList<Class<?>> types() {
    return importer.types();
  }

  /** {@return the name of the list on a command line, such as {@code side-events}} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Converts the name of a list on a command line. */
  public static final class NameConverter implements ITypeConverter<ImportableList> {
    @Override
    public ImportableList convert(String name) {
      return Stream.of(values())
          .filter(list -> list.toString().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new InvalidArgumentException(
                      "usage.notOneOf",
                      name,
                      Stream.of(values()).map(ImportableList::toString).toList()));
    }
  }

  /** Replaces signatures. The stated number and the mark of completeness stay unchanged. */
  private static Declaration withSignatures(Declaration declaration, List<Signature> rows) {
    PartialList<Signature> known =
        declaration
            .signatures()
            .orElseGet(() -> new PartialList<>(ImmutableList.of(), Optional.empty(), false));
    return declaration.toBuilder()
        .signatures(new PartialList<>(ImmutableList.copyOf(rows), known.stated(), known.complete()))
        .build();
  }
}
