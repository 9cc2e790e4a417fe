package org.unodc.cop.examples.bulk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.RecordShare;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;

/**
 * Validates lines that are elements of the lists of one record. Each element is validated as if it
 * were the only element of the record, by the rules that need no other element. If nothing else
 * validates the elements, findings about references depend on other lines: the library reports
 * every reference of a single element as dangling, and a fact of another line can refute such a
 * finding.
 *
 * @param day the day that the rules treat as today
 * @param record the record without its lists, as JSON
 * @param alone whether nothing else validates the elements, so that the rules that read the names
 *     of others are evaluated here, without these names
 */
record EntityJudge(LocalDate day, String record, boolean alone) implements LineJudge {
  private static final Finding REPETITION = repetition();
  private static final ImmutableList<Scope> REACHES = ImmutableList.copyOf(Scope.values());

  /** The records of this JVM, which are read once. */
  private static final Map<String, Conference> RECORDS = new ConcurrentHashMap<>();

  private static final ValidationProfile ALONE = RuleSelection.ofElementsAlone();
  private static final ValidationProfile BESIDE_SLICES = RuleSelection.ofElements();

  /**
   * Creates a judge of elements that nothing else validates.
   *
   * @param conference the id of the record
   */
  EntityJudge(LocalDate day, String conference) {
    this(
        day,
        CopJson.of(Conference.class)
            .write(Conference.builder().id(ConferenceId.of(conference)).build()),
        true);
  }

  @Override
  public void judge(InputLine line, JudgeOutput output) {
    EntityList<?> list =
        EntityList.in(line.file())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "A record has no list for the file " + line.file() + "."));
    judge(line, list, output);
  }

  private <T> void judge(InputLine line, EntityList<T> list, JudgeOutput output) {
    boolean isReadable =
        LineJudge.read(
            line, list.ndjson(), list.name(), output, value -> judge(line, list, value, output));
    if (!isReadable) {
      RefusedLine.facts(line).forEach(output::addDoubt);
    }
  }

  private <T> void judge(InputLine line, EntityList<T> list, T element, JudgeOutput output) {
    Place place = Place.of(list.name()).at(0);
    ValidationReport report =
        Rulebook.standard()
            .validate(
                list.recordOf(
                    RECORDS.computeIfAbsent(record, CopJson.of(Conference.class)::read), element),
                day,
                alone ? ALONE : BESIDE_SLICES,
                new RecordShare(ImmutableList.of(place), REACHES));
    String element0 = place.pointer();
    for (Finding finding : report.findings()) {
      String pointer = finding.place().pointer().substring(element0.length());
      add(finding, LineFinding.of(line, list.name(), finding, pointer), output);
    }
    LineJudge.addFailedRules(report, line, list.name(), output);
    if (alone) {
      addIds(MentionedIds.in(element), line, list.name(), output);
    }
  }

  private static void addIds(MentionedIds ids, InputLine line, String list, JudgeOutput output) {
    ids.references().forEach(id -> output.addFact(isReferredTo(id)));
    for (MentionedIds.IdOwner owner : ids.owners()) {
      String fact = exists(owner.entity().identity());
      output.addFact(fact);
      Finding repeated =
          Finding.builder().from(REPETITION).entity(EntityLabel.of(owner.entity())).build();
      output.addUnlessFirst(fact, LineFinding.of(line, list, repeated, owner.pointer()));
    }
  }

  private static void add(Finding finding, LineFinding lineFinding, JudgeOutput output) {
    String doubt = RefusedLine.doubtAbout(finding);
    if (finding.rule().equals(RefusedLine.RESOLVES)) {
      output.addUnless(exists(RefusedLine.missing(finding)), doubt, lineFinding);
    } else if (finding.rule().equals(RefusedLine.IS_NOT_AN_ORPHAN)) {
      output.addUnless(isReferredTo(finding.entity().orElseThrow().id()), doubt, lineFinding);
    } else {
      RuleSelection.add(finding, lineFinding, output);
    }
  }

  private static String exists(EntityId id) {
    return "exists: " + key(id);
  }

  private static String isReferredTo(EntityId id) {
    return "is referred to: " + key(id);
  }

  private static String key(EntityId id) {
    return id.kind() + " " + id.value();
  }

  /** {@return the finding of the library about an entity with a repeated id, without the entity} */
  private static Finding repetition() {
    Rule<?> rule =
        Rulebook.standard().rules().stream()
            .filter(candidate -> candidate.id().value().equals("reference.ids-are-unique"))
            .findFirst()
            .orElseThrow();
    return Finding.builder()
        .rule(rule.id())
        .severity(rule.severity())
        .place(Place.of("id"))
        .texts(rule.texts())
        .build();
  }
}
