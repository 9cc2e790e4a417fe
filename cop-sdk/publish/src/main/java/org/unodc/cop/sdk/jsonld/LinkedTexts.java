package org.unodc.cop.sdk.jsonld;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.procedure.RulesOfProcedure;

/** Treaties, resolutions, decisions, rules of procedure and declarations as linked data. */
final class LinkedTexts {
  private final LinkedGraph graph;

  LinkedTexts(LinkedGraph graph) {
    this.graph = graph;
  }

  void add(Conference conference) {
    conference.conventions().forEach(this::add);
    conference.rulesOfProcedure().forEach(rules -> add(rules, conference));
    conference.outcomes().forEach(outcome -> add(outcome, conference));
    conference.declarations().forEach(this::add);
  }

  private void add(Convention treaty) {
    graph
        .node(treaty, "Legislation", typeOf(treaty.kind()))
        .ifPresent(
            node ->
                node.text("name", Optional.of(treaty.title()))
                    .text("alternateName", treaty.shortTitle())
                    .put("legislationDate", treaty.adoptedOn())
                    .put("legislationIdentifier", treaty.mtdsgNumber())
                    .put(
                        "inLanguage",
                        treaty.authenticLanguages().stream().map(OfficialLanguage::tag))
                    .documents(documents(treaty.adoptedBy()), treaty.sources()));
  }

  /** UNDO has no class for an agreement, but one for all treaties. */
  private static String typeOf(Optional<ConventionKind> kind) {
    return kind.map(
            known ->
                switch (known) {
                  case CONVENTION -> "undo:Convention";
                  case PROTOCOL -> "undo:Protocol";
                  case AGREEMENT, AMENDMENT -> "undo:Treaty";
                })
        .orElse("undo:Treaty");
  }

  private void add(RulesOfProcedure rules, Conference conference) {
    graph
        .node(rules, "CreativeWork", "undo:RulesOfProcedure")
        .ifPresent(
            node ->
                node.put("creator", graph.link(conference.id()))
                    .documents(documents(rules.adoptedBy()), ImmutableList.of()));
  }

  private void add(Outcome outcome, Conference conference) {
    String type =
        outcome
            .kind()
            .map(
                kind ->
                    switch (kind) {
                      case RESOLUTION -> "undo:Resolution";
                      case DECISION -> "undo:Decision";
                    })
            .orElse("undo:DeliberativeDocument");
    graph
        .node(outcome, "CreativeWork", type)
        .ifPresent(
            node ->
                node.put("creator", graph.link(conference.id()))
                    .put("about", outcome.instrument().flatMap(graph::link))
                    .documents(documents(outcome.document()), outcome.sources()));
  }

  private void add(Declaration declaration) {
    graph
        .node(declaration, "CreativeWork")
        .ifPresent(
            node ->
                node.text("abstract", declaration.summary())
                    .documents(declaration.documents(), declaration.sources()));
  }

  private static ImmutableList<DocumentReference> documents(Optional<DocumentReference> document) {
    return document.map(ImmutableList::of).orElseGet(ImmutableList::of);
  }
}
