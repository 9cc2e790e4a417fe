package org.unodc.cop.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A sound record, one with findings and a broken one, and their validation by the command. */
final class ValidatedSamples {
  static final String SOUND = "{\"format\":\"cop/1\",\"id\":\"harbour-cop\"}";

  /**
   * A record with a notice about its session, and with an event outside the days of the session.
   */
  static final String LATE =
      """
      {"format": "cop/1", "id": "harbour-cop",
       "sessions": [{"id": "harbour-cop1", "title": "First session",
         "days": {"first": "2031-05-05", "last": "2031-05-09"}}],
       "sideEvents": [{"id": "nets", "session": "harbour-cop1", "title": "Nets",
         "mainOrganizer": {"type": "unnamed", "description": "A desk"}, "status": "ACCEPTED",
         "slot": {"start": "2031-06-05T09:00:00+02:00", "end": "2031-06-05T10:00:00+02:00"}}]}
      """;

  static final String BROKEN = "{\"format\":\"cop/1\",\"id\":7}";

  private ValidatedSamples() {}

  static Invocation validate(Path folder, String which, Object... options) throws IOException {
    String text = which.equals("sound") ? SOUND : which.equals("late") ? LATE : BROKEN;
    Path file = record(folder, which, text);
    return Invocation.of(
        Stream.concat(Stream.of("validate", file, "--as-of", "2031-01-01"), Stream.of(options))
            .toArray());
  }

  static Path record(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".json"), text);
  }
}
