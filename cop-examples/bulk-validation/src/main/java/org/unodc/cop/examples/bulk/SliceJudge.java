package org.unodc.cop.examples.bulk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.RecordShare;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.slice.Slice;

/**
 * Validates slices of one record, which come as lines of {@link SliceLine}, by all rules that read
 * more than a single element.
 *
 * @param day the day that the rules treat as today
 */
record SliceJudge(LocalDate day) implements LineJudge {
  private static final ValidationProfile PROFILE = RuleSelection.ofSlices();
  private static final ValidationProfile OF_RECORD = RuleSelection.ofElements();

  @Override
  public void judge(InputLine line, JudgeOutput output) {
    SliceLine slice = SliceLine.read(line);
    judge(slice.slice(), PROFILE, slice, line, output);
    if (slice.lines().containsKey(Place.here())) {
      // The record itself is in no line that another judge validates.
      Slice own = slice.slice();
      RecordShare record = new RecordShare(ImmutableList.of(Place.here()), own.share().scopes());
      judge(new Slice(own.kind(), own.key(), own.part(), record), OF_RECORD, slice, line, output);
    }
  }

  private void judge(
      Slice judged,
      ValidationProfile profile,
      SliceLine slice,
      InputLine line,
      JudgeOutput output) {
    ValidationReport report = judged.validate(Rulebook.standard(), day, profile);
    for (Finding finding : report.findings()) {
      String[] names = finding.place().pointer().split("/", 4);
      boolean isOfElement = names.length > 2 && EntityList.names().contains(names[1]);
      Place element =
          isOfElement ? Place.of(names[1]).at(Integer.parseInt(names[2])) : Place.here();
      SliceLine.Source source = slice.lines().get(element);
      if (source == null) {
        throw new IllegalStateException(
            "The slice does not own the place " + finding.place() + ", about which it reports.");
      }
      RuleSelection.add(
          finding,
          LineFinding.of(
              new InputLine(source.file(), source.line(), new byte[0]),
              isOfElement ? names[1] : LineJudge.RECORD,
              finding,
              finding.place().pointer().substring(element.pointer().length())),
          output);
    }
    LineJudge.addFailedRules(report, line, LineJudge.RECORD, output);
  }
}
