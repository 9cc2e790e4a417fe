package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;

/** The problems of refused inputs, each as code, pointer, line:column and message. */
final class Refusals {
  /** The beginning of the smallest record, without its closing brace. */
  static final String BEGINNING = "{\"format\":\"cop/1\",\"id\":\"untoc-cop\"";

  private Refusals() {}

  /** {@return the problems of a text that is read as a value of a type} */
  static ImmutableList<String> of(Class<?> type, String json) {
    return of(() -> CopJson.of(type).read(json));
  }

  /** {@return the problems of bytes that are read as a record} */
  static ImmutableList<String> of(byte[] utf8) {
    return of(() -> CopJson.of(Conference.class).read(utf8));
  }

  /** {@return the problems of the refusal that a call throws} */
  static ImmutableList<String> of(ThrowingCallable call) {
    return problems(call).stream().map(Refusals::told).collect(ImmutableList.toImmutableList());
  }

  /** {@return the problems of the refusal that a call throws, as objects} */
  static ImmutableList<Problem> problems(ThrowingCallable call) {
    CopException refusal = catchThrowableOfType(CopException.class, call);
    if (refusal == null) {
      throw new AssertionError("nothing was refused");
    }
    return refusal.problems();
  }

  /** {@return the problem in one line} */
  static String told(Problem problem) {
    return "%s %s %d:%d %s"
        .formatted(
            problem.code(), problem.pointer(), problem.line(), problem.column(), problem.message());
  }

  /** {@return two texts in UTF-8 with bytes between them} */
  static byte[] bytes(String before, int[] between, String after) {
    byte[] start = before.getBytes(StandardCharsets.UTF_8);
    byte[] end = after.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[start.length + between.length + end.length];
    System.arraycopy(start, 0, all, 0, start.length);
    for (int i = 0; i < between.length; i++) {
      all[start.length + i] = (byte) between[i];
    }
    System.arraycopy(end, 0, all, start.length + between.length, end.length);
    return all;
  }
}
