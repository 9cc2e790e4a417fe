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

/** A format of the answers with lists and the programme. */
enum AnswerFormat {
  /** JSON. */
  JSON(MediaType.APPLICATION_JSON),

  /** Comma-separated values, escaped so that no spreadsheet reads them as formulas. */
  CSV(new MediaType("text", "csv", Map.of("charset", "UTF-8", "header", "present"))),

  /** A calendar in the iCalendar format (RFC 5545). */
  CALENDAR(new MediaType("text", "calendar", StandardCharsets.UTF_8));

  /** The media type of {@link #CSV}, without parameters. */
  static final String TEXT_CSV = "text/csv";

  /** The media type of {@link #CALENDAR}, without parameters. */
  static final String TEXT_CALENDAR = "text/calendar";

  private final MediaType type;

  AnswerFormat(MediaType type) {
    this.type = type;
  }

  /** {@return the media type, with its parameters} */
  MediaType type() {
    return type;
  }

  /**
   * {@return the offered format that the header Accept prefers; the first if it prefers several}
   *
   * @throws RequestRefusedException if the header accepts none of the formats
   * @throws BadParameterException if the header is not a list of media types
   */
  static AnswerFormat of(HttpServletRequest request, AnswerFormat... forms) {
    return accepted(request)
        .flatMap(range -> Stream.of(forms).filter(format -> range.includes(format.type)))
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
      // The sort is stable: at equal quality, the more specific type comes first.
      all.sort(Comparator.comparing(MediaType::getQualityValue).reversed());
      return all.stream().filter(range -> range.getQualityValue() > 0);
    } catch (InvalidMediaTypeException invalid) {
      throw new BadParameterException(HttpHeaders.ACCEPT);
    }
  }

  /** {@return the values as CSV in UTF-8} */
  static <T> byte[] csv(Class<T> type, Iterable<? extends T> values) {
    return CopCsv.standard().write(CopTable.of(type).write(values));
  }
}
