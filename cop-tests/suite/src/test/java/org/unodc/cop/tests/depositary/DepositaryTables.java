package org.unodc.cop.tests.depositary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.depositary.DepositaryReading;
import org.unodc.cop.sdk.depositary.DepositaryTable;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.table.TableProblem;

/** Short tables and records for the tests of this package. */
final class DepositaryTables {
  static final ConventionId TREATY = ConventionId.of("harbours");

  private DepositaryTables() {}

  /** {@return a record with one treaty and these participants and actions, in JSON} */
  static Conference record(String participants, String actions) {
    return CopJson.of(Conference.class)
        .read(
            """
            {"format": "cop/1", "id": "harbour-cop",
             "conventions": [{"id": "harbours", "title": "Convention on Harbours"}],
             "participants": [%s], "treatyActions": [%s]}
            """
                .formatted(participants, actions));
  }

  static DepositaryTable reader() {
    return reader("", "");
  }

  static DepositaryTable reader(String participants, String actions) {
    return DepositaryTable.of(record(participants, actions), TREATY);
  }

  static DepositaryReading read(DepositaryTable reader, String csv) {
    return reader.read(CopCsv.standard().read(csv.getBytes(UTF_8)));
  }

  /** {@return the actions of a reading, such as {@code tur RATIFICATION 1992-06-12}} */
  static List<String> actions(DepositaryReading reading) {
    return reading.actions().stream()
        .map(
            read ->
                String.format(
                    Locale.ROOT,
                    "%s %s %s",
                    read.action().participant(),
                    read.action().kind(),
                    read.action().date().orElseThrow()))
        .toList();
  }

  static List<String> messages(List<TableProblem> problems) {
    return problems.stream().map(TableProblem::toString).toList();
  }
}
