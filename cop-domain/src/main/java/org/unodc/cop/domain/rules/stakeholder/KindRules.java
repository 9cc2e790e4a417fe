package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;

/** Rules that compare the kind of an organization with its name. */
public final class KindRules {
  /** How the names of ministries, universities and States begin or end. */
  private static final Pattern PUBLIC_BODY =
      Pattern.compile(
          "^(?:The )?Ministry of \\p{Lu}|^Ministère |^Ministerio de|^Министерство |^وزارة "
              + "|^(?:The )?University of (?!the Third Age)\\p{L}|^\\p{Lu}\\p{L}+ University$"
              + "|^Université (?:d|P)|^Universidad (?:de|Nacional|Aut)|^Университет |^جامعة |大学$"
              + "|^(?:The )?(?:Federal |Islamic )?(?:Republic|Kingdom) of (?:the )?\\p{Lu}[\\p{L} ]{2,30}$"
              + "|^République (?:d|f)|^República de|^Республика ");

  /** Parts of words: each of these names has one. */
  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "inist", "nivers", "epubli", "Kingdom", "Républi", "нистер", "ниверс", "еспубл", "وزارة",
          "جامعة", "大学");

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("stakeholder.kind-agrees-with-its-name", Stakeholder.class)
              .reading(Scope.VALUE)
              .when(stakeholder -> stakeholder.kind().equals(Optional.of(StakeholderKind.NGO)))
              .check(
                  (stakeholder, record, findings) -> {
                    for (String name : stakeholder.name().texts().values()) {
                      if (mayBePublicBody(name) && PUBLIC_BODY.matcher(name).find()) {
                        findings.add(Place.of("kind"));
                        return;
                      }
                    }
                  }));

  private KindRules() {}

  private static boolean mayBePublicBody(String name) {
    for (String word : WORDS) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
