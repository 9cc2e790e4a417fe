package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.SpellingSuggester;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.plain.PlainInput;
import org.unodc.cop.sdk.internal.plain.QuotedWords;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** A constant of an enumeration, written as its name. */
final class EnumerationCodec<E extends Enum<E>> implements Codec<E> {
  private final ImmutableMap<String, E> constants;
  private final ImmutableList<E> inOrder;
  private final QuotedWords words;
  private final Translatable expected;
  private final ScalarForm form;

  EnumerationCodec(Class<E> type) {
    this(type, ProblemText.type(type), "");
  }

  /**
   * Creates a codec.
   *
   * @param description a sentence about the enumeration; empty if the noun phrase is enough
   */
  EnumerationCodec(Class<E> type, Translatable expected, String description) {
    this.constants = Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), Enum::name);
    this.inOrder = ImmutableList.copyOf(type.getEnumConstants());
    this.words = QuotedWords.of(constants.keySet());
    this.expected = expected;
    ScalarForm codes = ScalarForm.oneOf(constants.keySet());
    this.form = description.isEmpty() ? codes : codes.describedAs(description);
  }

  @Override
  public @Nullable E read(JsonInput in) {
    return TextCodec.read(in, expected, this::constant);
  }

  private E constant(String word) {
    E constant = constants.get(word);
    if (constant == null) {
      Translatable allowed = Message.list(constants.keySet().asList());
      throw new InputRefusedException(
          SpellingSuggester.nearest(word, constants.keySet())
              .map(near -> ProblemText.of("reason.allowed-meant", allowed, near))
              .orElseGet(() -> ProblemText.of("reason.allowed", allowed)));
    }
    return constant;
  }

  @Override
  public E readPlain(PlainInput in) {
    return inOrder.get(in.word(words));
  }

  @Override
  public void write(E value, JsonOutput out) {
    out.text(value.name());
  }

  @Override
  public Translatable expected() {
    return expected;
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.scalar(form);
  }
}
