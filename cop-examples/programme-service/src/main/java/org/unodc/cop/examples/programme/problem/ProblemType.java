package org.unodc.cop.examples.programme.problem;

import com.google.common.base.CaseFormat;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** Why a request was not fulfilled. The codes stay the same for ever. */
public enum ProblemType {
  /** The body is not what the route reads. */
  CANNOT_READ(HttpStatus.BAD_REQUEST),

  /** A parameter or header of the request has no meaning. */
  BAD_PARAMETER(HttpStatus.BAD_REQUEST),

  /** The address, a parameter or the headers are no text, or too much of it. */
  NOT_WELL_FORMED(HttpStatus.BAD_REQUEST),

  /** It needs an account. */
  SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED),

  /** It is not for this account. */
  NOT_PERMITTED(HttpStatus.FORBIDDEN),

  /** There is no such thing, or not for this caller. */
  NOT_FOUND(HttpStatus.NOT_FOUND),

  /** Nothing of what was asked for can be shown in this format. */
  NOTHING_TO_SHOW(HttpStatus.NOT_FOUND),

  /** The route knows other methods. */
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),

  /** The route answers in other formats. */
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),

  /** The event was decided on, so its organizer cannot change it. */
  ALREADY_DECIDED(HttpStatus.CONFLICT),

  /** Only what is applied for can be accepted. */
  NOT_REQUESTED(HttpStatus.CONFLICT),

  /** Only an accepted event gets a time and a room. */
  NOT_ACCEPTED(HttpStatus.CONFLICT),

  /** The event was merged or cancelled. */
  TAKES_NO_PLACE(HttpStatus.CONFLICT),

  /** Another event has the room at that time. */
  ROOM_TAKEN(HttpStatus.CONFLICT),

  /** The declaration takes no signatures. */
  CLOSED_DECLARATION(HttpStatus.CONFLICT),

  /** The stakeholder or the name stands under the declaration. */
  ALREADY_SIGNED(HttpStatus.CONFLICT),

  /** The account acts for nobody whom the record lists as a stakeholder. */
  NO_STAKEHOLDER(HttpStatus.CONFLICT),

  /** Another account has this name. */
  NAME_TAKEN(HttpStatus.CONFLICT),

  /** Somebody changed it after it was looked at. */
  CHANGED_MEANWHILE(HttpStatus.PRECONDITION_FAILED),

  /** The body is longer than the service reads. */
  TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),

  /** The route reads other formats. */
  UNSUPPORTED_FORMAT(HttpStatus.UNSUPPORTED_MEDIA_TYPE),

  /** The rules of the conference do not allow it. */
  AGAINST_THE_RULES(HttpStatus.UNPROCESSABLE_CONTENT),

  /** The body has a character that cannot be kept. */
  CANNOT_BE_KEPT(HttpStatus.UNPROCESSABLE_CONTENT),

  /** The whole record cannot take the place of the one that the service has. */
  RECORD_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),

  /** The Idempotency-Key came with another body before. */
  KEY_USED_OTHERWISE(HttpStatus.UNPROCESSABLE_CONTENT),

  /** It has to be said which version was looked at. */
  VERSION_NEEDED(HttpStatus.PRECONDITION_REQUIRED),

  /** The client asks too often. */
  TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),

  /** The service failed; the log has the reason under the id of the request. */
  FAILED(HttpStatus.INTERNAL_SERVER_ERROR);

  private final HttpStatus status;

  ProblemType(HttpStatus status) {
    this.status = status;
  }

  /** {@return the status of the answer} */
  public HttpStatus status() {
    return status;
  }

  /** {@return the word for programs, such as room-taken} */
  public String code() {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name());
  }

  /** {@return the code as a URI, which is only a name} */
  public URI uri() {
    return URI.create("urn:cop:problem:" + code());
  }

  /** {@return the type with this code; absent where there is none} */
  public static Optional<ProblemType> ofCode(String code) {
    return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
  }

  /** {@return the type for a status that a framework gives, which has no more to say} */
  public static ProblemType ofStatus(int status) {
    return switch (status) {
      case 401 -> SIGN_IN_NEEDED;
      case 403 -> NOT_PERMITTED;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 412 -> CHANGED_MEANWHILE;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_FORMAT;
      case 429 -> TOO_MANY_REQUESTS;
      default -> status < 500 ? NOT_WELL_FORMED : FAILED;
    };
  }
}
