package org.unodc.cop.examples.programme.api;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.RecordRefusedException;
import org.unodc.cop.examples.programme.conference.RoomTakenException;
import org.unodc.cop.examples.programme.declaration.SignatureRefusedException;
import org.unodc.cop.examples.programme.declaration.UnknownDeclarationException;
import org.unodc.cop.examples.programme.operation.DatabaseOutage;
import org.unodc.cop.examples.programme.problem.ApiProblem;
import org.unodc.cop.examples.programme.problem.CallerLanguage;
import org.unodc.cop.examples.programme.problem.ProblemResponses;
import org.unodc.cop.examples.programme.problem.ProblemType;
import org.unodc.cop.examples.programme.problem.ReadingProblem;
import org.unodc.cop.examples.programme.problem.RuleFinding;
import org.unodc.cop.examples.programme.sideevent.IdempotencyKeyReusedException;
import org.unodc.cop.examples.programme.sideevent.InvalidEntriesException;
import org.unodc.cop.examples.programme.sideevent.InvalidStepException;
import org.unodc.cop.examples.programme.sideevent.OutsidePolicyException;
import org.unodc.cop.examples.programme.sideevent.StepForbiddenException;
import org.unodc.cop.examples.programme.sideevent.StepNeedsReasonException;
import org.unodc.cop.examples.programme.sideevent.UnknownEventException;
import org.unodc.cop.examples.programme.text.ServiceTexts;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Maps exceptions to problems. The problem of an unexpected exception has no details. */
@Component("problemTelling")
class ProblemMapper {
  /** The class of the SQL states for values that a column cannot store. */
  private static final String DATA_EXCEPTION = "22";

  private static final ImmutableMap<Class<?>, ProblemType> TYPES =
      ImmutableMap.of(
          UnknownEventException.class,
          ProblemType.NOT_FOUND,
          UnknownDeclarationException.class,
          ProblemType.NOT_FOUND,
          ConcurrentChangeException.class,
          ProblemType.CHANGED_MEANWHILE,
          RoomTakenException.class,
          ProblemType.ROOM_TAKEN,
          IdempotencyKeyReusedException.class,
          ProblemType.KEY_USED_OTHERWISE,
          DuplicateKeyException.class,
          ProblemType.NAME_TAKEN);

  private final ProblemResponses problems;

  ProblemMapper(ProblemResponses problems) {
    this.problems = problems;
  }

  ApiProblem toProblem(Exception failure, HttpServletRequest request) {
    Optional<CopException> refusal = cause(failure, CopException.class);
    if (refusal.isPresent()) {
      return unreadable(refusal.get(), request);
    }
    if (failure instanceof StepForbiddenException refused) {
      return problems
          .of(ProblemType.AGAINST_THE_RULES, request)
          .withFindings(RuleFinding.of(refused.findings(), CallerLanguage.of(request)));
    }
    if (failure instanceof StepNeedsReasonException unconfirmed) {
      return problems
          .of(ProblemType.REASON_NEEDED, request)
          .withFindings(RuleFinding.of(unconfirmed.warnings(), CallerLanguage.of(request)));
    }
    if (failure instanceof InvalidEntriesException invalid) {
      return problems
          .of(ProblemType.INVALID_ENTRIES, request)
          .withProblems(ReadingProblem.of(invalid, CallerLanguage.of(request)));
    }
    if (failure instanceof OutsidePolicyException outside) {
      ProblemType type = ProblemType.ofCode(outside.code()).orElse(ProblemType.FAILED);
      return problems.of(type, request, outside.sentence());
    }
    if (failure instanceof RecordRefusedException refused) {
      return problems
          .of(ProblemType.RECORD_REFUSED, request)
          .withProblems(ReadingProblem.of(refused, CallerLanguage.of(request)));
    }
    if (failure instanceof RoomClashException clash) {
      return problems
          .of(ProblemType.ROOM_TAKEN, request)
          .withClash(clash.events(), clash.meetings());
    }
    if (failure instanceof HttpMessageNotReadableException unreadable) {
      return syntax(unreadable, request);
    }
    if (failure instanceof UnknownParameterException unknown) {
      return problems.of(ProblemType.UNKNOWN_PARAMETER, request, unknown.name(), unknown.known());
    }
    return badParameter(failure)
        .map(name -> problems.of(ProblemType.BAD_PARAMETER, request, name))
        .orElseGet(() -> problems.of(type(failure), request));
  }

