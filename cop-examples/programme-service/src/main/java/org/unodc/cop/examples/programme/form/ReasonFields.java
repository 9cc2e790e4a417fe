package org.unodc.cop.examples.programme.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.sideevent.StepReason;
import org.unodc.cop.examples.programme.sideevent.StepReason.StandardReason;

/** Reads the reason of a step: a standard reason, a text in one or more languages, or both. */
public final class ReasonFields {
  private ReasonFields() {}

  /**
   * {@return the reason in the fields whose names begin with a prefix; empty if there is none, or,
   * with problems added to the form, if it is wrong}
   *
   * @param required whether a form without a reason has a problem
   */
  public static Optional<StepReason> read(FormReader form, String prefix, boolean required) {
    String chosen = form.entered().text(prefix + ".standard");
    Optional<StandardReason> standard =
        chosen.isEmpty()
            ? Optional.empty()
            : form.parse(prefix + ".standard", chosen, "no-choice", StandardReason::valueOf);
    Optional<LocalizedText> text = text(form, prefix + ".text.");
    if (form.hasProblems()) {
      return Optional.empty();
    }
    if (standard.isEmpty() && text.isEmpty()) {
      if (required) {
        form.problem(prefix + ".text." + form.formatter().language().tag(), "reason-missing");
      }
      return Optional.empty();
    }
    return Optional.of(new StepReason(standard, text));
  }

  private static Optional<LocalizedText> text(FormReader form, String prefix) {
    OfficialLanguage ofPage = form.formatter().language();
    Map<String, String> texts = new LinkedHashMap<>();
    Arrays.stream(OfficialLanguage.values())
        .map(OfficialLanguage::tag)
        .forEach(
            tag ->
                form.limited(prefix + tag, StepReason.MAX_LENGTH)
                    .ifPresent(text -> texts.put(tag, text)));
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    String original =
        texts.containsKey(ofPage.tag()) ? ofPage.tag() : texts.keySet().iterator().next();
    return Optional.of(LocalizedText.of(original, texts));
  }
}
