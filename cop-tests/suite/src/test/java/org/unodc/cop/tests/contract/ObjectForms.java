package org.unodc.cop.tests.contract;

import java.util.ArrayList;
import java.util.List;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.Report;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.CodecVisitor;
import org.unodc.cop.sdk.codec.ObjectCodec;
import org.unodc.cop.sdk.codec.ScalarForm;
import org.unodc.cop.sdk.codec.UnionCodec;
import org.unodc.cop.sdk.codec.rooms.Codecs;

/** Collects the objects that the JSON of the library has. */
final class ObjectForms implements CodecVisitor<Boolean> {
  private final List<ObjectCodec<?>> objects = new ArrayList<>();

  private ObjectForms() {}

  static List<ObjectCodec<?>> all() {
    ObjectForms forms = new ObjectForms();
    Codecs.types().forEach(type -> forms.of(Codecs.of(type)));
    forms.of(Codecs.of(ValidationProfile.class));
    forms.of(Codecs.of(Report.class));
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
    object.members().forEach(member -> of(member.codec()));
    return objects.add(object);
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
