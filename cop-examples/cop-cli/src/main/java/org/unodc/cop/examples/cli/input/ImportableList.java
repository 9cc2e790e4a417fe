package org.unodc.cop.examples.cli.input;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The lists to which a table can add values, one value for each row. */
public enum ImportableList {
  SIDE_EVENTS(
      SideEvent.class,
      ImportableList::noOwner,
      (record, rows, owner) ->
          record.toBuilder().addAllSideEvents(cast(SideEvent.class, rows)).build()),
  STAKEHOLDERS(
      Stakeholder.class,
      ImportableList::noOwner,
      (record, rows, owner) ->
          record.toBuilder().addAllStakeholders(cast(Stakeholder.class, rows)).build()),
  ACCREDITATIONS(
      Accreditation.class,
      ImportableList::noOwner,
      (record, rows, owner) ->
          record.toBuilder().addAllAccreditations(cast(Accreditation.class, rows)).build()),
  PARTICIPANTS(
      Participant.class,
      ImportableList::noOwner,
      (record, rows, owner) ->
          record.toBuilder().addAllParticipants(cast(Participant.class, rows)).build()),
  TREATY_ACTIONS(
      TreatyAction.class,
      ImportableList::noOwner,
      (record, rows, owner) ->
          record.toBuilder().addAllTreatyActions(cast(TreatyAction.class, rows)).build()),
  SIGNATURES(
      Signature.class,
      record -> Optional.of(record.declarations()),
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
              .build()),
  FIGURES(
      ReportedFigure.class,
      record -> Optional.of(record.sessions()),
      (record, rows, owner) ->
          record.toBuilder()
              .sessions(
                  record.sessions().stream()
                      .map(
                          session ->
                              session.id().value().equals(owner)
                                  ? withFigures(session, rows)
                                  : session)
                      .toList())
              .build());

  private final Class<?> type;
  private final Function<Conference, Optional<List<? extends Entity>>> owners;
  private final Addition addition;

  ImportableList(
      Class<?> type,
      Function<Conference, Optional<List<? extends Entity>>> owners,
      Addition addition) {
    this.type = type;
    this.owners = owners;
    this.addition = addition;
  }

  /** {@return the type of the value in a row} */
  public Class<?> type() {
    return type;
  }

  /** {@return the entities that have such a list; empty if the record itself has the list} */
  public Optional<List<? extends Entity>> owners(Conference record) {
    return owners.apply(record);
  }

  /**
   * {@return the record with these values at the end of the list}
   *
   * @param owner the id of the entity that has the list; empty if the record itself has it
   */
  public Conference add(Conference record, List<?> rows, String owner) {
    return addition.add(record, rows, owner);
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
                  new TypeConversionException(
                      "'%s' is not one of %s".formatted(name, Joiner.on(", ").join(values()))));
    }
  }

  private static Optional<List<? extends Entity>> noOwner(Conference record) {
    return Optional.empty();
  }

  /** Adds signatures. The stated number and the mark of completeness stay unchanged. */
  private static Declaration withSignatures(Declaration declaration, List<?> rows) {
    PartialList<Signature> known =
        declaration
            .signatures()
            .orElseGet(() -> new PartialList<>(ImmutableList.of(), Optional.empty(), false));
    ImmutableList<Signature> all =
        ImmutableList.<Signature>builder()
            .addAll(known.items())
            .addAll(cast(Signature.class, rows))
            .build();
    return declaration.toBuilder()
        .signatures(new PartialList<>(all, known.stated(), known.complete()))
        .build();
  }

  private static Session withFigures(Session session, List<?> rows) {
    return session.toBuilder().addAllPublishedFigures(cast(ReportedFigure.class, rows)).build();
  }

  private static <T> List<T> cast(Class<T> type, List<?> rows) {
    return rows.stream().<T>map(type::cast).toList();
  }

  /** Adds values at the end of a list. */
  private interface Addition {
    Conference add(Conference record, List<?> rows, String owner);
  }
}
