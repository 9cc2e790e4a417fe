package org.unodc.cop.examples.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;

/**
 * Judges lines that are elements of the lists of one record, each as if the record had nothing
 * else, by the rules that need nothing else. Only what is said of references needs the other lines:
 * the library finds all of them dangling, and each such finding stands unless a fact speaks against
 * it.
 *
 * @param day the day from which they are looked at
 * @param conference the id of the record
 */
record EntityJudge(LocalDate day, String conference) implements LineJudge {
  private static final RuleId RESOLVES = RuleId.of("reference.resolves");
  private static final RuleId IS_NOT_AN_ORPHAN = RuleId.of("reference.is-not-an-orphan");
  private static final Finding REPETITION = repetition();
  private static final ValidationProfile PROFILE = readProfile();

  /** {@return the rules that are asked of an element alone} */
  static ValidationProfile profile() {
    return PROFILE;
  }

  @Override
  public void judge(InputLine line, JudgeOutput findings) {
    EntityList<?> list =
        EntityList.in(line.file())
            .orElseThrow(() -> new IllegalArgumentException("no list is called " + line.file()));
    judge(line, list, findings);
  }

  private <T> void judge(InputLine line, EntityList<T> list, JudgeOutput findings) {
    LineJudge.read(
        line, list.ndjson(), list.name(), findings, value -> judge(line, list, value, findings));
  }

  private <T> void judge(InputLine line, EntityList<T> list, T element, JudgeOutput findings) {
    ValidationReport report =
        Rulebook.standard()
            .validate(list.alone(ConferenceId.of(conference), element), day, PROFILE);
    String within = "/" + list.name() + "/0";
    for (Finding finding : report.findings()) {
      String pointer = finding.place().pointer().substring(within.length());
      place(finding, LineFinding.of(line, list.name(), finding, pointer), findings);
    }
    LineJudge.unjudged(report, line, list.name(), findings);
    tell(MentionedIds.in(element), line, list.name(), findings);
  }

  private static void tell(
      MentionedIds mentions, InputLine line, String list, JudgeOutput findings) {
    mentions.referredTo().forEach(id -> findings.holds(isReferredTo(id)));
    for (MentionedIds.Bearer bearer : mentions.bearers()) {
      String fact = isThere(bearer.entity().identity());
      findings.holds(fact);
      Finding repeated =
          Finding.builder().from(REPETITION).entity(EntityLabel.of(bearer.entity())).build();
      findings.bears(fact, LineFinding.of(line, list, repeated, bearer.pointer()));
    }
  }

  private static void place(Finding finding, LineFinding found, JudgeOutput findings) {
    if (finding.rule().equals(RESOLVES)) {
      MessageArgument.Thing missing = (MessageArgument.Thing) finding.arguments().get(0);
      findings.addUnless(isThere(missing.label().id()), found);
    } else if (finding.rule().equals(IS_NOT_AN_ORPHAN)) {
      findings.addUnless(isReferredTo(finding.entity().orElseThrow().id()), found);
    } else {
      findings.add(found);
    }
  }

  private static String isThere(EntityId id) {
    return "is there: " + named(id);
  }

  private static String isReferredTo(EntityId id) {
    return "is referred to: " + named(id);
  }

  private static String named(EntityId id) {
    return id.kind() + " " + id.value();
  }

  /** {@return what the library says of a thing whose id is there already, but for the thing} */
  private static Finding repetition() {
    Rule<?> rule =
        Rulebook.standard().rules().stream()
            .filter(each -> each.id().value().equals("reference.ids-are-unique"))
            .findFirst()
            .orElseThrow();
    return Finding.builder()
        .rule(rule.id())
        .severity(rule.severity())
        .place(Place.of("id"))
        .texts(rule.texts())
        .build();
  }

  private static ValidationProfile readProfile() {
    try (InputStream json = EntityJudge.class.getResourceAsStream("entities.profile.json")) {
      return CopJson.of(ValidationProfile.class).read(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
