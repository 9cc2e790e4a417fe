package org.unodc.cop.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoomsTest {
  /**
   * The name of the root package in the table. It contains only {@code Conference} and the look-ups
   * that it inherits.
   */
  private static final String ROOT = "root";

  /**
   * The allowed dependencies between the packages of the domain, which are called rooms. A room may
   * use the rooms in the rows above its own. Rooms in the same row do not use each other.
   */
  private static final String ROWS =
      """
      invariant
      internal
      id language calendar quantity
      part
      walk
      message
      record
      place document
      person
      convention
      party
      procedure
      stakeholder
      actor
      session
      bureau outcome engagement statement sideevent declaration initiative youth
      programme
      timeline
      status
      root
      deadline timetable
      overview trend
      rule
      rules
      rules.bureau rules.convention rules.declaration rules.delegation rules.engagement \
      rules.initiative rules.language rules.meeting rules.outcome rules.party rules.privacy \
      rules.procedure rules.profile rules.quorum rules.reference rules.session rules.sideevent \
      rules.source rules.stakeholder rules.statement rules.youth
      validation
      story
      """;

  static Stream<String> rooms() {
    return mayUse().keySet().stream();
  }

  @Test
  void theTableListsEveryRoom() {
    Set<String> rooms = new TreeSet<>(Sources.rooms());
    rooms.add(ROOT);
    assertThat(mayUse().keySet())
        .as("Add a new room to the table of this test and to the table on the page of cop-domain.")
        .containsExactlyInAnyOrderElementsOf(rooms);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void usesOnlyTheRoomsInTheRowsAbove(String room) {
    List<String> allowed = new ArrayList<>(mayUse().get(room));
    allowed.add(room);
    String[] packages = allowed.stream().map(RoomsTest::packageOf).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(packages).or(resideOutsideOfPackages(Sources.DOMAIN + "..")))
        .as(
            room
                + " uses only the rooms in the rows above it. Move the type down, or move what both"
                + " rooms need into a room above both.")
        .check(Sources.LIBRARY);
  }

  @Test
  void theRootContainsOnlyTheConference() {
    assertThat(Sources.LIBRARY)
        .filteredOn(type -> type.getPackageName().equals(Sources.DOMAIN))
        .filteredOn(type -> type.isTopLevelClass())
        .extracting(type -> type.getSimpleName())
        .containsExactlyInAnyOrder(
            "Conference", "EntityFinder", "ImmutableConference", "package-info");
  }

  private static String packageOf(String room) {
    return room.equals(ROOT) ? Sources.DOMAIN : Sources.DOMAIN + '.' + room;
  }

  private static Map<String, List<String>> mayUse() {
    Map<String, List<String>> arrows = new LinkedHashMap<>();
    List<String> above = new ArrayList<>();
    ROWS.lines()
        .forEach(
            row -> {
              List<String> rooms = List.of(row.split(" "));
              rooms.forEach(room -> arrows.put(room, List.copyOf(above)));
              above.addAll(rooms);
            });
    return arrows;
  }
}
