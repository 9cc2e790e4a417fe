package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;

/**
 * Withholds objections to accreditations, which circulate among States parties only (rule 17,
 * paragraph 2, for UNTOC).
 *
 * <p>The note, the party or the source of another step, or a remark, can repeat an objection. So of
 * an accreditation that met an objection or was refused, only the other steps and their days
 * remain.
 */
final class ConfidentialObjections {
  private static final ImmutableSet<AccreditationStepKind> OBJECTIONS =
      ImmutableSet.of(AccreditationStepKind.OBJECTED, AccreditationStepKind.OBJECTION_DECIDED);
  private static final Pattern PLACE =
      Pattern.compile("/accreditations(?:/([0-9]{1,9}))?(?:/.*)?", Pattern.DOTALL);

  private ConfidentialObjections() {}

  /** {@return the record without objections to accreditations and without what can repeat them} */
  static Conference withheldFrom(Conference record) {
    ImmutableList<Accreditation> accreditations = record.accreditations();
    if (accreditations.stream().noneMatch(ConfidentialObjections::isDisputed)) {
      return record;
    }
    return record.toBuilder()
        .accreditations(
            accreditations.stream()
                .map(one -> isDisputed(one) ? withoutReasons(one) : one)
                .collect(ImmutableList.toImmutableList()))
        .remarks(
            record.remarks().stream()
                .filter(remark -> isPublic(remark, accreditations))
                .collect(ImmutableList.toImmutableList()))
        .build();
  }

  /** {@return whether a State may have objected; a refusal can follow an unrecorded objection} */
  private static boolean isDisputed(Accreditation accreditation) {
    return accreditation.steps().stream()
        .map(AccreditationStep::kind)
        .anyMatch(kind -> OBJECTIONS.contains(kind) || kind == AccreditationStepKind.REFUSED);
  }

  private static Accreditation withoutReasons(Accreditation accreditation) {
    return accreditation.toBuilder()
        .steps(
            accreditation.steps().stream()
                .filter(step -> !OBJECTIONS.contains(step.kind()))
                .map(
                    step -> AccreditationStep.builder().kind(step.kind()).date(step.date()).build())
                .collect(ImmutableList.toImmutableList()))
        .source(Optional.<Source>empty())
        .build();
  }

  /** {@return whether a remark is about no accreditation, or about one that nobody disputed} */
  private static boolean isPublic(Remark remark, ImmutableList<Accreditation> accreditations) {
    Matcher place = PLACE.matcher(remark.place());
    if (!place.matches()) {
      return true;
    }
    int index = Optional.ofNullable(place.group(1)).map(Integer::parseInt).orElse(-1);
    return index >= 0 && index < accreditations.size() && !isDisputed(accreditations.get(index));
  }
}
