package org.unodc.cop.examples.programme.filecheck;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.table.TableProblem;

/** A problem of reading, or a note about it, with its place in the sentence. */
interface ReadingNote {
  /** {@return the place with what was found and what was expected} */
  String in(OfficialLanguage language);

  static ReadingNote of(Problem problem) {
    return problem::in;
  }

  static ReadingNote of(TableProblem problem) {
    return problem::in;
  }
}
