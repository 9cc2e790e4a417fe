package org.unodc.cop.sdk.jsonld;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.sdk.internal.event.StableIds;
import org.unodc.cop.sdk.publication.Omission;
import org.unodc.cop.sdk.publication.Omission.Cause;

/** The nodes of a record, with one node for each id. */
final class LinkedGraph {
  private final Conference conference;
  private final Map<String, Entity> described = new LinkedHashMap<>();
  private final List<Map<String, Object>> nodes = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final Set<String> written = new HashSet<>();

  /**
   * A graph without nodes.
   *
   * @param entities the entities that will have a node
   */
  LinkedGraph(Conference conference, Stream<? extends Entity> entities) {
    this.conference = conference;
    entities.forEach(entity -> described.putIfAbsent(iri(entity.identity()), entity));
  }

  /** {@return the IRI of an entity, which depends only on its id and that of the conference} */
  String iri(EntityId id) {
    return "urn:uuid:" + StableIds.of(conference.id(), id);
  }

  /** {@return the IRI of an entity; empty if it has no node} */
  Optional<String> link(EntityId id) {
    return Optional.of(iri(id)).filter(described::containsKey);
  }

  /** {@return the IRIs of the actors that have a node, without persons and unnamed actors} */
  Stream<String> links(Stream<Actor> actors) {
    return actors.flatMap(actor -> actor.listedAs().stream()).flatMap(id -> link(id).stream());
  }

  /**
   * {@return a new node for an entity, with its id and its name; empty if another one with this id
   * has a node, because both would become one}
   */
  Optional<LinkedNode> node(Entity entity, String... types) {
    String iri = iri(entity.identity());
    if (!written.add(iri)) {
      leaveOut(entity, Cause.SAME_ID);
      return Optional.empty();
    }
    LinkedNode node =
        LinkedNode.of(iri, ImmutableList.copyOf(types))
            .put("identifier", Optional.of(entity.identity().value()));
    nodes.add(node.members());
    if (entity.label().isPresent()) {
      return Optional.of(node.text("name", entity.label()));
    }
    EntityLabel label = EntityLabel.of(entity);
    return Optional.of(
        node.put(
            "name",
            Stream.of(OfficialLanguage.values())
                .map(language -> LinkedNode.value(language.tag(), label.in(language)))));
  }

  void leaveOut(Entity entity, Cause cause) {
    omissions.add(Omission.of(entity, cause));
  }

  ImmutableList<Map<String, Object>> nodes() {
    return ImmutableList.copyOf(nodes);
  }

  ImmutableList<Omission> omissions() {
    return ImmutableList.copyOf(omissions);
  }
}
