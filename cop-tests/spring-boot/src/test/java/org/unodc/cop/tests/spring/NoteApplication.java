package org.unodc.cop.tests.spring;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.problem.CopException;

/** A service that uses the library. */
@SpringBootApplication
class NoteApplication {

  /** A document of the service that contains a value of the model. */
  record Note(String author, SideEvent event) {}

  /** A problem in the response of the service. */
  record NoteProblem(String pointer, int line, String message) {}

  /** Leaves the response to an invalid request to Spring. */
  @RestController
  static class PlainNoteController {
    @PostMapping("/plain-notes")
    Note take(@RequestBody Note note) {
      return note;
    }
  }

  /** Responds to an invalid request with the problems of the document. */
  @RestController
  static class NoteController {
    @PostMapping("/notes")
    Note take(@RequestBody Note note) {
      return note;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<NoteProblem> problems(HttpMessageNotReadableException exception) {
      return Stream.iterate((Throwable) exception, cause -> cause != null, Throwable::getCause)
          .filter(CopException.class::isInstance)
          .map(CopException.class::cast)
          .flatMap(cause -> cause.problems().stream())
          .map(problem -> new NoteProblem(problem.pointer(), problem.line(), problem.message()))
          .toList();
    }
  }
}
