package org.unodc.cop.examples.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sequences that change attributes of text (SGR), as modern terminals do. */
final class TerminalModel {
  private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[([0-9;]*)([A-Za-z])");

  private final Set<Attribute> current = EnumSet.noneOf(Attribute.class);
  private final List<Line> lines = new ArrayList<>();
  private Set<Attribute> ofText = EnumSet.noneOf(Attribute.class);
  private StringBuilder text = new StringBuilder();

  private TerminalModel() {}

  /** {@return the lines of an output; the last one has no line end} */
  static List<Line> lines(String output) {
    TerminalModel terminal = new TerminalModel();
    Matcher sequence = SEQUENCE.matcher(output);
    int index = 0;
    while (index < output.length()) {
      if (sequence.region(index, output.length()).lookingAt()) {
        if (sequence.group(2).equals("m")) {
          terminal.apply(sequence.group(1));
        }
        index = sequence.end();
      } else {
        terminal.print(output.charAt(index));
        index++;
      }
    }
    terminal.endLine();
    return terminal.lines;
  }

  private void apply(String parameters) {
    for (String code : parameters.split(";", -1)) {
      apply(code.isEmpty() ? 0 : Integer.parseInt(code));
    }
  }

  private void apply(int code) {
    switch (code) {
      case 0 -> current.clear();
      case 1 -> current.add(Attribute.BOLD);
      case 2 -> current.add(Attribute.FAINT);
      case 3 -> current.add(Attribute.ITALIC);
      case 4 -> current.add(Attribute.UNDERLINE);
      case 7 -> current.add(Attribute.REVERSE);
      case 21 -> current.add(Attribute.DOUBLE_UNDERLINE);
      case 22 -> current.removeAll(EnumSet.of(Attribute.BOLD, Attribute.FAINT));
      case 23 -> current.remove(Attribute.ITALIC);
      case 24 -> current.removeAll(EnumSet.of(Attribute.UNDERLINE, Attribute.DOUBLE_UNDERLINE));
      case 27 -> current.remove(Attribute.REVERSE);
      case 30, 31, 32, 33, 34, 35, 36, 37 -> current.add(Attribute.COLOUR);
      case 39 -> current.remove(Attribute.COLOUR);
      default -> throw new IllegalArgumentException("The model has no code " + code + ".");
    }
  }

  private void print(char character) {
    if (character == '\n') {
      endLine();
    } else {
      text.append(character);
      ofText.addAll(current);
    }
  }

  private void endLine() {
    lines.add(new Line(text.toString(), ofText, Set.copyOf(current)));
    text = new StringBuilder();
    ofText = EnumSet.noneOf(Attribute.class);
  }

  /** An attribute of text. */
  enum Attribute {
    BOLD,
    FAINT,
    ITALIC,
    UNDERLINE,
    DOUBLE_UNDERLINE,
    REVERSE,
    COLOUR
  }

  /**
   * A line on the terminal.
   *
   * @param text the text without sequences
   * @param ofText the attributes that any part of the text has
   * @param atEnd the attributes that are still on at the end of the line
   */
  record Line(String text, Set<Attribute> ofText, Set<Attribute> atEnd) {}
}
