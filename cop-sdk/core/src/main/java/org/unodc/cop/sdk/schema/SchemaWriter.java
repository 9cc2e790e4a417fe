package org.unodc.cop.sdk.schema;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.internal.form.Forms;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.CodecVisitor;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.ObjectMember;
import org.unodc.cop.sdk.internal.json.ScalarForm;
import org.unodc.cop.sdk.internal.json.UnionCodec;

/**
 * Makes a schema for each codec. The schema of a type of the model is defined once, under the name
 * of the type, and other schemas refer to it. The name of a case of a union is the name of the
 * union followed by the type of the case.
 */
class SchemaWriter implements CodecVisitor<ImmutableMap<String, Object>> {
  static final String REFERENCE = "$ref";

  private static final String DESCRIPTION = "description";

  private final String home;
  private final Map<String, Object> definitions = new TreeMap<>();

  /**
   * Creates a writer without definitions.
   *
   * @param home the place of the definitions in the document, with which references begin
   */
  SchemaWriter(String home) {
    this.home = home;
  }

  /** {@return the definitions of all schemas that were referred to so far, in order of names} */
  final ImmutableSortedMap<String, Object> definitions() {
    return ImmutableSortedMap.copyOf(definitions);
  }

  @Override
  public final ImmutableMap<String, Object> of(Codec<?> codec) {
    return nameOf(codec).map(name -> reference(name, codec)).orElseGet(() -> codec.accept(this));
  }

  @Override
  public final ImmutableMap<String, Object> scalar(ScalarForm form) {
    return form.keywords();
  }

  @Override
  public final ImmutableMap<String, Object> list(Codec<?> items) {
    return ImmutableMap.of("type", "array", "items", of(items));
  }

  @Override
  public final ImmutableMap<String, Object> map(Codec<?> values) {
    return ImmutableMap.of("type", "object", "additionalProperties", of(values));
  }

  @Override
  public final ImmutableMap<String, Object> object(ObjectCodec<?> object) {
    ImmutableMap.Builder<String, Object> properties = ImmutableMap.builder();
    object.members().forEach(member -> properties.put(member.name(), property(object, member)));
    ImmutableList<String> required =
        object.members().stream()
            .filter(ObjectMember::isRequired)
            .map(ObjectMember::name)
            .collect(ImmutableList.toImmutableList());
    ImmutableMap.Builder<String, Object> schema = ImmutableMap.builder();
    schema.put(DESCRIPTION, object.description());
    schema.put("type", "object");
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("properties", properties.buildOrThrow());
    return schema.put("additionalProperties", false).buildOrThrow();
  }

  @Override
  public ImmutableMap<String, Object> union(UnionCodec<?> union) {
    return ImmutableMap.of("oneOf", cases(union).values().asList());
  }

  @Override
  public final ImmutableMap<String, Object> anything() {
    return ImmutableMap.of();
  }

  @Override
  public final ImmutableMap<String, Object> alternative(ScalarForm text, ObjectCodec<?> object) {
    return ImmutableMap.of("oneOf", ImmutableList.of(scalar(text), object(object)));
  }

  /**
   * {@return the schema of each case of a union by its type; references if the union has a name}
   */
  final ImmutableMap<String, ImmutableMap<String, Object>> cases(UnionCodec<?> union) {
    Optional<String> name = nameOf(union);
    ImmutableMap.Builder<String, ImmutableMap<String, Object>> cases = ImmutableMap.builder();
    union
        .variants()
        .forEach(
            (type, object) ->
                cases.put(
                    type,
                    name.map(prefix -> reference(prefix + capitalized(type), object))
                        .orElseGet(() -> object(object))));
    return cases.buildOrThrow();
  }

  private ImmutableMap<String, Object> property(ObjectCodec<?> object, ObjectMember<?, ?> member) {
    ImmutableMap<String, Object> schema = of(member.codec());
    return MemberDescriptions.of(object.type(), member.name())
        .map(sentence -> described(schema, sentence))
        .orElse(schema);
  }

  /**
   * {@return the schema of a member with a description of the member}
   *
   * <p>A description beside a reference would make generators of code copy the type for each
   * member, so the reference is the only element of {@code allOf}.
   */
  ImmutableMap<String, Object> described(ImmutableMap<String, Object> schema, String sentence) {
    return schema.containsKey(REFERENCE)
        ? ImmutableMap.of("allOf", ImmutableList.of(schema), DESCRIPTION, sentence)
        : with(schema, sentence);
  }

  /** {@return the schema with this description in place of its own} */
  static ImmutableMap<String, Object> with(ImmutableMap<String, Object> schema, String sentence) {
    return ImmutableMap.<String, Object>builder()
        .putAll(schema)
        .put(DESCRIPTION, sentence)
        .buildKeepingLast();
  }

  private ImmutableMap<String, Object> reference(String name, Codec<?> codec) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, ImmutableMap.of()); // a type can contain itself
      definitions.put(name, definition(codec));
    }
    return ImmutableMap.of(REFERENCE, home + name);
  }

  private ImmutableMap<String, Object> definition(Codec<?> codec) {
    ImmutableMap<String, Object> schema = codec.accept(this);
    return ImmutableMap.<String, Object>builder()
        .put(DESCRIPTION, capitalized(codec.expected().in(OfficialLanguage.ENGLISH)) + '.')
        .putAll(schema)
        .buildKeepingLast();
  }

  static Optional<String> nameOf(Codec<?> codec) {
    return Forms.typeOf(codec).map(Forms::schemaName);
  }

  private static String capitalized(String words) {
    return Ascii.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
