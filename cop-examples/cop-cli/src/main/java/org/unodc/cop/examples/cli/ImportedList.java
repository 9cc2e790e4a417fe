package org.unodc.cop.examples.cli;

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
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The lists of a record, or of one thing in it, that a table can fill, one value a row. */
enum ImportedList {
  SIDE_EVENTS(
      SideEvent.class,
      ImportedList::ofTheRecord,
      (record, rows, owner) ->
          record.toBuilder().addAllSideEvents(cast(SideEvent.class, rows)).build()),
  STAKEHOLDERS(
      Stakeholder.class,
      ImportedList::ofTheRecord,
      (record, rows, owner) ->
          record.toBuilder().addAllStakeholders(cast(Stakeholder.class, rows)).build()),
  ACCREDITATIONS(
      Accreditation.class,
      ImportedList::ofTheRecord,
      (record, rows, owner) ->
          record.toBuilder().addAllAccreditations(cast(Accreditation.class, rows)).build()),
  TREATY_ACTIONS(
      TreatyAction.class,
      ImportedList::ofTheRecord,
      (record, rows, owner) ->
          record.toBuilder().addAllTreatyActions(cast(TreatyAction.class, rows)).build()),
  SIGNATURES(
      Signature.class,
      record -> Optional.of(record.declarations()),
      (record, rows, owner) ->
          record.toBuilder()
              .declarations(
                  record.declarations().stream()
                      .map(each -> each.id().value().equals(owner) ? signed(each, rows) : each)
                      .toList())
              .build()),
  FIGURES(
      ReportedFigure.class,
      record -> Optional.of(record.sessions()),
      (record, rows, owner) ->
          record.toBuilder()
              .sessions(
                  record.sessions().stream()
                      .map(each -> each.id().value().equals(owner) ? counted(each, rows) : each)
                      .toList())
              .build());

  private final Class<?> type;
  private final Function<Conference, Optional<List<? extends Entity>>> owners;
  private final Addition addition;

  ImportedList(
      Class<?> type,
      Function<Conference, Optional<List<? extends Entity>>> owners,
      Addition addition) {
    this.type = type;
    this.owners = owners;
    this.addition = addition;
  }

  /** {@return what a row is} */
  Class<?> type() {
    return type;
  }

  /** {@return the things of a record that have such a list; absent where the record has it} */
  Optional<List<? extends Entity>> owners(Conference record) {
    return owners.apply(record);
  }

  /**
   * {@return the record with these values at the end of its list}
   *
   * @param owner the id of the thing that has the list; empty where the record has it
   */
  Conference added(Conference record, List<?> rows, String owner) {
    return addition.add(record, rows, owner);
  }

  /** {@return the name that one types} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads the name that one types. */
  static final class Typed implements ITypeConverter<ImportedList> {
    @Override
    public ImportedList convert(String typed) {
      return Stream.of(values())
          .filter(list -> list.toString().equals(typed))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'%s' is none of %s".formatted(typed, Joiner.on(", ").join(values()))));
    }
  }

  private static Optional<List<? extends Entity>> ofTheRecord(Conference record) {
    return Optional.empty();
  }

  /** More signatures do not make a list complete, nor another number stated. */
  private static Declaration signed(Declaration declaration, List<?> rows) {
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

  private static Session counted(Session session, List<?> rows) {
    return session.toBuilder().addAllPublishedFigures(cast(ReportedFigure.class, rows)).build();
  }

  private static <T> List<T> cast(Class<T> type, List<?> rows) {
    return rows.stream().<T>map(type::cast).toList();
  }

  /** Puts values at the end of a list. */
  private interface Addition {
    Conference add(Conference record, List<?> rows, String owner);
  }
}
