package org.unodc.cop.sdk.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.procedure.OfficeRule;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.CodecVisitor;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.ObjectMember;
import org.unodc.cop.sdk.internal.json.ScalarCodecs;
import org.unodc.cop.sdk.internal.json.ScalarForm;
import org.unodc.cop.sdk.internal.json.UnionCodec;
import org.unodc.cop.sdk.internal.model.ConferenceCodec;
import org.unodc.cop.sdk.internal.model.ModelCodecs;

/** Makes the shape of each codec, the same one for the same codec. */
final class Shapes implements CodecVisitor<Shape> {
  /** The shape of a record. */
  static final Shape.Members RECORD = (Shape.Members) new Shapes().of(ConferenceCodec.CONFERENCE);

  private static final String ID = "id";

  private final IdentityHashMap<Codec<?>, Shape> known = new IdentityHashMap<>();
  private Codec<?> visited = ConferenceCodec.CONFERENCE;

  @Override
  public Shape of(Codec<?> codec) {
    visited = codec;
    Shape shape = known.get(codec);
    if (shape == null) {
      shape = codec.accept(this);
      known.put(codec, shape);
    }
    return shape;
  }

  @Override
  public Shape scalar(ScalarForm form) {
    Map<String, Object> keywords = form.keywords();
    if (keywords.get("const") instanceof String constant) {
      return new Shape.Constant(constant);
    }
    return new Shape.Cell(words(keywords, visited, ModelCodecs.typeOf(visited).orElse(null)));
  }

  private static CellWords words(
      Map<String, Object> keywords, Codec<?> codec, @Nullable Class<?> type) {
    Object codes = keywords.getOrDefault("enum", keywords.get("examples"));
    if (codes instanceof List<?> list) {
      return CodeWords.of(list, codec, !keywords.containsKey("enum"));
    }
    if (type != null && EntityId.class.isAssignableFrom(type)) {
      return new CellWords.Reference(type);
    }
    if (type == StateCode.class) {
      return ValueWords.STATE;
    }
    if (codec == ScalarCodecs.DATE) {
      return ValueWords.DAY;
    }
    if (codec == ScalarCodecs.DATE_TIME) {
      return ValueWords.MOMENT;
    }
    if (codec == ScalarCodecs.DURATION) {
      return ValueWords.DURATION;
    }
    return switch (String.valueOf(keywords.get("type"))) {
      case "boolean" -> ValueWords.TRUTH;
      case "number", "integer" -> ValueWords.NUMBER;
      default -> ValueWords.PLAIN;
    };
  }

  @Override
  public Shape list(Codec<?> items) {
    Shape shape = of(items);
    if (shape instanceof Shape.Cell cell) {
      return new Shape.Cells(cell.words());
    }
    if (shape instanceof Shape.Union union && union.isReference()) {
      return new Shape.Cells(new CellWords.References(union));
    }
    return shape instanceof Shape.Text ? new Shape.Texts() : new Shape.Rows(shape);
  }

  @Override
  public Shape map(Codec<?> values) {
    throw new UnsupportedOperationException("Only texts have members whose names are data.");
  }

  @Override
  public Shape.Members object(ObjectCodec<?> object) {
    ImmutableList<Shape.Member> members =
        object.members().stream()
            .map(member -> member(member, object.type()))
            .collect(toImmutableList());
    Optional<Class<?>> idType =
        object.members().stream()
            .filter(member -> member.name().equals(ID))
            .flatMap(member -> idType(of(member.codec())).stream())
            .findFirst();
    return new Shape.Members(object.type().getSimpleName(), idType, members);
  }

  private Shape.Member member(ObjectMember<?, ?> member, Class<?> owner) {
    Shape shape = of(member.codec());
    if (member.name().equals(ID)) {
      shape = new Shape.Cell(ValueWords.PLAIN);
    } else if (owner == Remark.class && member.name().equals(RecordPlaces.PLACE)) {
      shape = new Shape.Cell(ValueWords.PLACE);
    } else if (owner == OfficeRule.class && member.name().equals("role")) {
      shape = of(ModelCodecs.of(OfficerRole.class)); // it may also be another office
    } else if (member.name().equals("languages")
        && shape.equals(new Shape.Cells(ValueWords.PLAIN))) {
      shape = new Shape.Cells(ValueWords.LANGUAGE);
    }
    return new Shape.Member(member.name(), shape, member.isRequired());
  }

  private static Optional<Class<?>> idType(Shape shape) {
    return shape instanceof Shape.Cell cell && cell.words() instanceof CellWords.Reference reference
        ? Optional.of(reference.type())
        : Optional.empty();
  }

  @Override
  public Shape union(UnionCodec<?> union) {
    ImmutableMap.Builder<String, Shape.Members> variants = ImmutableMap.builder();
    ImmutableMap.Builder<String, Class<?>> references = ImmutableMap.builder();
    union
        .variants()
        .forEach(
            (name, variant) -> {
              Shape.Members members = object(variant);
              variants.put(name, members);
              if (members.members().size() == 2) {
                idType(members.members().get(1).shape())
                    .ifPresent(type -> references.put(name, type));
              }
            });
    String name = ModelCodecs.typeOf(union).map(Class::getSimpleName).orElse("");
    return new Shape.Union(name, variants.buildOrThrow(), references.buildOrThrow());
  }

  @Override
  public Shape anything() {
    throw new UnsupportedOperationException("Each value of a record has a declared form.");
  }

  @Override
  public Shape alternative(ScalarForm text, ObjectCodec<?> object) {
    return new Shape.Text();
  }
}
