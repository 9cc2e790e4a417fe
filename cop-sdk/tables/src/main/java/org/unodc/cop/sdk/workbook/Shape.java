package org.unodc.cop.sdk.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** The form of a part of a record, as far as it decides where its values are in a workbook. */
sealed interface Shape {

  /** A value in one cell. */
  record Cell(CellWords words) implements Shape {}

  /** Several values in one cell. */
  record Cells(CellWords words) implements Shape {}

  /** A text, with a column for each language. */
  record Text() implements Shape {}

  /** Several texts in one cell, with a column for each language. */
  record Texts() implements Shape {}

  /** A value that is always the same and is not in the workbook. */
  record Constant(String value) implements Shape {}

  /** A list with a sheet of its own, which has a row for each element. */
  record Rows(Shape items) implements Shape {}

  /**
   * An object, whose members are columns of the same row.
   *
   * @param name the name of its type
   * @param idType the type of its id, if it has one
   */
  record Members(String name, Optional<Class<?>> idType, ImmutableList<Member> members)
      implements Shape {
    private static final ImmutableSet<String> MAIN = ImmutableSet.of("number", "value", "day");

    /** {@return whether this member alone is the object in short, such as the number of a delay} */
    boolean isMain(Member member) {
      return member.isRequired() && member.equals(members.get(0)) && MAIN.contains(member.name());
    }

    Optional<Member> find(String member) {
      return members.stream().filter(known -> known.name().equals(member)).findFirst();
    }
  }

  /**
   * One of several objects.
   *
   * @param name the name of its type
   * @param variants the objects by their type
   * @param references the variants that only refer to an entity, by the type of its id
   */
  record Union(
      String name,
      ImmutableMap<String, Members> variants,
      ImmutableMap<String, Class<?>> references)
      implements Shape {
    /** {@return the object of this type, which the union has} */
    Members variant(String type) {
      return requireNonNull(variants.get(type), type);
    }

    /** {@return whether each variant only refers to an entity} */
    boolean isReference() {
      return references.size() == variants.size();
    }
  }

  /** A member of an object. */
  record Member(String name, Shape shape, boolean isRequired) {}
}
