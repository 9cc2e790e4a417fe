package org.unodc.cop.examples.programme.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.SideEventId;

/**
 * The answer to a request that failed (RFC 9457). Empty lists are omitted from the JSON.
 *
 * @param type the URI of the problem type
 * @param title a short summary of the problem type, in the language of the caller
 * @param status the HTTP status of the answer
 * @param detail what happened and what the caller can do, in the language of the caller
 * @param instance the URI of the request id, for the operators of the service
 * @param findings the findings of the rules, the most severe first
 * @param problems the problems of reading the body, in the order of the body
 * @param events the side events that would have one room at the same time
 * @param meetings the meetings that have the room at that time
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ApiProblem(
    URI type,
    String title,
    int status,
    String detail,
    URI instance,
    List<RuleFinding> findings,
    List<ReadingProblem> problems,
    List<SideEventId> events,
    List<MeetingId> meetings) {

  /** {@return a copy with these findings of the rules} */
  public ApiProblem withFindings(List<RuleFinding> found) {
    return new ApiProblem(type, title, status, detail, instance, found, problems, events, meetings);
  }

  /** {@return a copy with these problems of reading the body} */
  public ApiProblem withProblems(List<ReadingProblem> unreadable) {
    return new ApiProblem(
        type, title, status, detail, instance, findings, unreadable, events, meetings);
  }

  /** {@return a copy with these side events and meetings} */
  public ApiProblem withClash(List<SideEventId> clashing, List<MeetingId> inRoom) {
    return new ApiProblem(
        type, title, status, detail, instance, findings, problems, clashing, inRoom);
  }
}
