package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Records for the tests of reading and writing. */
final class Records {
  private Records() {}

  /** {@return a record of a few kilobytes with values of many types, as it is written} */
  static String varied() {
    return new String(bytes("varied.json"), UTF_8);
  }

  /**
   * {@return five records of at most 2,000 bytes each, which together have values of every type}
   */
  static ImmutableList<byte[]> small() {
    return Stream.of(
            "treaties", "clauses", "procedure", "rules", "stakeholders", "outcomes", "initiatives")
        .map(name -> bytes("small-" + name + ".json"))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the part of the shipped record of UNTOC on the twelfth session and related entities}
   */
  static Conference twelfthSession() {
    Conference untoc = ReferenceRecords.untoc();
    SessionId twelfth = SessionId.of("untoc-cop12");
    return Conference.builder()
        .id(untoc.id())
        .addAllSessions(
            untoc.sessions().stream().filter(session -> session.id().equals(twelfth)).toList())
        .addAllOfficers(untoc.officers())
        .addAllEngagements(untoc.engagements())
        .addAllSideEvents(untoc.sideEvents())
        .addAllStatements(untoc.statements())
        .addAllYouthConsultations(untoc.youthConsultations())
        .addAllDeclarations(untoc.declarations())
        .addAllInitiatives(untoc.initiatives())
        .build();
  }

  /** {@return the record of {@link #varied()}} */
  static Conference variedConference() {
    return CopJson.of(Conference.class).read(varied());
  }

  /** {@return the bytes of a file beside this class} */
  static byte[] bytes(String file) {
    try (InputStream record = Records.class.getResourceAsStream(file)) {
      return record.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
