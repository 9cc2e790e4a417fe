package org.unodc.cop.examples.programme.problem;

import com.google.common.base.CaseFormat;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** The type of a problem: the reason why a request failed. The codes never change. */
public enum ProblemType {
  /** The route cannot read the body. */
  CANNOT_READ(HttpStatus.BAD_REQUEST),

  /** A parameter or header of the request has an invalid value. */
  BAD_PARAMETER(HttpStatus.BAD_REQUEST),

  /** The route does not know a query parameter. */
  UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST),

  /** The address, a parameter or a header is too long, or is not valid text. */
  NOT_WELL_FORMED(HttpStatus.BAD_REQUEST),

  /** The request requires an account. */
  SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED),

  /** The account may not do this. */
  NOT_PERMITTED(HttpStatus.FORBIDDEN),

  /** The resource does not exist, or the caller may not see it. */
  NOT_FOUND(HttpStatus.NOT_FOUND),

  /** The requested format cannot show any of the content. */
  NOTHING_TO_SHOW(HttpStatus.NOT_FOUND),

  /** The route does not support the method. */
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),

  /** The route cannot answer in any of the accepted formats. */
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),

  /** The secretariat has decided on the event, so its organizer cannot change it. */
  ALREADY_DECIDED(HttpStatus.CONFLICT),

  /** The event is not requested, so it cannot be accepted or declined. */
  NOT_REQUESTED(HttpStatus.CONFLICT),

  /** The event is not accepted, so it cannot get a time and a room, or be cancelled. */
  NOT_ACCEPTED(HttpStatus.CONFLICT),

  /** There is no decision on the event that could be taken back. */
  NOT_DECIDED(HttpStatus.CONFLICT),

  /** The step leaves warnings that nobody confirmed, or cannot be taken without a reason. */
  REASON_NEEDED(HttpStatus.CONFLICT),

  /** Only an event that takes place only online can have a time without a room. */
  ROOM_NEEDED(HttpStatus.CONFLICT),

  /** The event was merged, cancelled, declined, withdrawn or held. */
  TAKES_NO_PLACE(HttpStatus.CONFLICT),

  /** Another event or a meeting has the room at that time. */
  ROOM_TAKEN(HttpStatus.CONFLICT),

  /** The period for applications begins later. */
  NOT_OPEN_YET(HttpStatus.CONFLICT),

  /** The period for applications ended. */
  APPLICATIONS_CLOSED(HttpStatus.CONFLICT),

  /** The organizer has as many side events as the policy of the session allows. */
  LIMIT_REACHED(HttpStatus.CONFLICT),

  /** The declaration accepts no signatures. */
  CLOSED_DECLARATION(HttpStatus.CONFLICT),

  /** The declaration already has a signature of the stakeholder or of the name. */
  ALREADY_SIGNED(HttpStatus.CONFLICT),

  /** The account does not act for a stakeholder that the record lists. */
  NO_STAKEHOLDER(HttpStatus.CONFLICT),

  /** Another account has this name. */
  NAME_TAKEN(HttpStatus.CONFLICT),

  /** The body arrives too slowly. */
  TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),

  /** The resource changed after the caller read it. */
  CHANGED_MEANWHILE(HttpStatus.PRECONDITION_FAILED),

  /** The body is longer than the service accepts. */
  TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),

  /** The route does not read the format of the body. */
  UNSUPPORTED_FORMAT(HttpStatus.UNSUPPORTED_MEDIA_TYPE),

  /** The rules of the conference do not allow it. */
  AGAINST_THE_RULES(HttpStatus.UNPROCESSABLE_CONTENT),

  /** An entry is missing, too long, too many, no link, or not for the caller to choose. */
  INVALID_ENTRIES(HttpStatus.UNPROCESSABLE_CONTENT),

  /** The body contains a character that cannot be stored. */
  CANNOT_BE_KEPT(HttpStatus.UNPROCESSABLE_CONTENT),

  /** The service cannot accept the new record. */
  RECORD_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),

  /** The Idempotency-Key was used before with another body. */
  KEY_USED_OTHERWISE(HttpStatus.UNPROCESSABLE_CONTENT),

  /** The request needs the header If-Match. */
  VERSION_NEEDED(HttpStatus.PRECONDITION_REQUIRED),

  /** The client sends too many requests. */
  TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),

  /** The service is already doing as much of this at a time as it can. */
  BUSY(HttpStatus.SERVICE_UNAVAILABLE),

  /** The service failed. The log has the reason, with the id of the request. */
  FAILED(HttpStatus.INTERNAL_SERVER_ERROR),

  /** The service cannot reach its database, or the database has no disk space left. */
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

  private final HttpStatus status;

  ProblemType(HttpStatus status) {
    this.status = status;
  }

  /** {@return the HTTP status of the answer} */
  public HttpStatus status() {
    return status;
  }

  /** {@return the code for programs, such as room-taken} */
  public String code() {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name());
  }

  /** {@return the URI of the type, which is only an identifier} */
  public URI uri() {
    return URI.create("urn:cop:problem:" + code());
  }

  /** {@return the type with this code; empty if there is none} */
  public static Optional<ProblemType> ofCode(String code) {
    return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
  }

  /** {@return the type for an HTTP status that the framework reports without further details} */
  public static ProblemType ofStatus(int status) {
    return switch (status) {
      case 401 -> SIGN_IN_NEEDED;
      case 403 -> NOT_PERMITTED;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 408 -> TOO_SLOW;
      case 406 -> NOT_ACCEPTABLE;
      case 412 -> CHANGED_MEANWHILE;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_FORMAT;
      case 429 -> TOO_MANY_REQUESTS;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? NOT_WELL_FORMED : FAILED;
    };
  }
}
