package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.problem.UnknownMember;

/**
 * Logs the members that lenient reading skipped.
 *
 * <p>Loading this class starts the logging of the program, so that callers load it only if there is
 * a member to log.
 */
public final class UnknownMemberLog {
  private static final Logger LOGGER = LoggerFactory.getLogger(UnknownMemberLog.class);

  private UnknownMemberLog() {}

  /**
   * Logs the number of skipped members of a document at level info, and the place of each at level
   * debug.
   *
   * @param source the document, such as {@code the file record.json}
   * @param members at least one member
   */
  public static void log(String source, ImmutableList<UnknownMember> members) {
    boolean more = isRemainder(Iterables.getLast(members));
    LOGGER.info(
        "Skipped unknown members of {}: {}",
        InputQuotation.safe(source),
        more ? "more than " + (members.size() - 1) : members.size());
    if (LOGGER.isDebugEnabled()) {
      for (UnknownMember member : more ? members.subList(0, members.size() - 1) : members) {
        Problem problem = member.problem();
        // The name of the member is text of the document and may be personal data, such as an
        // e-mail address. The object that contains it has a place in the model.
        LOGGER.debug(
            "Skipped an unknown member of the object at \"{}\" (line {}, column {})",
            problem.pointer().substring(0, problem.pointer().lastIndexOf('/')),
            problem.line(),
            problem.column());
      }
    }
  }

  /** {@return whether the entry only reports that there are more unknown members} */
  private static boolean isRemainder(UnknownMember member) {
    return member.problem().code() == ProblemCode.TOO_MANY;
  }
}
