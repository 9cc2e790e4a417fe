package org.unodc.cop.examples.bulk;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What is known about a line that cannot be read. Most of these lines are JSON, or begin as JSON,
 * so their ids are known although they have no value. A finding that one of these ids may refute is
 * counted, but not claimed.
 */
final class RefusedLine {
  /** The rule about references to ids that no entity has. */
  static final RuleId RESOLVES = RuleId.of("reference.resolves");

  /** The rule about entities to which nothing refers. */
  static final RuleId IS_NOT_AN_ORPHAN = RuleId.of("reference.is-not-an-orphan");

  private static final JsonFactory JSON = new JsonFactory();
  private static final int LONGEST_ID = 100;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private RefusedLine() {}

  /**
   * {@return the facts about the ids in a line, up to its first error in the syntax of JSON}
   *
   * <p>The kind of an id is not known, because the line has no value.
   */
  static ImmutableSet<String> facts(InputLine line) {
    ImmutableSet.Builder<String> facts = ImmutableSet.builder();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line.utf8())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING && isId(json.getString())) {
          facts.add(mentions(json.getString()));
          if ("id".equals(json.currentName())) {
            facts.add(has(json.getString()));
          }
        }
      }
    } catch (JacksonException e) {
      // The ids before this place are known, those after it are not.
    }
    return facts.build();
  }

  /**
   * {@return the fact about a refused line that leaves open whether a finding is true; empty if no
   * such fact does}
   */
  static String doubtAbout(Finding finding) {
    if (finding.rule().equals(RESOLVES)) {
      return has(missing(finding).value());
    }
    return finding.rule().equals(IS_NOT_AN_ORPHAN)
        ? mentions(finding.entity().orElseThrow().id().value())
        : "";
  }

  /** {@return the id that no entity has, according to a finding of {@link #RESOLVES}} */
  static EntityId missing(Finding finding) {
    return ((MessageArgument.EntityName) finding.arguments().get(0)).label().id();
  }

  /** {@return the folder of a refused line, with the path of its file within the input} */
  static String folder(InputLine line) {
    return line.file();
  }

  /** {@return the bytes of a line with the line feed after it, not before it} */
  static byte[] text(InputLine line) {
    byte[] utf8 = line.utf8();
    int start = line.number() > 1 ? 1 : 0;
    byte[] text = Arrays.copyOfRange(utf8, start, utf8.length + 1);
    text[text.length - 1] = '\n';
    return text;
  }

  private static boolean isId(String text) {
    return text.length() <= LONGEST_ID && ID.matcher(text).matches();
  }

  private static String has(String id) {
    return "a refused line has the id " + id;
  }

  private static String mentions(String id) {
    return "a refused line mentions " + id;
  }
}
