package org.unodc.cop.sdk.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.internal.form.Forms;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.model.ConferenceCodec;
import org.unodc.cop.sdk.internal.model.ModelCodecs;

/**
 * The schemas of the JSON that the library reads and writes. Every call returns the same text.
 *
 * <p>Reading rejects every document that the schema rejects. It also rejects errors that a schema
 * cannot express: a duplicate name in an object, an unknown time zone, members that contradict each
 * other.
 *
 * <p>Example:
 *
 * <pre>{@code
 * String schema = CopSchemas.jsonSchema(SideEvent.class);
 * String components = CopSchemas.openApi();
 * }</pre>
 */
public final class CopSchemas {
  private static final String VERSION = ConferenceCodec.FORMAT.replace('/', '-');
  private static final String ID = "urn:org-unodc-cop:schema:" + VERSION;

  private CopSchemas() {}

  /**
   * {@return the JSON Schema (2020-12) of a record, which defines all types of the model and of
   * {@code cop-sdk}}
   */
  public static String jsonSchema() {
    SchemaWriter schemas = jsonSchemas();
    addAllTypes(schemas);
    return jsonSchema(ID, Conference.class, schemas);
  }

  /**
   * {@return the JSON Schema (2020-12) of this type, which defines all types of its parts}
   *
   * <p>For reports, {@code ReportFormat.jsonSchema()} of {@code cop-report} is more detailed.
   *
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public static String jsonSchema(Class<?> type) {
    requireNonNull(type, "type");
    String name = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, Forms.schemaName(type));
    return jsonSchema(ID + ':' + name, type, jsonSchemas());
  }

  /**
   * {@return an OpenAPI 3.1 document without paths that has all types of the model and of {@code
   * cop-sdk} as components, to which the document of an API can refer}
   *
   * <p>Name the types of other artifacts, such as {@code TableProblem}: {@link #openApi(Class,
   * Class[])}.
   */
  public static String openApi() {
    SchemaWriter schemas = new ComponentWriter();
    addAllTypes(schemas);
    return openApi(schemas);
  }

  /**
   * {@return the document of {@link #openApi()} with these types and the types of their parts only,
   * for the document of an API that does not use the others}
   *
   * @throws IllegalArgumentException if {@link org.unodc.cop.sdk.json.CopJson} does not support one
   *     of the types
   */
  public static String openApi(Class<?> type, Class<?>... more) {
    requireNonNull(type, "type");
    requireNonNull(more, "more");
    SchemaWriter schemas = new ComponentWriter();
    Lists.asList(type, more).forEach(each -> schemas.of(Forms.of(each)));
    return openApi(schemas);
  }

  /**
   * {@return the name of a type in the components of {@link #openApi(Class, Class[])} and in the
   * definitions of {@link #jsonSchema(Class)}, which can differ from the name of the Java type;
   * empty if the type has no JSON of its own}
   */
  public static Optional<String> componentName(Class<?> type) {
    requireNonNull(type, "type");
    return Forms.find(type).filter(codec -> !Forms.isOfSubtypes(codec)).isPresent()
        ? Optional.of(Forms.schemaName(type))
        : Optional.empty();
  }

  private static String openApi(SchemaWriter schemas) {
    return text(
        ImmutableMap.of(
            "openapi",
            "3.1.1",
            "info",
            ImmutableMap.of("title", "Conference of the Parties", "version", VERSION),
            "paths",
            ImmutableMap.of(),
            "components",
            ImmutableMap.of("schemas", schemas.definitions())));
  }

  private static SchemaWriter jsonSchemas() {
    return new SchemaWriter("#/$defs/");
  }

  private static void addAllTypes(SchemaWriter schemas) {
    ModelCodecs.types().forEach(type -> schemas.of(ModelCodecs.of(type)));
    Forms.ownComputedTypes().forEach(type -> schemas.of(Forms.of(type)));
  }

  private static String jsonSchema(String id, Class<?> type, SchemaWriter schemas) {
    Map<String, Object> schema = schemas.of(Forms.of(type));
    return text(
        ImmutableMap.<String, Object>builder()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$id", id)
            .put("title", Forms.schemaName(type))
            .putAll(schema)
            .put("$defs", schemas.definitions())
            .buildOrThrow());
  }

  private static String text(Map<String, ?> document) {
    return new String(JsonOutput.bytes(document), UTF_8);
  }
}
