package org.unodc.cop.sdk.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.internal.event.Occasions;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.publication.Publication;

/**
 * Writes a whole record as linked data: JSON-LD with the vocabulary of schema.org and, for treaties
 * and documents, the classes of the United Nations System Document Ontology (UNDO). Texts are in
 * all languages of the record. The context is part of the document, so that nothing has to be
 * fetched. The page of this package lists what has no term in the two vocabularies.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Publication linked = ConferenceJsonLd.of(conference, LocalDate.of(2024, 11, 1)).everything();
 * Files.writeString(folder.resolve("conference.jsonld"), linked.text());
 * }</pre>
 */
public final class ConferenceJsonLd {
  private static final List<String> LINKS =
      List.of(
          "about",
          "creator",
          "eventAttendanceMode",
          "eventStatus",
          "memberOf",
          "organizer",
          "parentOrganization",
          "sponsor",
          "superEvent",
          "url");

  private final Conference conference;
  private final LocalDate day;

  private ConferenceJsonLd(Conference conference, LocalDate day) {
    this.conference = requireNonNull(conference, "conference");
    this.day = requireNonNull(day, "day");
  }

  /**
   * {@return a writer for a record}
   *
   * @param day the day of publication, on which persons must have a basis for being named
   */
  public static ConferenceJsonLd of(Conference conference, LocalDate day) {
    return new ConferenceJsonLd(conference, day);
  }

  /**
   * {@return the record as one document, in which each entity has an IRI that depends only on its
   * id and that of the conference}
   *
   * @throws CopException if a text of the record contains half of a character
   */
  public Publication everything() {
    LinkedGraph graph = new LinkedGraph(conference, entities());
    new LinkedBodies(graph).add(conference);
    new LinkedTexts(graph).add(conference);
    Occasions occasions = new Occasions(conference, OfficialLanguage.ENGLISH);
    new LinkedEvents(graph, occasions, day).add(conference);

    Map<String, Object> document = ImmutableMap.of("@context", context(), "@graph", graph.nodes());
    String json = new String(JsonOutput.bytes(document), UTF_8);
    return new Publication(EventJsonLd.safeInHtml(json), graph.omissions());
  }

  private Stream<Entity> entities() {
    return Streams.concat(
        Stream.of(conference),
        conference.participants().stream(),
        conference.secretariatUnits().stream(),
        conference.stakeholders().stream(),
        conference.initiatives().stream(),
        conference.conventions().stream(),
        conference.rulesOfProcedure().stream(),
        conference.outcomes().stream(),
        conference.declarations().stream(),
        conference.sessions().stream(),
        conference.sideEvents().stream().filter(Predicate.not(SideEvent::isApplication)),
        conference.engagements().stream(),
        conference.youthConsultations().stream());
  }

  private static Map<String, Object> context() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("@vocab", "https://schema.org/");
    context.put("undo", "https://w3id.org/un/ontology/undo/");
    LINKS.forEach(property -> context.put(property, ImmutableMap.of("@type", "@id")));
    return context;
  }
}
