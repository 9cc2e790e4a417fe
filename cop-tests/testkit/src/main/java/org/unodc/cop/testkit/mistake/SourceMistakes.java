package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in sources and remarks. */
final class SourceMistakes {
  private static final String SOURCES = "/**/source";
  private static final String REMARKS = "/remarks/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          dated("source.next-century", "The year of a source has a digit too high.", "2204-10-21")
              .foundBy("source.date-is-not-in-the-future"),
          dated("source.swapped-digits", "Two digits of a year are swapped.", "0224-10-21")
              .foundBy("source.date-is-plausible"),
          dated("source.last-century", "A source is dated a century too early.", "1924-10-21")
              .foundBy("source.date-is-plausible"),
          dated("source.date-with-slashes", "A date is entered with slashes.", "21/10/2024")
              .refusedAs(ProblemCode.INVALID_VALUE),
          dated("source.no-such-day", "A date does not exist.", "2024-02-30")
              .refusedAs(ProblemCode.INVALID_VALUE),
          dated("source.year-only", "A source has a year for its day.", "2024")
              .refusedAs(ProblemCode.INVALID_VALUE),
          Mistake.of("source.names-nothing", "A source says neither what nor where it is.")
              .at(SOURCES)
              .change(
                  source ->
                      source
                          .remove("title")
                          .remove("symbol")
                          .remove("link")
                          .set("date", "2024-10-21"))
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of("source.blank-symbol", "The symbol of a source is left blank.")
              .at(SOURCES)
              .change(source -> source.set("symbol", " "))
              .refusedAs(ProblemCode.INVARIANT, ProblemCode.INVALID_VALUE),
          Mistake.of("source.own-certainty", "The certainty of a source is not in the list.")
              .at(SOURCES)
              .change(source -> source.set("certainty", "PROBABLE"))
              .refusedAs(ProblemCode.INVALID_VALUE),
          Mistake.of("remark.after-the-list", "A remark is about a session that was removed.")
              .at(REMARKS)
              .change(remark -> remark.set("place", "/sessions/99/title"))
              .foundBy("source.remark-is-about-an-existing-value"),
          Mistake.of("remark.misspelt-place", "A remark names a list by another word.")
              .at(REMARKS)
              .change(remark -> remark.set("place", "/session/0/title"))
              .foundBy("source.remark-is-about-an-existing-value"),
          Mistake.of("remark.no-slash", "The place of a remark begins with no slash.")
              .at(REMARKS)
              .change(remark -> remark.set("place", "sessions/0/title"))
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of("remark.empty", "A remark is saved before it is written.")
              .at(REMARKS)
              .where(remark -> remark.has("note"))
              .change(remark -> remark.remove("note").remove("certainty").remove("source"))
              .foundBy("source.remark-says-something"),
          Mistake.of("remark.no-place", "A remark does not say what it is about.")
              .at(REMARKS)
              .change(remark -> remark.remove("place"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("source.another-title", "A source has the title of another page.")
              .at(SOURCES)
              .where(source -> source.has("link"))
              .change(source -> source.set("title", "Another page of the same site"))
              .notKnowable("A record does not contain the pages that its links lead to."));

  private SourceMistakes() {}

  private static Mistake.Site dated(String id, String description, String date) {
    return Mistake.of(id, description)
        .at(SOURCES)
        .where(source -> source.has("date"))
        .change(source -> source.set("date", date));
  }
}
