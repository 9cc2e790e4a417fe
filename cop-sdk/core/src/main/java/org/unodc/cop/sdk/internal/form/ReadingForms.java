package org.unodc.cop.sdk.internal.form;

import static org.unodc.cop.sdk.internal.form.FormTable.list;
import static org.unodc.cop.sdk.internal.form.FormTable.member;
import static org.unodc.cop.sdk.internal.form.FormTable.optional;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TEXT;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.WHOLE;

import java.util.Arrays;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValueCodec;
import org.unodc.cop.sdk.internal.json.ScalarCodecs;
import org.unodc.cop.sdk.internal.json.ScalarForm;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.migration.Migration;
import org.unodc.cop.sdk.migration.MigrationChange;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.LibraryNeededException;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.problem.UnknownMember;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.stream.RecordElement;

/** The forms of the results of reading documents. */
final class ReadingForms {

  static void addProblems(FormTable table) {
    table
        .read(
            ProblemCode.class,
            ScalarCodecs.word(
                ProblemText.type(ProblemCode.class),
                ScalarForm.oneOf(
                    Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList()),
                ReadingForms::problemCode,
                ProblemCode::code))
        .object(
            Problem.class,
            "A problem of a document, with its place.",
            member("code", ProblemCode.class, Problem::code),
            member("pointer", TEXT, Problem::pointer),
            member("line", WHOLE, Problem::line),
            member("column", WHOLE, Problem::column),
            member("message", TEXT, Problem::message))
        .object(
            CopException.class,
            "All problems of a document.",
            list("problems", Problem.class, CopException::problems))
        .object(
            LibraryNeededException.class,
            "An optional library that the program needs.",
            member("problem", Problem.class, LibraryNeededException::problem))
        .object(
            Position.class,
            "A position in a document.",
            member("line", WHOLE, Position::line),
            member("column", WHOLE, Position::column))
        .object(
            UnknownMember.class,
            "A member that reading skipped.",
            member("problem", Problem.class, UnknownMember::problem),
            member("json", JsonValueCodec.ANY, member -> JsonValue.read(member.json())));
  }

  static void addReadings(FormTable table) {
    table.object(
        FormTable.<CopReading<?>>generic(CopReading.class),
        "The result of reading a document leniently.",
        optional("value", FormTable.ANY, reading -> reading.value().map(value -> value)),
        list("problems", Problem.class, CopReading::problems),
        list("unknownMembers", UnknownMember.class, CopReading::unknownMembers),
        list("notes", Problem.class, CopReading::notes));
  }

  static void addStreams(FormTable table) {
    table
        .object(
            FormTable.<NdjsonLine<?>>generic(NdjsonLine.class),
            "A line of a stream, with its value or its problems.",
            member("number", WHOLE, NdjsonLine::number),
            optional("value", FormTable.ANY, line -> line.value().map(value -> value)),
            list("problems", Problem.class, NdjsonLine::problems))
        .object(
            RecordElement.class,
            "An element of a record, with its value or its problems.",
            member("pointer", TEXT, RecordElement::pointer),
            member("position", Position.class, RecordElement::position),
            optional("value", FormTable.ANY, RecordElement::value),
            list("problems", Problem.class, RecordElement::problems));
  }

  static void addMigrations(FormTable table) {
    table
        .object(
            Migration.class,
            "A document in a newer format.",
            member("from", TEXT, Migration::from),
            member("to", TEXT, Migration::to),
            member(
                "document", JsonValueCodec.ANY, migration -> JsonValue.read(migration.document())),
            list("changes", MigrationChange.class, Migration::changes))
        .object(
            MigrationChange.class,
            "A change that a migration made.",
            member("to", TEXT, MigrationChange::to),
            member("pointer", TEXT, MigrationChange::pointer),
            member("message", TEXT, MigrationChange::message));
  }

  private static ProblemCode problemCode(String text) {
    return Arrays.stream(ProblemCode.values())
        .filter(code -> code.code().equals(text))
        .findFirst()
        .orElseThrow(() -> new InputRefusedException(ProblemText.of("reason.no-such-code")));
  }

  private ReadingForms() {}
}
