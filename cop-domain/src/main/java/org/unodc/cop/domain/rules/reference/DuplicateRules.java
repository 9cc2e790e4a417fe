package org.unodc.cop.domain.rules.reference;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.internal.LowerCase;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.youth.YouthConsultation;

/** Rules that report events and units of the secretariat that a record has under two ids. */
public final class DuplicateRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("reference.event-appears-under-one-id", Entity.class)
              .reading(Scope.SESSION)
              .among(
                  SideEvent.class,
                  Engagement.class,
                  YouthConsultation.class,
                  Declaration.class,
                  Initiative.class)
              .when(DoubledEvents::isComparable)
              .check(
                  (event, record, findings) ->
                      DoubledEvents.in(record)
                          .earlierThan(event)
                          .ifPresent(
                              other -> findings.add(Place.of("title"), EntityLabel.of(other)))),
          Rule.warning("reference.unit-appears-under-one-id", Conference.class)
              .asCaseOf("reference.appears-under-one-id")
              .reading(Scope.SESSION)
              .when(conference -> conference.secretariatUnits().size() > 1)
              .check(DuplicateRules::checkUnits));

  private DuplicateRules() {}

  /** Checks units with the same name in the same larger unit. */
  private static void checkUnits(
      Conference conference, RecordView record, FindingCollector findings) {
    Map<String, SecretariatUnit> holders = new HashMap<>();
    for (int i = 0; i < conference.secretariatUnits().size(); i++) {
      SecretariatUnit unit = conference.secretariatUnits().get(i);
      SecretariatUnit holder = null;
      for (String name : unit.name().texts().values()) {
        String key = lettersOf(name) + '/' + unit.partOf();
        SecretariatUnit earlier = holders.putIfAbsent(key, unit);
        holder = earlier != null && !earlier.identity().equals(unit.identity()) ? earlier : holder;
      }
      if (holder != null) {
        findings.add(
            Place.of("secretariatUnits").at(i), EntityLabel.of(unit), EntityLabel.of(holder));
      }
    }
  }

  private static String lettersOf(String name) {
    return LowerCase.of(
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }
}
