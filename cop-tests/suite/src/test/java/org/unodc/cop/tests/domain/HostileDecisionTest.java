package org.unodc.cop.tests.domain;

import static org.unodc.cop.tests.domain.Growth.assertGrowsInProportion;
import static org.unodc.cop.tests.domain.Growth.list;
import static org.unodc.cop.tests.domain.Growth.record;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.unodc.cop.tests.effort.StepCount;

/** No list of votes, outcomes, drafts or delegations makes validation slow. */
@ExtendWith(StepCount.class)
class HostileDecisionTest {
  @Test
  void votesAndThePartiesAtTheirMeetingAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "quorum.voters-are-present-at-the-meeting",
        count ->
            record(
                "\"sessions\":[{\"id\":\"s\",\"meetings\":[{\"id\":\"m\",\"partiesPresent\":{"
                    + list("items", count, i -> "\"p" + i + "\"")
                    + ",\"complete\":true}}]}]",
                list(
                    "votes",
                    count,
                    i ->
                        """
                        {"id":"v%s","session":"s","meeting":"m","present":1,"inFavour":1,
                        "ballots":[{"participant":"p%s","choice":"IN_FAVOUR"}]}"""
                            .formatted(i, i))));
  }

  @Test
  void sessionsWithOneMeetingAndItsOutcomesAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "outcome.is-adopted-at-a-meeting-of-its-session",
        count ->
            record(
                list(
                    "sessions",
                    count,
                    i ->
                        "{\"id\":\"s%s\",\"ordinal\":%s,\"meetings\":[{\"id\":\"m\"}]}"
                            .formatted(i, i + 1)),
                list(
                    "outcomes",
                    count,
                    i ->
                        "{\"id\":\"o%s\",\"session\":\"s%s\",\"meeting\":\"m\"}".formatted(i, i))));
  }

  @Test
  void outcomesThatSupersedeOneAnotherAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "outcome.superseding-outcome-is-later",
        count ->
            record(
                list(
                    "outcomes",
                    count,
                    i ->
                        "{\"id\":\"o%s\",\"supersededBy\":\"o%s\"}"
                            .formatted(i, (i + 1) % count))));
  }

  @Test
  void draftsDocumentsAndDelegationsAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "outcome.document-symbols-are-distinct",
        count ->
            record(
                "\"sessions\":[{\"id\":\"s\","
                    + list("documents", count, i -> "{\"symbol\":\"A/" + i / 2 + "\"}")
                    + "}]",
                list(
                    "drafts",
                    count,
                    i ->
                        "{\"id\":\"d%s\",\"session\":\"s\",\"document\":{\"symbol\":\"B/%s\"}}"
                            .formatted(i, i / 2)),
                list(
                    "delegations",
                    count,
                    i -> "{\"session\":\"s\",\"participant\":\"p%s\"}".formatted(i / 2))));
  }
}
