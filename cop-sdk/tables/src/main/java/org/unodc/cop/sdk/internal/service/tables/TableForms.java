package org.unodc.cop.sdk.internal.service.tables;

import static org.unodc.cop.sdk.internal.form.FormTable.anyList;
import static org.unodc.cop.sdk.internal.form.FormTable.list;
import static org.unodc.cop.sdk.internal.form.FormTable.member;
import static org.unodc.cop.sdk.internal.form.FormTable.optional;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TEXT;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.WHOLE;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.depositary.DepositaryAction;
import org.unodc.cop.sdk.depositary.DepositaryReading;
import org.unodc.cop.sdk.depositary.DepositaryTable;
import org.unodc.cop.sdk.indico.CopIndico;
import org.unodc.cop.sdk.indico.RegistrationGroup;
import org.unodc.cop.sdk.indico.RegistrationStage;
import org.unodc.cop.sdk.indico.Registrations;
import org.unodc.cop.sdk.internal.form.FormSource;
import org.unodc.cop.sdk.internal.form.FormTable;
import org.unodc.cop.sdk.internal.form.RefusedTypes;
import org.unodc.cop.sdk.internal.form.TypeReference;
import org.unodc.cop.sdk.internal.json.MapCodec;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.session.DelegationTable;
import org.unodc.cop.sdk.session.SessionSheets;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.SheetRow;
import org.unodc.cop.sdk.table.TableColumn;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.table.TableUpdate;
import org.unodc.cop.sdk.workbook.EntryList;
import org.unodc.cop.sdk.workbook.RecordEntries;
import org.unodc.cop.sdk.workbook.RecordLabels;
import org.unodc.cop.sdk.workbook.RecordWorkbook;

/** The forms of the results of reading tables. */
public final class TableForms implements FormSource {

  @Override
  public void addTo(FormTable table) {
    addTables(table);
    addUpdates(table);
    addDepositaries(table);
    addSessions(table);
    table
        .codes(RegistrationStage.class, "How far a registration has come.")
        .refused(CopCsv.class, RefusedTypes.FORMAT)
        .refused(CopIndico.class, RefusedTypes.FORMAT)
        .refused(CopTable.class, RefusedTypes.FORMAT)
        .refused(DelegationTable.class, RefusedTypes.FORMAT)
        .refused(DepositaryTable.class, RefusedTypes.FORMAT)
        .refused(EntryList.class, "Write the texts of its entries.")
        .refused(EntryList.Field.class, "Write its header.")
        .refused(RecordEntries.class, RefusedTypes.FORMAT)
        .refused(RecordLabels.class, RefusedTypes.FORMAT)
        .refused(RecordWorkbook.class, RefusedTypes.FORMAT)
        .refused(TableMapping.Part.class, "Write its mapping, or its sheet.")
        .refused(
            RegistrationGroup.class,
            "It names persons: write its counts, or the figures of Registrations.")
        .refused(Registrations.class, "It names persons: write its figures and problems.");
  }

  private static void addTables(FormTable table) {
    table
        .object(
            CellPlace.class,
            "The place of a cell.",
            member("sheet", TEXT, CellPlace::sheet),
            member("row", WHOLE, CellPlace::row),
            member("column", WHOLE, CellPlace::column))
        .object(
            TableProblem.class,
            "A problem of a cell.",
            member("code", ProblemCode.class, TableProblem::code),
            member("place", CellPlace.class, TableProblem::place),
            member("header", TEXT, TableProblem::header),
            member("text", TEXT, TableProblem::text),
            member("message", TEXT, TableProblem::message))
        .object(
            Sheet.class,
            "A table of cells.",
            member("name", TEXT, Sheet::name),
            list("rows", SheetRow.class, Sheet::rows),
            list("faults", TableProblem.class, Sheet::faults),
            list("notes", TableProblem.class, Sheet::notes))
        .object(
            SheetRow.class,
            "A row of a table.",
            member("number", WHOLE, SheetRow::number),
            list("cells", TEXT, SheetRow::cells))
        .object(
            TableColumn.class,
            "A column that a table may have.",
            member("name", TEXT, TableColumn::name),
            member("header", TEXT, TableColumn::header),
            member("required", TRUTH, TableColumn::required),
            list("words", TEXT, TableColumn::words))
        .object(
            TableMapping.class,
            "The columns of the model by the columns of a table.",
            member("columns", MapCodec.of(TEXT), TableMapping::columns),
            member("fixed", MapCodec.of(TEXT), TableMapping::fixed),
            member("values", MapCodec.of(MapCodec.of(TEXT)), TableMapping::values),
            member("rows", MapCodec.of(MapCodec.of(TEXT)), TableMapping::rows))
        .object(
            FormTable.<TableReading<?>>generic(TableReading.class),
            "The values that a table has, and its problems.",
            anyList("values", TableReading::values),
            list("rows", WHOLE, TableReading::rows),
            list("problems", TableProblem.class, TableReading::problems),
            list("notes", TableProblem.class, TableReading::notes));
  }

  private static void addUpdates(FormTable table) {
    table
        .object(
            FormTable.<TableUpdate<?>>generic(TableUpdate.class),
            "What a corrected table changes.",
            anyList("values", TableUpdate::values),
            anyList("rows", TableUpdate::rows),
            anyList("absent", TableUpdate::absent),
            list("problems", TableProblem.class, TableUpdate::problems),
            list("notes", TableProblem.class, TableUpdate::notes))
        .object(
            FormTable.<TableUpdate.Row<?>>generic(TableUpdate.Row.class),
            "What a row of a corrected table changes.",
            member("number", WHOLE, TableUpdate.Row::number),
            optional("before", FormTable.ANY, row -> row.before().map(value -> value)),
            member("after", FormTable.ANY, TableUpdate.Row::after),
            list("changes", TableUpdate.CellChange.class, TableUpdate.Row::changes))
        .object(
            TableUpdate.CellChange.class,
            "What a cell of a corrected table changes.",
            member("column", TEXT, TableUpdate.CellChange::column),
            member("before", TEXT, TableUpdate.CellChange::before),
            member("after", TEXT, TableUpdate.CellChange::after));
  }

  private static void addDepositaries(FormTable table) {
    table
        .object(
            DepositaryAction.class,
            "A treaty action that a table of a depositary has.",
            member("place", CellPlace.class, DepositaryAction::place),
            member("text", TEXT, DepositaryAction::text),
            member("action", TreatyAction.class, DepositaryAction::action),
            optional("before", TreatyAction.class, DepositaryAction::before))
        .object(
            DepositaryReading.class,
            "A record with the actions that a table of a depositary has.",
            member("record", Conference.class, DepositaryReading::record),
            list("participants", Participant.class, DepositaryReading::participants),
            list("actions", DepositaryAction.class, DepositaryReading::actions),
            list("problems", TableProblem.class, DepositaryReading::problems),
            list("notes", TableProblem.class, DepositaryReading::notes),
            list("absent", Participant.class, DepositaryReading::absent));
  }

  private static void addSessions(FormTable table) {
    table.object(
        SessionSheets.class,
        "A table, split by session.",
        member("sheets", MapCodec.of(TypeReference.to(Sheet.class)), TableForms::byId),
        member("mapping", TableMapping.class, SessionSheets::mapping),
        list("problems", TableProblem.class, SessionSheets::problems));
  }

  private static ImmutableMap<String, Sheet> byId(SessionSheets split) {
    ImmutableMap.Builder<String, Sheet> byId = ImmutableMap.builder();
    split.sheets().forEach((session, sheet) -> byId.put(session.value(), sheet));
    return byId.buildOrThrow();
  }
}
