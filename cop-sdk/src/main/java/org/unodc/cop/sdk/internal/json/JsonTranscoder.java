package org.unodc.cop.sdk.internal.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.problem.UnknownMember;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A document of another format, rewritten as JSON with one token per line so that the codecs can
 * read it. It keeps the position of each token in the original.
 */
public final class JsonTranscoder {
  private final JsonStringEncoder encoder = JsonStringEncoder.getInstance();
  private final StringBuilder json = new StringBuilder();
  private final ImmutableLongArray.Builder positions = ImmutableLongArray.builder();
  private int lines;
  private boolean afterValue;
  private Optional<Problem> end = Optional.empty();

  /** Adds the opening bracket of an object or list. */
  public void open(char bracket, Position place) {
    add(String.valueOf(bracket), place);
    afterValue = false;
  }

  /** Adds the closing bracket of an object or list. */
  public void close(char bracket, Position place) {
    afterValue = false;
    add(String.valueOf(bracket), place);
    afterValue = true;
  }

  /** Adds the name of a member. */
  public void name(String name, Position place) {
    add(quoted(name) + ":", place);
    afterValue = false;
  }

  /** Adds a text. */
  public void text(String text, Position place) {
    word(quoted(text), place);
  }

  /** Adds a JSON number, true, false or null. */
  public void word(String word, Position place) {
    add(word, place);
    afterValue = true;
  }

  /**
   * Ends the document, because the rest of the original cannot be read.
   *
   * @param message a whole sentence, which may quote the original and is escaped here
   */
  public void end(ProblemCode code, String pointer, Position place, String message) {
    place(place);
    end =
        Optional.of(
            new Problem(
                code, InputQuotation.safe(pointer), lines, 1, InputQuotation.reason(message)));
  }

  /** {@return the JSON} */
  public JsonText text() {
    return JsonText.of(json, end);
  }

  /** {@return these problems of {@link #text()}, each at its position in the original} */
  public ImmutableList<Problem> located(List<Problem> problems) {
    ImmutableLongArray places = positions.build();
    return problems.stream().map(problem -> at(problem, places)).collect(toImmutableList());
  }

  /** {@return these members of {@link #text()}, each at its position in the original} */
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
