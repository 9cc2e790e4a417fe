package org.unodc.cop.examples.programme.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.declaration.Declaration;

/** Adds the schemas of answers whose format the caller chooses. */
final class AnswerSchemas {
  private static final String CONFERENCE = "/api/v1/conference";
  private static final String PROGRAMME = "/api/v1/programme";
  private static final Map<String, Class<?>> JSON =
      Map.of(
          CONFERENCE,
          Conference.class,
          "/api/v1/side-events",
          SideEventLists.EventPage.class,
          "/api/v1/deadlines",
          DueDates.class,
          "/api/v1/organizations",
          OrganizationsList.class,
          "/api/v1/speakers-lists",
          SpeakersLists.class,
          "/api/v1/declarations/{id}",
          Declaration.class);

  private AnswerSchemas() {}

  static void add(OpenAPI document) {
    Components components = document.getComponents();
    document.getPaths().forEach((path, item) -> add(path, item, components));
    PathItem conference = document.getPaths().get(CONFERENCE);
    document
        .getPaths()
        .get(PROGRAMME)
        .getGet()
        .getResponses()
        .get("200")
        .getContent()
        .put(MediaType.APPLICATION_JSON_VALUE, body(new Schema<>().types(Set.of("object"))));
    put(conference.getPut().getRequestBody().getContent(), Conference.class, components);
  }

  /** {@return a new schema of a string} */
  static Schema<?> text() {
    Schema<?> text = new Schema<>();
    text.addType("string");
    return text;
  }

  private static void add(String path, PathItem item, Components components) {
    Operation get = item.getGet();
    if (get == null) {
      return;
    }
    Content content = get.getResponses().get("200").getContent();
    List.copyOf(content.keySet()).stream()
        .filter(type -> !type.equals(MediaType.APPLICATION_JSON_VALUE))
        .forEach(type -> content.put(type, body(text())));
    if (JSON.containsKey(path)) {
      put(content, JSON.get(path), components);
    }
  }

  private static void put(Content content, Class<?> body, Components components) {
    ModelConverters models = ModelConverters.getInstance(true);
    models.readAll(new AnnotatedType(body)).forEach(components::addSchemas);
    content.put(MediaType.APPLICATION_JSON_VALUE, body(new Schema<>().$ref(body.getSimpleName())));
  }

  private static io.swagger.v3.oas.models.media.MediaType body(Schema<?> schema) {
    return new io.swagger.v3.oas.models.media.MediaType().schema(schema);
  }
}
