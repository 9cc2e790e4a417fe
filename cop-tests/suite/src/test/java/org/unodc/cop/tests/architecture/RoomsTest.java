package org.unodc.cop.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoomsTest {

  /**
   * The arrows between the rooms of the domain. A room may use those in the rows above its own;
   * rooms in one row know nothing of one another, and all of them know nothing of the root.
   */
  private static final String ARROWS =
      """
      internal
      id language calendar quantity
      part
      place document
      person rule
      convention
      party
      procedure
      stakeholder
      actor
      session
      bureau outcome engagement statement sideevent declaration initiative youth
      programme
      """;

  static Stream<String> rooms() {
    return Sources.rooms().stream();
  }

  @Test
  void everyRoomHasItsPlaceInTheTable() {
    assertThat(mayUse().keySet())
        .as("Give a new room its place in the table of this test and of the page of cop-domain.")
        .containsExactlyInAnyOrderElementsOf(Sources.rooms());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void usesOnlyTheRoomsInTheRowsAbove(String room) {
    List<String> allowed = new ArrayList<>(mayUse().getOrDefault(room, List.of()));
    allowed.add(room);
    String[] packages =
        allowed.stream().map(name -> Sources.DOMAIN + '.' + name).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(Sources.DOMAIN + '.' + room)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(packages).or(resideOutsideOfPackages(Sources.DOMAIN + "..")))
        .check(Sources.LIBRARY);
  }

  @Test
  void noRoomDependsOnTheRoot() {
    noClasses()
        .that()
        .resideInAPackage(Sources.DOMAIN + ".*..")
        .should()
        .dependOnClassesThat(resideInAPackage(Sources.DOMAIN))
        .check(Sources.LIBRARY);
  }

  @Test
  void roomsFormNoCircle() {
    slices().matching(Sources.DOMAIN + ".(*)..").should().beFreeOfCycles().check(Sources.LIBRARY);
  }

  @Test
  void packagesOfTheSdkFormNoCircle() {
    slices().matching(Sources.SDK + ".(*)..").should().beFreeOfCycles().check(Sources.LIBRARY);
  }

  private static Map<String, List<String>> mayUse() {
    Map<String, List<String>> arrows = new LinkedHashMap<>();
    List<String> above = new ArrayList<>();
    ARROWS
        .lines()
        .forEach(
            row -> {
              List<String> rooms = List.of(row.split(" "));
              rooms.forEach(room -> arrows.put(room, List.copyOf(above)));
              above.addAll(rooms);
            });
    return arrows;
  }
}
