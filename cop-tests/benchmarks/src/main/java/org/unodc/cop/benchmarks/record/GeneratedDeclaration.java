package org.unodc.cop.benchmarks.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.declaration.ArticleReference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Proposal;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.declaration.ThematicArea;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.id.ThematicAreaId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.quantity.PartialList;

/** Generates a declaration with eight areas, three proposals in each area, and signatures. */
final class GeneratedDeclaration {
  static final DeclarationId ID = DeclarationId.of("declaration-1");

  private static final int AREAS = 8;
  private static final int PROPOSALS_PER_AREA = 3;

  private GeneratedDeclaration() {}

  static Declaration of(int signatories) {
    return Declaration.builder()
        .id(ID)
        .title(LocalizedText.english("Declaration of civil society on samples"))
        .sponsor(new Actor.StakeholderActor(GeneratedStakeholders.id(0)))
        .launchedAt(GeneratedSideEvents.id(0))
        .date(new Day(GeneratedSession.FIRST_DAY))
        .areas(PartialList.complete(range(AREAS).mapToObj(GeneratedDeclaration::area).toList()))
        .signatures(
            PartialList.complete(
                range(signatories).mapToObj(GeneratedDeclaration::signature).toList()))
        .build();
  }

  private static IntStream range(int size) {
    return IntStream.range(0, size);
  }

  private static ThematicArea area(int number) {
    return ThematicArea.builder()
        .id(ThematicAreaId.of("area-" + number))
        .title(SixLanguageText.AREA.numbered(number))
        .addAllProposals(
            range(PROPOSALS_PER_AREA)
                .mapToObj(proposal -> proposal(number * PROPOSALS_PER_AREA + proposal))
                .collect(toImmutableList()))
        .build();
  }

  private static Proposal proposal(int number) {
    return Proposal.builder()
        .text(SixLanguageText.PROPOSAL.numbered(number))
        .addAllArticles(
            ImmutableList.of(
                new ArticleReference(
                    GeneratedRecord.CONVENTION, Integer.toString(number % 40 + 1))))
        .build();
  }

  private static Signature signature(int number) {
    return Signature.builder()
        .stakeholder(GeneratedStakeholders.id(number))
        .signedOn(GeneratedSession.FIRST_DAY.plusDays(number % GeneratedSession.DAYS))
        .build();
  }
}
