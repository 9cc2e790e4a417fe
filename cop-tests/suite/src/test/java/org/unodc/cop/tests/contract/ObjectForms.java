package org.unodc.cop.tests.contract;

import java.util.ArrayList;
import java.util.List;
import org.unodc.cop.sdk.internal.form.Forms;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.CodecVisitor;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.ScalarForm;
import org.unodc.cop.sdk.internal.json.UnionCodec;
import org.unodc.cop.sdk.internal.model.ModelCodecs;

/** Collects the JSON objects that the codecs of the library define. */
final class ObjectForms implements CodecVisitor<Boolean> {
  private final List<ObjectCodec<?>> objects = new ArrayList<>();

  private ObjectForms() {}

  static List<ObjectCodec<?>> all() {
    ObjectForms forms = new ObjectForms();
    ModelCodecs.types().forEach(type -> forms.of(ModelCodecs.of(type)));
    Forms.computedTypes().forEach(type -> forms.of(Forms.of(type)));
    return forms.objects;
  }

  @Override
  public Boolean scalar(ScalarForm form) {
    return true;
  }

  @Override
  public Boolean list(Codec<?> items) {
    return of(items);
  }

  @Override
  public Boolean map(Codec<?> values) {
    return of(values);
  }

  @Override
  public Boolean object(ObjectCodec<?> object) {
    if (!objects.contains(object)) { // a type can contain itself
      objects.add(object);
      object.members().forEach(member -> of(member.codec()));
    }
    return true;
  }

  @Override
  public Boolean union(UnionCodec<?> union) {
    union.variants().values().forEach(this::of);
    return true;
  }

  @Override
  public Boolean anything() {
    return true;
  }

  @Override
  public Boolean alternative(ScalarForm text, ObjectCodec<?> object) {
    return of(object);
  }
}
