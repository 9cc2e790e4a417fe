package org.unodc.cop.examples.programme.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.unodc.cop.examples.programme.problem.ProblemType;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.CopTable;

/** The formats in which lists and the programme are answered. */
enum AnswerFormat {
  /** JSON. */
  JSON(MediaType.APPLICATION_JSON),

  /** Comma-separated values, which no spreadsheet takes for formulas. */
  CSV(new MediaType("text", "csv", Map.of("charset", "UTF-8", "header", "present"))),

  /** A calendar (RFC 5545). */
  CALENDAR(new MediaType("text", "calendar", StandardCharsets.UTF_8));

  /** The media type of {@link #CSV}, without parameters. */
  static final String TEXT_CSV = "text/csv";

  /** The media type of {@link #CALENDAR}, without parameters. */
  static final String TEXT_CALENDAR = "text/calendar";

  private final MediaType type;

  AnswerFormat(MediaType type) {
    this.type = type;
  }

  /** {@return its media type, with its parameters} */
  MediaType type() {
    return type;
  }

  /**
   * {@return the one that the header Accept likes best, the first one where it likes several}
   *
   * <p>Throws {@link RequestRefusedException} where it likes none.
   */
  static AnswerFormat of(HttpServletRequest request, AnswerFormat... forms) {
    return accepted(request)
        .flatMap(liked -> Stream.of(forms).filter(form -> liked.includes(form.type)))
        .findFirst()
        .orElseThrow(() -> new RequestRefusedException(ProblemType.NOT_ACCEPTABLE));
  }

  private static Stream<MediaType> accepted(HttpServletRequest request) {
    try {
      List<MediaType> all =
          new ArrayList<>(
              MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
      if (all.isEmpty()) {
        all.add(MediaType.ALL);
      }
      MimeTypeUtils.sortBySpecificity(all);
      // The sort is stable: of those that are liked alike, the more specific one comes first.
      all.sort(Comparator.comparing(MediaType::getQualityValue).reversed());
      return all.stream().filter(one -> one.getQualityValue() > 0);
    } catch (InvalidMediaTypeException meaningless) {
      throw new BadParameterException(HttpHeaders.ACCEPT);
    }
  }

  /** {@return a list as comma-separated values} */
  static <T> byte[] csv(Class<T> type, Iterable<? extends T> values) {
    return CopCsv.standard().write(CopTable.of(type).write(values));
  }
}
