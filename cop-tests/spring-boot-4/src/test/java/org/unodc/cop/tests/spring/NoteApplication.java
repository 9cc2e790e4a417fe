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

/** A service of somebody else. */
@SpringBootApplication
class NoteApplication {

  /** A document of its own with a value of the model in it. */
  record Note(String author, SideEvent event) {}

  /** What it tells of a problem. */
  record Fault(String pointer, int line, String message) {}

  /** Leaves the answer to Spring where a request is wrong. */
  @RestController
  static class PlainNotes {
    @PostMapping("/plain-notes")
    Note take(@RequestBody Note note) {
      return note;
    }
  }

  /** Says by itself what is wrong. */
  @RestController
  static class Notes {
    @PostMapping("/notes")
    Note take(@RequestBody Note note) {
      return note;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<Fault> refuse(HttpMessageNotReadableException refusal) {
      return Stream.iterate((Throwable) refusal, cause -> cause != null, Throwable::getCause)
          .filter(CopException.class::isInstance)
          .map(CopException.class::cast)
          .flatMap(cause -> cause.problems().stream())
          .map(problem -> new Fault(problem.pointer(), problem.line(), problem.message()))
          .toList();
    }
  }
}
