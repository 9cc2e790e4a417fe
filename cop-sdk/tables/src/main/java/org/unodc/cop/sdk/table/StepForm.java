package org.unodc.cop.sdk.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.sdk.internal.table.CellWords;

/**
 * Reads and writes a step of an accreditation, such as {@code OBJECTED 2031-08-20 by aut}; the kind
 * and the day are also read in words, such as {@code Applied on 3 January 2031} or {@code 3 January
 * 2031: applied}.
 */
final class StepForm extends PartedForm {
  private static final CellForm KIND = new CodeForm<>(AccreditationStepKind.class);
  private static final String BY = " by ";
  private static final Pattern ACTOR =
      Pattern.compile(" (?:" + String.join("|", CellWords.of("before an actor")) + ") ");

  /** Longer texts are no kind. */
  private static final int MAX_LENGTH = 100;

  private static final CharMatcher BETWEEN = CharMatcher.anyOf(" :,()-–—：（）،");

  StepForm() {
    super(ImmutableSet.of("kind", "date", "by"), () -> PartLayouts.STEP);
  }

  @Override
  public String kind() {
    return "step";
  }

  @Override
  Map<String, Object> readHead(String cell, CellTerms terms) {
    Map<String, Object> step = new LinkedHashMap<>();
    int end = cell.length();
    Matcher actor = ACTOR.matcher(cell);
    while (actor.find()) {
      Optional<Object> by = tried(CellForms.PARTICIPANT, cell.substring(actor.end()), terms);
      if (by.isPresent()) {
        step.put("by", by.get());
        end = actor.start();
        break;
      }
    }
    readKindAndDay(cell.substring(0, end).strip(), terms, step);
    return step;
  }

  /** Reads a kind with a day after or before it, or without one. */
  private static void readKindAndDay(String text, CellTerms terms, Map<String, Object> step) {
    for (int cut = Math.min(text.length(), MAX_LENGTH); cut > 0; cut--) {
      String first = BETWEEN.trimFrom(text.substring(0, cut));
      String last = BETWEEN.trimFrom(text.substring(text.length() - cut));
      Optional<Object> before = tried(KIND, first, terms);
      Optional<Object> kind = before.or(() -> tried(KIND, last, terms));
      if (kind.isPresent()) {
        String day =
            before.isPresent() ? text.substring(cut) : text.substring(0, text.length() - cut);
        step.put("kind", kind.get());
        if (!BETWEEN.matchesAllOf(day)) {
          step.put("date", CellForms.DATE.read(BETWEEN.trimFrom(day), terms));
        }
        return;
      }
    }
    step.put("kind", KIND.read(text, terms));
  }

  private static Optional<Object> tried(CellForm form, String cell, CellTerms terms) {
    try {
      return Optional.of(form.read(cell.strip(), terms));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  @Override
  Optional<String> writeHead(Map<?, ?> members) {
    String date = members.containsKey("date") ? " " + members.get("date") : "";
    String by = members.containsKey("by") ? BY + members.get("by") : "";
    return Optional.of(members.get("kind") + date + by);
  }
}
