package org.unodc.cop.domain.invariant;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a value cannot be built because one of its invariants does not hold.
 *
 * <p>The message is in English. {@code Message.of(InvariantException)} is the same text in six
 * languages.
 */
public final class InvariantException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Maximum number of UTF-16 units of a value in the message. */
  private static final int SHOWN = 300;

  private final String key;

  // Java serialization keeps only the message.
  private final transient @Nullable ImmutableList<String> arguments;

  /**
   * Creates an exception for an invariant.
   *
   * @param key the key of the invariant, such as {@code blank}
   * @param template the message in English, in which {@code %s} stands for each argument
   * @param arguments the values in the message; long ones are shortened
   */
  public InvariantException(String key, String template, @Nullable Object... arguments) {
    this(key, template, shown(arguments));
  }

  private InvariantException(String key, String template, ImmutableList<String> arguments) {
    super(Strings.lenientFormat(template, arguments.toArray()));
    this.key = key;
    this.arguments = arguments;
  }

  private static ImmutableList<String> shown(@Nullable Object[] arguments) {
    return Arrays.stream(arguments)
        .map(String::valueOf)
        .map(text -> text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the key of the invariant} */
  public String key() {
    return key;
  }

  /** {@return the values in the message, in their order; empty after deserialization} */
  public ImmutableList<String> arguments() {
    return arguments == null ? ImmutableList.of() : arguments;
  }
}
