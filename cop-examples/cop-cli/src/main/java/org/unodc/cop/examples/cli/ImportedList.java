package org.unodc.cop.examples.cli;

import com.google.common.base.Joiner;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The lists of a record that a table can fill, one value a row. */
enum ImportedList {
  SIDE_EVENTS(
      SideEvent.class,
      (record, rows) -> record.toBuilder().addAllSideEvents(cast(SideEvent.class, rows)).build()),
  STAKEHOLDERS(
      Stakeholder.class,
      (record, rows) ->
          record.toBuilder().addAllStakeholders(cast(Stakeholder.class, rows)).build()),
  ACCREDITATIONS(
      Accreditation.class,
      (record, rows) ->
          record.toBuilder().addAllAccreditations(cast(Accreditation.class, rows)).build()),
  TREATY_ACTIONS(
      TreatyAction.class,
      (record, rows) ->
          record.toBuilder().addAllTreatyActions(cast(TreatyAction.class, rows)).build());

  private final Class<?> type;
  private final BiFunction<Conference, List<?>, Conference> adding;

  ImportedList(Class<?> type, BiFunction<Conference, List<?>, Conference> adding) {
    this.type = type;
    this.adding = adding;
  }

  /** {@return what a row is} */
  Class<?> type() {
    return type;
  }

  /** {@return the record with these values at the end of its list} */
  Conference added(Conference record, List<?> rows) {
    return adding.apply(record, rows);
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

  private static <T> List<T> cast(Class<T> type, List<?> rows) {
    return rows.stream().<T>map(type::cast).toList();
  }
}
