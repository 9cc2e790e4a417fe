package org.unodc.cop.examples.cli.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A component of a calendar, such as an event, with the line on which it begins. */
final class CalendarComponent {
  private final String name;
  private final int line;
  private final List<CalendarLine> properties = new ArrayList<>();
  private final List<CalendarComponent> components = new ArrayList<>();
  private final List<Integer> unreadable = new ArrayList<>();

  CalendarComponent(String name, int line) {
    this.name = name;
    this.line = line;
  }

  void add(CalendarLine property) {
    properties.add(property);
  }

  void add(CalendarComponent component) {
    components.add(component);
  }

  void addUnreadable(int number) {
    unreadable.add(number);
  }

  /** {@return the name in capital letters} */
  String name() {
    return name;
  }

  int line() {
    return line;
  }

  List<CalendarLine> properties() {
    return properties;
  }

  List<CalendarComponent> components() {
    return components;
  }

  /** {@return the numbers of the lines that are no properties} */
  List<Integer> unreadable() {
    return unreadable;
  }

  /** {@return the properties with this name} */
  Stream<CalendarLine> all(String property) {
    return properties.stream().filter(candidate -> candidate.name().equals(property));
  }

  /** {@return the first property with this name} */
  Optional<CalendarLine> find(String property) {
    return all(property).findFirst();
  }

  /** {@return whether the first property with this name has this value} */
  boolean has(String property, String word) {
    return find(property).map(CalendarLine::word).equals(Optional.of(word));
  }
}