  private static Optional<String> badParameter(Exception failure) {
    if (failure instanceof BadParameterException bad) {
      return Optional.of(bad.name());
    }
    if (failure instanceof MissingServletRequestParameterException missing) {
      return Optional.of(missing.getParameterName());
    }
    return failure instanceof MethodArgumentTypeMismatchException bad
        ? Optional.of(bad.getName())
        : Optional.empty();
  }

  private static ProblemType type(Exception failure) {
    if (failure instanceof RequestRefusedException refusal) {
      return refusal.type();
    }
    if (failure instanceof InvalidStepException step) {
      return ProblemType.ofCode(step.code()).orElse(ProblemType.FAILED);
    }
    if (failure instanceof SignatureRefusedException signature) {
      return ProblemType.ofCode(signature.code()).orElse(ProblemType.FAILED);
    }
    if (failure instanceof ErrorResponse response) {
      return ProblemType.ofStatus(response.getStatusCode().value());
    }
    if (DatabaseOutage.isCauseOf(failure)) {
      return ProblemType.UNAVAILABLE;
    }
    ProblemType other = isOfData(failure) ? ProblemType.CANNOT_BE_KEPT : ProblemType.FAILED;
    return TYPES.getOrDefault(failure.getClass(), other);
  }

  private static boolean isOfData(Exception failure) {
    return cause(failure, SQLException.class)
        .map(SQLException::getSQLState)
        .filter(state -> state.startsWith(DATA_EXCEPTION))
        .isPresent();
  }

  private ApiProblem unreadable(CopException refusal, HttpServletRequest request) {
    boolean isWriting =
        refusal.problems().stream().allMatch(problem -> problem.code() == ProblemCode.NOT_WRITABLE);
    ProblemType type = isWriting ? ProblemType.NOTHING_TO_SHOW : ProblemType.CANNOT_READ;
    return problems
        .of(type, request)
        .withProblems(ReadingProblem.of(refusal, CallerLanguage.of(request)));
  }

  /** Describes a body that is not JSON, without the message of the parser, which names classes. */
  private ApiProblem syntax(HttpMessageNotReadableException failure, HttpServletRequest request) {
    Optional<ErrorResponse> response = cause(failure, ErrorResponse.class);
    if (response.isPresent()) {
      return problems.of(ProblemType.ofStatus(response.get().getStatusCode().value()), request);
    }
    Problem problem =
        cause(failure, JacksonException.class)
            .map(JacksonException::getLocation)
            .map(place -> problem(ProblemCode.SYNTAX, place, "not-json"))
            .orElseGet(() -> problem(ProblemCode.EMPTY, TokenStreamLocation.NA, "empty"));
    return problems
        .of(ProblemType.CANNOT_READ, request)
        .withProblems(List.of(ReadingProblem.of(problem, CallerLanguage.of(request))));
  }

  /** Creates a problem; the line and the column are 0 if the place is unknown. */
  private static Problem problem(ProblemCode code, TokenStreamLocation place, String text) {
    int line = Math.max(place.getLineNr(), 0);
    int column = Math.max(place.getColumnNr(), 0);
    return new Problem(code, "", line, column, ServiceTexts.message("reading." + text));
  }

  private static <T> Optional<T> cause(Exception failure, Class<T> type) {
    return Throwables.getCausalChain(failure).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
