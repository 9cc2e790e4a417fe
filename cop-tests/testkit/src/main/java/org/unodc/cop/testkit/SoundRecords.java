package org.unodc.cop.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Sound records: whole invented conferences, the records of the library, minimal ones. */
public final class SoundRecords {
  private static final ResourceFolder FILES = ResourceFolder.of("records");
  private static final ResourceFolder PROGRAMMES = ResourceFolder.of("programmes");
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  private SoundRecords() {}

  /** {@return {@link #invented} and {@link #shipped} and {@link #minimal}, in this order} */
  public static ImmutableList<SoundRecord> all() {
    return Stream.of(invented(), shipped(), minimal())
        .flatMap(ImmutableList::stream)
        .collect(toImmutableList());
  }

  /** {@return records of whole invented conferences, in which no rule has findings} */
  public static ImmutableList<SoundRecord> invented() {
    return FILES.files("").stream()
        .map(file -> SoundRecord.of(file, FILES.read(file), RuleCorpus.day()))
        .collect(toImmutableList());
  }

  /** {@return the records of the library, in which some rules have findings that are true} */
  public static ImmutableList<SoundRecord> shipped() {
    return ImmutableList.of(
        shipped("untoc.json", ReferenceRecords.untoc()),
        shipped("uncac.json", ReferenceRecords.uncac()));
  }

  /** {@return the sound records of {@link RuleCorpus}, in which no rule has findings} */
  public static ImmutableList<SoundRecord> minimal() {
    return RuleCorpus.rules().stream()
        .map(
            rule ->
                SoundRecord.of(
                    rule.value() + "/sound.json", RuleCorpus.sound(rule), RuleCorpus.day()))
        .collect(toImmutableList());
  }

  /**
   * {@return two programmes of about 500 invented side events in the manner of published ones; what
   * the rules find in them is false}
   */
  public static ImmutableList<SoundRecord> programmes() {
    return PROGRAMMES.files("").stream()
        .map(
            file ->
                SoundRecord.of(file, InventedProgramme.of(PROGRAMMES.read(file)), RuleCorpus.day()))
        .collect(toImmutableList());
  }

  private static SoundRecord shipped(String name, Conference record) {
    return SoundRecord.of(name, JSON.writeBytes(record), RuleCorpus.day());
  }
}
