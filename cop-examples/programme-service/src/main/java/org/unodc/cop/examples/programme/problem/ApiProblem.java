package org.unodc.cop.examples.programme.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.unodc.cop.domain.id.SideEventId;

/**
 * The answer to a request that was not fulfilled (RFC 9457). Empty lists are left out.
 *
 * @param type a URI that names the kind of problem
 * @param title the same in a few words for people
 * @param status the status of the answer
 * @param detail what happened and what can be done, in the language of the caller
 * @param instance the id of the request, for those who run the service
 * @param findings what the rules found, the gravest first
 * @param problems what cannot be read of the body, in its order
 * @param events the side events that would have one room at one time
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
    List<SideEventId> events) {

  public ApiProblem withFindings(List<RuleFinding> found) {
    return new ApiProblem(type, title, status, detail, instance, found, problems, events);
  }

  public ApiProblem withProblems(List<ReadingProblem> unreadable) {
    return new ApiProblem(type, title, status, detail, instance, findings, unreadable, events);
  }

  public ApiProblem withEvents(List<SideEventId> clashing) {
    return new ApiProblem(type, title, status, detail, instance, findings, problems, clashing);
  }
}
