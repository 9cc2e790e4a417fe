package org.unodc.cop.examples.cli.input;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.indico.RegistrationStage;
import org.unodc.cop.sdk.indico.Registrations;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.TableUpdate;

/**
 * Joins counted registrations with a record. A figure is the same as a recorded one with its
 * subject, category, unit, day and source, a delegation with its session and sender.
 *
 * @param record the record with the new figures and delegations
 * @param lines what was added, changed or kept, in words
 * @param whole whether nothing was kept that the registrations state otherwise
 */
public record RegistrationMerge(Conference record, ImmutableList<String> lines, boolean whole) {

  /**
   * {@return the record with the figures, and with the delegations of a stage}
   *
   * @param replacing whether recorded values with other content are replaced
   */
  public static RegistrationMerge of(
      Conference record,
      Session session,
      Registrations counted,
      RegistrationStage stage,
      boolean replacing,
      OfficialLanguage language) {
    TableUpdate<ReportedFigure> figures =
        joined(ReportedFigure.class, counted.figures(), session.publishedFigures());
    TableUpdate<Delegation> delegations =
        joined(Delegation.class, counted.delegations().get(stage), record.delegations());
    Session updated =
        session.toBuilder()
            .publishedFigures(values(figures, session.publishedFigures(), replacing))
            .build();
    Conference merged =
        record.toBuilder()
            .sessions(
                record.sessions().stream()
                    .map(candidate -> candidate.equals(session) ? updated : candidate)
                    .toList())
            .delegations(values(delegations, record.delegations(), replacing))
            .build();
    boolean whole = replacing || (figures.changed().isEmpty() && delegations.changed().isEmpty());
    return new RegistrationMerge(merged, lines(figures, delegations, whole, language), whole);
  }

  private static <T> TableUpdate<T> joined(Class<T> type, List<T> counted, List<T> recorded) {
    CopTable<T> table = CopTable.of(type);
    return table.update(table.write(counted), recorded);
  }

  private static <T> List<T> values(TableUpdate<T> update, List<T> recorded, boolean replacing) {
    if (replacing) {
      return update.values();
    }
    List<T> values = new ArrayList<>(recorded);
    update.added().forEach(row -> values.add(row.after()));
    return values;
  }

  private static ImmutableList<String> lines(
      TableUpdate<ReportedFigure> figures,
      TableUpdate<Delegation> delegations,
      boolean whole,
      OfficialLanguage language) {
    CommandText text = CommandText.in(language);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (TableUpdate.Row<ReportedFigure> row : figures.changed()) {
      lines.add(
          text.of(
              "registrations.changed",
              row.after().subject(),
              row.before().orElseThrow().count(),
              row.after().count()));
    }
    for (TableUpdate.Row<Delegation> row : delegations.changed()) {
      row.changes()
          .forEach(
              change ->
                  lines.add(
                      text.of(
                          "registrations.changed",
                          sender(row.after()),
                          change.before(),
                          change.after())));
    }
    if (!whole) {
      lines.add(text.of("registrations.kept", "--update"));
    }
    return lines
        .add(
            text.of(
                "registrations.figures",
                figures.added().size(),
                figures.unchanged().size(),
                figures.changed().size()))
        .add(
            text.of(
                "registrations.delegations",
                delegations.added().size(),
                delegations.unchanged().size(),
                delegations.changed().size()))
        .build();
  }

  private static String sender(Delegation delegation) {
    return delegation
        .participant()
        .map(Object::toString)
        .or(() -> delegation.stakeholder().map(Object::toString))
        .orElse("");
  }
}
