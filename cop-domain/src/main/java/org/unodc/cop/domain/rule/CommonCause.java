package org.unodc.cop.domain.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageKey;

/**
 * A single mistake that would explain several findings of a report, such as a column that is
 * shifted by one row. It is a supposition: without the mistake, the rules would not report these
 * findings.
 *
 * @param kind the kind of mistake
 * @param entity the session with the mistake
 * @param arguments the arguments of the message from number 1 on; number 0 is the entity
 * @param findings the indices of the explained findings among the findings of the report, in
 *     ascending order
 */
public record CommonCause(
    CommonCauseKind kind,
    EntityLabel entity,
    ImmutableList<MessageArgument> arguments,
    ImmutableList<Integer> findings) {
  /**
   * @throws IllegalArgumentException if no finding is explained, or if the indices do not ascend
   */
  public CommonCause {
    requireNonNull(kind, "kind");
    requireNonNull(entity, "entity");
    requireNonNull(arguments, "arguments");
    requireNonNull(findings, "findings");
    checkArgument(!findings.isEmpty(), "a common cause explains at least one finding");
    checkArgument(
        findings.stream().sorted().distinct().toList().equals(findings),
        "the findings of a common cause ascend, but these do not: %s",
        findings);
  }

  /** {@return two sentences with the mistake, and with the number of findings that it explains} */
  public String message(OfficialLanguage language) {
    Object[] all = ImmutableList.builder().add(entity).addAll(arguments).build().toArray();
    return Message.of(Frame.EXPLAINS, Message.of(kind, all), findings.size()).in(language);
  }

  private enum Frame implements MessageKey {
    EXPLAINS;

    @Override
    public String key() {
      return "common-cause.explains";
    }
  }
}
