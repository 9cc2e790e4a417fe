package org.unodc.cop.domain.rules.source;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/** Rules about remarks. */
public final class RemarkRules {
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("source.remark-says-something", Remark.class)
              .reading(Scope.VALUE)
              .holds(
                  remark ->
                      remark.note().isPresent()
                          || remark.certainty().isPresent()
                          || remark.source().isPresent()),
          Rule.warning("source.remark-is-about-an-existing-value", Conference.class)
              .reading(Scope.RECORD)
              .check(
                  (conference, record, findings) -> {
                    checkRemarks(conference, conference.remarks(), Place.here(), findings);
                    for (int i = 0; i < conference.rulesOfProcedure().size(); i++) {
                      RulesOfProcedure rules = conference.rulesOfProcedure().get(i);
                      Place place = Place.of("rulesOfProcedure").at(i);
                      checkRemarks(rules, rules.remarks(), place, findings);
                    }
                  }));

  private RemarkRules() {}

  private static void checkRemarks(
      Composite owner, ImmutableList<Remark> remarks, Place ofOwner, FindingCollector findings) {
    for (int i = 0; i < remarks.size(); i++) {
      String place = remarks.get(i).place();
      if (leadsNowhere(place, owner)) {
        findings.add(ofOwner.at("remarks").at(i).at("place"), place);
      }
    }
  }

  /**
   * Returns whether a place certainly does not exist: a list has no element with its index, or the
   * record has no member with its first name. A member that is no part is not checked.
   */
  private static boolean leadsNowhere(String place, Composite owner) {
    Object value = owner;
    for (String name : Splitter.on('/').split(place.substring(1))) {
      if (value instanceof List<?> list) {
        if (!INDEX.matcher(name).matches() || Integer.parseInt(name) >= list.size()) {
          return true;
        }
        value = list.get(Integer.parseInt(name));
      } else {
        Optional<Object> member = member(value, name);
        if (member.isEmpty()) {
          return value instanceof Conference && !name.equals("id") && !name.equals("format");
        }
        value = member.get();
      }
    }
    return false;
  }

  /** {@return the part of a value with this name; empty if the value has no such part} */
  private static Optional<Object> member(Object value, String name) {
    if (value instanceof PartialList<?> list) {
      return name.equals("items") ? Optional.of(list.items()) : Optional.empty();
    }
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(present -> member(present, name));
    }
    if (!(value instanceof Composite composite)) {
      return Optional.empty();
    }
    @Nullable Object[] member = {null};
    composite.parts(
        new PartCollector() {
          @Override
          public PartCollector add(String accessor, Object part) {
            if (accessor.equals(name)) {
              member[0] = part;
            }
            return this;
          }
        });
    return Optional.ofNullable(member[0]);
  }
}
