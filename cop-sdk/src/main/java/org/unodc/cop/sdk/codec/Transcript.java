package org.unodc.cop.sdk.codec;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.sdk.Position;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.UnknownMember;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A document of another format that is written down as JSON, one token in a line, so that the
 * codecs can read it; it remembers where each token stood in the original.
 */
public final class Transcript {
  private final JsonStringEncoder encoder = JsonStringEncoder.getInstance();
  private final StringBuilder json = new StringBuilder();
  private final ImmutableLongArray.Builder positions = ImmutableLongArray.builder();
  private int lines;
  private boolean afterValue;
  private Optional<Problem> end = Optional.empty();

  /** Writes down the beginning of an object or list, which is its bracket in JSON. */
  public void open(char bracket, Position place) {
    add(String.valueOf(bracket), place);
    afterValue = false;
  }

  /** Writes down the end of an object or list. */
  public void close(char bracket, Position place) {
    afterValue = false;
    add(String.valueOf(bracket), place);
    afterValue = true;
  }

  /** Writes down the name of a member. */
  public void name(String name, Position place) {
    add(quoted(name) + ":", place);
    afterValue = false;
  }

  /** Writes down a text. */
  public void text(String text, Position place) {
    word(quoted(text), place);
  }

  /** Writes down a number as JSON has it, true, false or null. */
  public void word(String word, Position place) {
    add(word, place);
    afterValue = true;
  }

  /**
   * Ends the document, since the original cannot be read from here on.
   *
   * @param message a whole sentence, in which may be anything of the original
   */
  public void end(ProblemCode code, String pointer, Position place, String message) {
    place(place);
    end = Optional.of(new Problem(code, Wording.safe(pointer), lines, 1, Wording.reason(message)));
  }

  /** {@return what was written down} */
  public JsonText text() {
    return JsonText.of(json, end);
  }

  /** {@return these problems of {@link #text()}, each at its place in the original} */
  public ImmutableList<Problem> located(List<Problem> problems) {
    ImmutableLongArray places = positions.build();
    return problems.stream().map(problem -> at(problem, places)).collect(toImmutableList());
  }

  /** {@return these members of {@link #text()}, each at its place in the original} */
  public ImmutableList<UnknownMember> originals(List<UnknownMember> members) {
    ImmutableLongArray places = positions.build();
    return members.stream()
        .map(
            member ->
                new UnknownMember(at(member.problem(), places), member.json().replace("\n", "")))
        .collect(toImmutableList());
  }

  private static Problem at(Problem problem, ImmutableLongArray places) {
    if (places.isEmpty()) {
      return problem;
    }
    long place = places.get(Math.min(problem.line(), places.length()) - 1);
    return new Problem(
        problem.code(), problem.pointer(), (int) (place >>> 32), (int) place, problem.message());
  }

  private void add(String token, Position place) {
    place(place);
    json.append(afterValue ? "," : "").append(token).append('\n');
  }

  private void place(Position place) {
    positions.add((long) place.line() << 32 | place.column());
    lines++;
  }

  private String quoted(String text) {
    return '"' + new String(encoder.quoteAsCharArray(text)) + '"';
  }
}
