package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.sdk.Refusals.BEGINNING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;

class HostileInputTest {
  private static final String TOO_LONG =
      "document.limit  1:1 The document has more than the 33,554,432 bytes that are allowed (limit"
          + " documentBytes).";

  @Test
  void refusesATextOfFortyMegabytes() {
    String json = BEGINNING + ",\"title\":\"" + "x".repeat(40_000_000) + "\"}";
    assertThat(Refusals.of(Conference.class, json)).containsExactly(TOO_LONG);
    CopLimits large = CopLimits.standard().withDocumentBytes(1 << 26);
    assertThat(Refusals.of(() -> CopJson.of(Conference.class).with(large).read(json)))
        .containsExactly(
            "document.limit /title 1:44 The text has more than 200,000 characters (limit text).");
  }

  @Test
  void refusesATextOfFortyMegabytesInPlaceOfAnotherType() {
    String json = BEGINNING + ",\"sessions\":\"" + "x".repeat(40_000_000) + "\"}";
    CopLimits large = CopLimits.standard().withDocumentBytes(1 << 26);
    assertThat(Refusals.of(() -> CopJson.of(Conference.class).with(large).read(json)))
        .containsExactly(
            "value.type /sessions 1:47 A list in which each element is a session was expected, but"
                + " the text \""
                + "x".repeat(60)
                + "…\" was found.",
            "document.limit /sessions 1:47 The text has more than 200,000 characters (limit"
                + " text).");
  }

  @Test
  void refusesADepthOfTenThousand() {
    assertThat(Refusals.of(Conference.class, "[".repeat(10_000)))
        .containsExactly(
            "value.type  1:1 A conference was expected, but a list was found."
                + " The expected form is an object that has at least \"format\", \"id\".",
            "document.limit "
                + "/0".repeat(64)
                + " 1:65 This is nested deeper than 64 levels (limit depth).");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"x\":" + "{\"a\":".repeat(10_000)))
        .containsExactly(
            "member.unknown /x 1:36 A conference has no member \"x\".",
            "document.limit /x"
                + "/a".repeat(63)
                + " 1:355 This is nested deeper than 64 levels (limit depth).");
  }

  @Test
  void readsTheMaximumDepthThatCanBeConfigured() {
    CopJson<Actor> deep = CopJson.of(Actor.class).with(CopLimits.standard().withDepth(1_000));
    String json =
        "{\"x\":" + "[".repeat(999) + "]".repeat(999) + ",\"type\":\"unit\",\"unit\":\"csu\"}";
    assertThat(deep.readLeniently(json.getBytes(UTF_8)).value()).isPresent();
  }

  @Test
  void refusesANumberOfAMillionDigits() {
    assertThat(Refusals.of(PartialDate.class, "{\"year\":" + "1".repeat(1_000_000) + "}"))
        .containsExactly(
            "document.limit /year 1:9 The number has more than 100 characters (limit number).");
  }

  @Test
  void keepsMessagesShortForAnyInput() {
    String json =
        BEGINNING
            + ",\"convention\":\""
            + "A".repeat(190_000)
            + "\",\""
            + "b".repeat(256)
            + "\":1}";
    assertThat(Refusals.problems(() -> CopJson.of(Conference.class).read(json)))
        .hasSize(2)
        .extracting(Problem::message)
        .allSatisfy(message -> assertThat(message).hasSizeLessThan(500));
  }

  @Test
  void readsAStreamOnlyToOneByteAboveTheLimit() throws IOException {
    InputStream endless = new ByteArrayInputStream(new byte[1_000]);
    CopLimits few = CopLimits.standard().withDocumentBytes(100);
    assertThat(Refusals.of(() -> CopJson.of(Conference.class).with(few).read(endless)))
        .containsExactly(
            "document.limit  1:1 The document has more than the 100 bytes that are allowed (limit"
                + " documentBytes).");
    assertThat(endless.available()).isEqualTo(899);
  }

  @Test
  void readsAReaderOnlyToOneUnitAboveTheLimit() throws IOException {
    Reader longer = new StringReader(" ".repeat(101) + "|");
    CopLimits few = CopLimits.standard().withDocumentBytes(100);
    assertThat(Refusals.of(() -> CopJson.of(Conference.class).with(few).read(longer)))
        .containsExactly(
            "document.limit  1:1 The document has more than the 100 bytes that are allowed (limit"
                + " documentBytes).");
    assertThat(longer.read()).isEqualTo('|');
  }
}
