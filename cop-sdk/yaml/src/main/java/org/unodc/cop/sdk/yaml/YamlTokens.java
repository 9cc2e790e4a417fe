package org.unodc.cop.sdk.yaml;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.json.TokenList;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.problem.UnknownMember;

/** A YAML document as the tokens of JSON, with the position of each token in the YAML. */
final class YamlTokens {
  private final TokenList tokens = new TokenList();
  private long[] positions = new long[16];
  private int size;

  /** The numbers of the tokens that would be texts in quotation marks. */
  private final BitSet words = new BitSet();

  private final List<Problem> notes = new ArrayList<>();

  /** Keeps the position of the next token, and returns the list to which it is added. */
  TokenList at(Position position) {
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, size + (size >> 1));
    }
    positions[size++] = (long) position.line() << Integer.SIZE | position.column();
    return tokens;
  }

  /** Adds the JSON number, true, false or null at this position. */
  void word(String word, Position position) {
    if (!word.equals("null")) {
      words.set(size + 1);
    }
    TokenList list = at(position);
    switch (word) {
      case "true" -> list.truth(true);
      case "false" -> list.truth(false);
      case "null" -> list.nothing();
      default -> list.number(word);
    }
  }

  /**
   * Ends the document, because the rest of the YAML cannot be read.
   *
   * @param sentences whole sentences
   */
  void end(ProblemCode code, String pointer, Position position, Translatable sentences) {
    at(position).end(new Problem(code, InputQuotation.safe(pointer), size, 1, sentences));
  }

  /** Notes that the document begins with {@code ---}, but does not end with {@code ...}. */
  void noteMissingEnd(Position end) {
    notes.add(
        new Problem(
            ProblemCode.PERHAPS_CUT,
            "",
            end.line(),
            end.column(),
            ProblemText.of("yaml.perhaps-cut")));
  }

  /** {@return what is noticed about a document whose YAML is read to its end} */
  ImmutableList<Problem> notes() {
    return ImmutableList.copyOf(notes);
  }

  /** {@return the tokens} */
  TokenList list() {
    return tokens;
  }

  /** {@return the number of tokens} */
  int size() {
    return size;
  }

  /** {@return the position of a token by its number, counted from 1; or of the last token} */
  Position position(int number) {
    long packed = positions[Math.min(number, size) - 1];
    return new Position((int) (packed >>> Integer.SIZE), (int) packed);
  }

  /** {@return these problems of the tokens, each at its position in the YAML} */
  ImmutableList<Problem> located(List<Problem> problems) {
    return problems.stream().map(this::located).collect(toImmutableList());
  }

  /** {@return these members of the tokens, each at its position in the YAML} */
  ImmutableList<UnknownMember> locatedMembers(List<UnknownMember> members) {
    return members.stream()
        .map(member -> new UnknownMember(located(member.problem()), member.json()))
        .collect(toImmutableList());
  }

  private Problem located(Problem problem) {
    if (size == 0) {
      return problem;
    }
    Position position = position(problem.line());
    boolean mayBeText = problem.code() == ProblemCode.WRONG_TYPE && words.get(problem.line());
    Translatable sentences =
        mayBeText ? ProblemText.of("yaml.quote-a-text", problem.sentences()) : problem.sentences();
    return new Problem(
        problem.code(), problem.pointer(), position.line(), position.column(), sentences);
  }
}
