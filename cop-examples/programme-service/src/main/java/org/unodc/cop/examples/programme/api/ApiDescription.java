package org.unodc.cop.examples.programme.api;

import com.google.common.collect.ImmutableSet;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.problem.ApiProblem;
import org.unodc.cop.examples.programme.problem.ProblemType;

/** Adds the parts shared by all routes to the generated API description. */
@Component
class ApiDescription implements OpenApiCustomizer {
  private static final String VERSION = "1";
  private static final String PROBLEM = "Problem";
  private static final String ACCOUNT = "Account";
  private static final String CALLER = "account";
  private static final String BASIC = "basic";
  private static final String BEARER = "bearer";

  private final LibraryComponents library;

  ApiDescription(LibraryComponents library) {
    this.library = library;
  }

  @Override
  public void customise(OpenAPI document) {
    document
        .info(info())
        .servers(List.of(new Server().url("/")))
        .security(
            List.of(
                new SecurityRequirement(),
                new SecurityRequirement().addList(BASIC),
                new SecurityRequirement().addList(BEARER)));
    addTo(document.getComponents());
    AnswerSchemas.add(document);
    document
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) -> {
                          complete(operation);
                          failures(path, method, operation)
                              .forEach(status -> addFailure(status, operation));
                        }));
  }

  private static Info info() {
    return new Info()
        .title("Programme service")
        .version(VERSION)
        .description(
            "The desk of a conference secretariat. Example service: no official record, "
                + "no endorsement by the United Nations.");
  }

  private void addTo(Components components) {
    components.getSchemas().remove(ACCOUNT);
    library.schemas().forEach(components::addSchemas);
    ModelConverters.getInstance(true)
        .readAll(new AnnotatedType(ApiProblem.class))
        .forEach(components::addSchemas);
    components
        .addSecuritySchemes(BASIC, scheme(BASIC))
        .addSecuritySchemes(BEARER, scheme(BEARER).bearerFormat("JWT"))
        .addResponses(PROBLEM, problem());
  }

  private static SecurityScheme scheme(String name) {
    return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
  }

  private static ApiResponse problem() {
    return new ApiResponse()
        .description("The reason of the failure (RFC 9457), in the language of Accept-Language.")
        .content(
            new Content()
                .addMediaType(
                    org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                    new MediaType().schema(new Schema<>().$ref(ApiProblem.class.getSimpleName()))));
  }

  private static void complete(Operation operation) {
    operation
        .getResponses()
        .addApiResponse("default", new ApiResponse().$ref("#/components/responses/" + PROBLEM));
    List<Parameter> parameters =
        operation.getParameters() == null ? List.of() : operation.getParameters();
    // The caller is known from its credentials, not from a parameter.
    operation.setParameters(
        parameters.stream().filter(parameter -> !CALLER.equals(parameter.getName())).toList());
    parameters.stream()
        .filter(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()))
        .forEach(
            parameter ->
                parameter.required(true).description("The ETag of the version that was read."));
    operation.getResponses().values().stream()
        .filter(response -> response.getContent() != null)
        .forEach(response -> response.addHeaderObject(HttpHeaders.ETAG, tag()));
  }

  /** {@return the statuses of the problems with which an operation may be refused} */
  private static ImmutableSet<HttpStatus> failures(
      String path, PathItem.HttpMethod method, Operation operation) {
    boolean isChange = method != PathItem.HttpMethod.GET;
    boolean hasParameters = !operation.getParameters().isEmpty();
    boolean hasBody = operation.getRequestBody() != null;
    boolean hasTag =
        operation.getParameters().stream()
            .anyMatch(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()));
    ImmutableSet.Builder<HttpStatus> statuses = ImmutableSet.builder();
    if (hasParameters || hasBody) {
      statuses.add(HttpStatus.BAD_REQUEST);
    }
    statuses.add(HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN);
    // A list may have nothing that a format can show.
    if (path.contains("{") || !isChange) {
      statuses.add(HttpStatus.NOT_FOUND);
    }
    if (isChange) {
      statuses.add(HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT);
    } else {
      statuses.add(HttpStatus.NOT_ACCEPTABLE);
    }
    if (hasTag) {
      statuses.add(HttpStatus.PRECONDITION_FAILED, HttpStatus.PRECONDITION_REQUIRED);
    }
    if (hasBody) {
      statuses.add(HttpStatus.CONTENT_TOO_LARGE, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }
    return statuses.add(HttpStatus.TOO_MANY_REQUESTS, HttpStatus.SERVICE_UNAVAILABLE).build();
  }

  /** Lists a problem by its status, with the codes of the types that have it. */
  private static void addFailure(HttpStatus status, Operation operation) {
    String codes =
        Stream.of(ProblemType.values())
            .filter(type -> type.status() == status)
            .map(ProblemType::code)
            .collect(Collectors.joining(", "));
    operation
        .getResponses()
        .addApiResponse(
            String.valueOf(status.value()),
            new ApiResponse().description(codes).content(problem().getContent()));
  }

  private static Header tag() {
    return new Header()
        .description("The version of the content, if it has versions.")
        .schema(AnswerSchemas.text());
  }
}
