package org.unodc.cop.benchmarks.limit;

import static org.unodc.cop.benchmarks.limit.JsonScalars.list;
import static org.unodc.cop.benchmarks.limit.JsonScalars.required;
import static org.unodc.cop.benchmarks.limit.JsonScalars.unknown;
import static org.unodc.cop.benchmarks.limit.SessionReader.listed;
import static org.unodc.cop.benchmarks.limit.TextReader.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.declaration.ArticleReference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Proposal;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.declaration.ThematicArea;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.id.ThematicAreaId;
import tools.jackson.core.JsonParser;

/** Reads declarations with their areas and signatures. */
final class DeclarationReader {
  private DeclarationReader() {}

  static Declaration declaration(JsonParser in) {
    Declaration.Builder declaration = Declaration.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "id" -> declaration.id(new DeclarationId(in.getString()));
        case "title" -> declaration.title(text(in));
        case "sponsor" -> declaration.sponsor(SideEventReader.actor(in));
        case "launchedAt" -> declaration.launchedAt(new SideEventId(in.getString()));
        case "date" -> declaration.date(day(in));
        case "areas" -> declaration.areas(listed(in, DeclarationReader::area));
        case "signatures" -> declaration.signatures(listed(in, DeclarationReader::signature));
        default -> throw unknown(name);
      }
    }
    return declaration.build();
  }

  private static Timing day(JsonParser in) {
    @Nullable LocalDate date = null;
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "type" -> TextReader.checkType(in, "day");
        case "date" -> date = JsonScalars.date(in);
        default -> throw unknown(name);
      }
    }
    return new Day(required(date));
  }

  private static ThematicArea area(JsonParser in) {
    ThematicArea.Builder area = ThematicArea.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "id" -> area.id(new ThematicAreaId(in.getString()));
        case "title" -> area.title(text(in));
        case "proposals" -> area.addAllProposals(list(in, DeclarationReader::proposal));
        default -> throw unknown(name);
      }
    }
    return area.build();
  }

  private static Proposal proposal(JsonParser in) {
    Proposal.Builder proposal = Proposal.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "text" -> proposal.text(text(in));
        case "articles" -> proposal.addAllArticles(list(in, DeclarationReader::article));
        default -> throw unknown(name);
      }
    }
    return proposal.build();
  }

  private static ArticleReference article(JsonParser in) {
    @Nullable ConventionId convention = null;
    @Nullable String article = null;
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "convention" -> convention = new ConventionId(in.getString());
        case "article" -> article = in.getString();
        default -> throw unknown(name);
      }
    }
    return new ArticleReference(required(convention), required(article));
  }

  private static Signature signature(JsonParser in) {
    Signature.Builder signature = Signature.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "stakeholder" -> signature.stakeholder(new StakeholderId(in.getString()));
        case "signedOn" -> signature.signedOn(JsonScalars.date(in));
        default -> throw unknown(name);
      }
    }
    return signature.build();
  }
}
