package org.unodc.cop.sdk.jsonld;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;

/** States, organizations, units of the secretariat and projects as linked data. */
final class LinkedBodies {
  private final LinkedGraph graph;

  LinkedBodies(LinkedGraph graph) {
    this.graph = graph;
  }

  void add(Conference conference) {
    graph
        .node(conference, "Organization", "EventSeries")
        .ifPresent(
            node ->
                node.put("about", conference.convention().flatMap(graph::link))
                    .documents(ImmutableList.of(), conference.sources()));
    conference.participants().forEach(this::add);
    conference.secretariatUnits().forEach(this::add);
    conference.stakeholders().forEach(this::add);
    conference.initiatives().forEach(this::add);
  }

  private void add(Participant participant) {
    boolean isState =
        participant instanceof ParticipatingState || participant instanceof FormerState;
    graph
        .node(participant, isState ? "Country" : "Organization")
        .ifPresent(
            node -> {
              if (participant instanceof ParticipatingState state) {
                node.put("identifier", Stream.of(state.id().value(), state.state().value()));
              }
            });
  }

  private void add(SecretariatUnit unit) {
    graph
        .node(unit, "Organization")
        .ifPresent(
            node ->
                node.put("alternateName", unit.acronym())
                    .put("parentOrganization", unit.partOf().flatMap(graph::link)));
  }

  private void add(Stakeholder stakeholder) {
    boolean isNgo = stakeholder.kind().equals(Optional.of(StakeholderKind.NGO));
    graph
        .node(stakeholder, isNgo ? "NGO" : "Organization")
        .ifPresent(
            node ->
                node.put(
                        "alternateName",
                        Stream.concat(
                            stakeholder.otherNames().stream().flatMap(LinkedNode::values),
                            stakeholder.acronyms().stream()))
                    .address(stakeholder.website())
                    .put(
                        "memberOf",
                        stakeholder.memberOf().stream().flatMap(id -> graph.link(id).stream()))
                    .documents(ImmutableList.of(), stakeholder.sources()));
  }

  private void add(Initiative initiative) {
    graph
        .node(initiative, "Project")
        .ifPresent(
            node ->
                node.texts("description", initiative.aims().stream())
                    .documents(ImmutableList.of(), initiative.sources()));
  }
}
