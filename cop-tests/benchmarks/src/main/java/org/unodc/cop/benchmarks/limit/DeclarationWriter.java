package org.unodc.cop.benchmarks.limit;

import static org.unodc.cop.benchmarks.limit.MemberWriter.list;
import static org.unodc.cop.benchmarks.limit.MemberWriter.listed;
import static org.unodc.cop.benchmarks.limit.MemberWriter.text;
import static org.unodc.cop.benchmarks.limit.MemberWriter.word;

import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.declaration.ArticleReference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Proposal;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.declaration.ThematicArea;
import tools.jackson.core.JsonGenerator;

/** Writes declarations with their areas and signatures. */
final class DeclarationWriter {
  private DeclarationWriter() {}

  static void declaration(Declaration declaration, JsonGenerator out) {
    out.writeStartObject();
    word("id", declaration.id().value(), out);
    declaration.title().ifPresent(title -> text("title", title, out));
    declaration.sponsor().ifPresent(actor -> SideEventWriter.actor("sponsor", actor, out));
    declaration.launchedAt().ifPresent(id -> word("launchedAt", id.value(), out));
    declaration.date().ifPresent(date -> day(date, out));
    declaration.areas().ifPresent(areas -> listed("areas", areas, DeclarationWriter::area, out));
    declaration
        .signatures()
        .ifPresent(
            signatures -> listed("signatures", signatures, DeclarationWriter::signature, out));
    out.writeEndObject();
  }

  private static void day(Timing timing, JsonGenerator out) {
    out.writeName("date");
    out.writeStartObject();
    word("type", "day", out);
    MemberWriter.date("date", ((Day) timing).date(), out);
    out.writeEndObject();
  }

  private static void area(ThematicArea area, JsonGenerator out) {
    out.writeStartObject();
    word("id", area.id().value(), out);
    text("title", area.title(), out);
    list("proposals", area.proposals(), DeclarationWriter::proposal, out);
    out.writeEndObject();
  }

  private static void proposal(Proposal proposal, JsonGenerator out) {
    out.writeStartObject();
    proposal.text().ifPresent(text -> text("text", text, out));
    list("articles", proposal.articles(), DeclarationWriter::article, out);
    out.writeEndObject();
  }

  private static void article(ArticleReference reference, JsonGenerator out) {
    out.writeStartObject();
    word("convention", reference.convention().value(), out);
    word("article", reference.article(), out);
    out.writeEndObject();
  }

  private static void signature(Signature signature, JsonGenerator out) {
    out.writeStartObject();
    signature.stakeholder().ifPresent(id -> word("stakeholder", id.value(), out));
    signature.signedOn().ifPresent(day -> MemberWriter.date("signedOn", day, out));
    out.writeEndObject();
  }
}
