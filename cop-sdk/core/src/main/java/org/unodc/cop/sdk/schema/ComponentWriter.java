package org.unodc.cop.sdk.schema;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.unodc.cop.sdk.internal.json.UnionCodec;

/**
 * Makes schemas for OpenAPI, in which each union with a name has a discriminator, and a reference
 * can have a description beside it.
 */
final class ComponentWriter extends SchemaWriter {

  ComponentWriter() {
    super("#/components/schemas/");
  }

  @Override
  public ImmutableMap<String, Object> union(UnionCodec<?> union) {
    if (nameOf(union).isEmpty()) {
      return super.union(union);
    }
    return ImmutableMap.<String, Object>builder()
        .putAll(super.union(union))
        .put(
            "discriminator",
            ImmutableMap.of(
                "propertyName",
                UnionCodec.TYPE,
                "mapping",
                Maps.transformValues(cases(union), reference -> reference.get(REFERENCE))))
        .buildOrThrow();
  }

  @Override
  ImmutableMap<String, Object> described(ImmutableMap<String, Object> schema, String sentence) {
    return with(schema, sentence);
  }
}
