package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;

/** Reads and writes a step of an accreditation, such as {@code OBJECTED 2031-08-20 by aut}. */
final class StepForm extends ShortForm {
  private static final CellForm KIND = new CodeForm<>(AccreditationStepKind.class);
  private static final ImmutableSet<String> SHORT_MEMBERS = ImmutableSet.of("kind", "date", "by");
  private static final String BY = " by ";

  @Override
  Object readShort(String cell, CellTerms terms) {
    Map<String, Object> step = new LinkedHashMap<>();
    int by = cell.lastIndexOf(BY);
    String kind = by < 0 ? cell : cell.substring(0, by);
    int blank = kind.lastIndexOf(' ');
    boolean dated = blank >= 0 && Character.isDigit(kind.charAt(kind.length() - 1));
    step.put("kind", KIND.read(dated ? kind.substring(0, blank) : kind, terms));
    if (dated) {
      step.put("date", CellForms.DATE.read(kind.substring(blank + 1), terms));
    }
    if (by >= 0) {
      step.put("by", CellForms.PARTICIPANT.read(cell.substring(by + BY.length()).strip(), terms));
    }
    return step;
  }

  @Override
  Optional<String> writeShort(Map<?, ?> members) {
    if (!SHORT_MEMBERS.containsAll(members.keySet())) {
      return Optional.empty();
    }
    String date = members.containsKey("date") ? " " + members.get("date") : "";
    String by = members.containsKey("by") ? BY + members.get("by") : "";
    return Optional.of(members.get("kind") + date + by);
  }
}
