package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in the units of the secretariat. */
final class UnitMistakes {
  private static final String UNITS = "/secretariatUnits/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("unit.entered-twice", "A unit is entered again with its id.")
              .at(UNITS)
              .change(RecordPart::duplicate)
              .foundBy("reference.ids-are-unique"),
          Mistake.of("unit.entered-again", "A unit is entered again under a new id.")
              .at(UNITS)
              .change(unit -> unit.duplicate().set("id", "a-unit-entered-again"))
              .foundBy("reference.unit-appears-under-one-id"),
          Mistake.of("unit.part-of-itself", "A unit is entered as a part of itself.")
              .at(UNITS)
              .change(unit -> unit.set("partOf", unit.text("id")))
              .foundBy("reference.bodies-form-no-circle"),
          Mistake.of("unit.part-of-its-part", "A division becomes a part of its own section.")
              .at(UNITS)
              .where(unit -> larger(unit).isPresent())
              .change(unit -> larger(unit).orElseThrow().set("partOf", unit.text("id")))
              .foundBy("reference.bodies-form-no-circle"),
          Mistake.of("unit.part-of-nothing", "The larger unit is one that nobody entered.")
              .at(UNITS)
              .change(unit -> unit.set("partOf", "no-such-unit"))
              .foundBy("reference.resolves"),
          Mistake.of("unit.without-name", "A unit is entered without its name.")
              .at(UNITS)
              .change(unit -> unit.remove("name"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("unit.acronym-blank", "The acronym of a unit is a blank.")
              .at(UNITS)
              .change(unit -> unit.set("acronym", " "))
              .refusedAs(ProblemCode.INVALID_VALUE, ProblemCode.INVARIANT));

  private UnitMistakes() {}

  private static Optional<RecordPart> larger(RecordPart unit) {
    return unit.referred("partOf", UNITS).filter(other -> !other.is("id", unit.text("id")));
  }
}
