package org.unodc.cop.testkit.mistake;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.testkit.SoundRecord;
import tools.jackson.databind.JsonNode;

/**
 * Plants mistakes in records, and reports which of them a rulebook finds. A mistake is found if one
 * of its rules has more findings than before, or if reading refuses the record as the mistake
 * states. A trial must not be used by several threads at the same time.
 */
public final class MistakeTrial {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  private final Rulebook rulebook;
  private final ImmutableMap<SoundRecord, JsonNode> trees;
  private final Map<SoundRecord, ImmutableMultiset<RuleId>> before = new HashMap<>();

  private MistakeTrial(Rulebook rulebook, ImmutableMap<SoundRecord, JsonNode> trees) {
    this.rulebook = rulebook;
    this.trees = trees;
  }

  /**
   * {@return a trial}
   *
   * @param rulebook the rules that are to find the mistakes
   * @param records the records in which the mistakes are planted
   */
  public static MistakeTrial of(Rulebook rulebook, List<SoundRecord> records) {
    return new MistakeTrial(
        requireNonNull(rulebook, "rulebook"),
        records.stream()
            .collect(toImmutableMap(record -> record, record -> RecordPart.tree(record.json()))));
  }

  /**
   * {@return the result of planting a mistake}
   *
   * @param times how often it is planted, each time at a place of its own choice: in turn in each
   *     record that has a place for it
   * @param seed selects the places; equal seeds select the same ones
   */
  public MistakeResult plant(Mistake mistake, int times, long seed) {
    ImmutableList<SoundRecord> suitable =
        trees.entrySet().stream()
            .filter(record -> mistake.fits(record.getValue()))
            .limit(times)
            .map(Map.Entry::getKey)
            .collect(toImmutableList());
    MistakeResult result = MistakeResult.none(mistake);
    for (int time = 0; time < times && !suitable.isEmpty(); time++) {
      SoundRecord record = suitable.get(time % suitable.size());
      result = result.and(judge(mistake, record, seed + time));
    }
    return result;
  }

  private MistakeResult judge(Mistake mistake, SoundRecord record, long seed) {
    PlantedMistake planted = mistake.plantIn(requireNonNull(trees.get(record)), seed).orElseThrow();
    String where = record.name() + ' ' + planted.pointer();
    Conference conference;
    try {
      conference = JSON.read(planted.json());
    } catch (CopException e) {
      return MistakeResult.refused(mistake, where, e.problems());
    }
    return MistakeResult.judged(
        mistake,
        where,
        ImmutableMultiset.copyOf(
            Multisets.difference(
                findings(conference, record),
                before.computeIfAbsent(
                    record, sound -> findings(JSON.read(sound.json()), sound)))));
  }

  private ImmutableMultiset<RuleId> findings(Conference conference, SoundRecord record) {
    return rulebook.validate(conference, record.day(), ValidationProfile.full()).findings().stream()
        .map(Finding::caseOrRule)
        .collect(toImmutableMultiset());
  }
}
