package org.unodc.cop.sdk.yaml;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.Position;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.codec.JsonText;
import org.unodc.cop.sdk.codec.Transcript;

/**
 * Writes a document of YAML down as JSON, event by event, up to the first that JSON does not have.
 */
final class YamlInput {
  private final YamlSource source;
  private final CopLimits limits;
  private final Transcript transcript = new Transcript();
  private final YamlPlace place = new YamlPlace();
  private Position here = new Position(1, 1);
  private boolean isBegun;

  private YamlInput(YamlSource source, CopLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** {@return the document as JSON, which ends where the YAML cannot be read} */
  static Transcript transcribe(JsonText text, CopLimits limits) {
    YamlInput input = new YamlInput(YamlSource.of(text), limits);
    input.run();
    return input.transcript;
  }

  private void run() {
    try {
      LoadSettings settings = settings(source.text());
      Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, source.text()));
      boolean goesOn = true;
      while (goesOn && events.hasNext()) {
        goesOn = take(events.next());
      }
    } catch (MarkedYamlEngineException broken) {
      int point = index(broken.getProblemMark());
      here = source.position(point);
      source
          .end()
          .filter(problem -> !source.goesOnAt(point))
          .ifPresentOrElse(this::end, () -> refuse(YamlRefusal.notYaml(broken)));
    } catch (RuntimeException broken) { // the parser trips over escapes such as \UFFFFFFFF
      refuse("This is not YAML, at this place or behind it.");
    }
  }

  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setCodePointLimit(Integer.MAX_VALUE) // the text has been measured already
        .setVersionFunction(version -> version) // and directives are looked at here
        .setBufferSize(text.length() + 1) // at the end of a buffer the parser trips over pairs
        .build();
  }

  /** {@return whether the document goes on after this event} */
  private boolean take(Event event) {
    if (source.end().isPresent() && !source.goesOnAt(index(event.getEndMark()))) {
      end(source.end().get()); // what is cut off here may be longer in truth
      return false;
    }
    here = source.position(index(event.getStartMark()));
    if (event instanceof NodeEvent node) {
      boolean asKey = place.awaitsKey();
      if (!asKey) {
        place.beginValue();
      }
      Optional<String> refusal = YamlRefusal.of(node, asKey);
      if (refusal.isPresent()) {
        return refuse(refusal.get());
      }
    }
    return switch (event.getEventId()) {
      case DocumentStart -> begin(event);
      case MappingStart -> open('{');
      case SequenceStart -> open('[');
      case MappingEnd -> close('}');
      case SequenceEnd -> close(']');
      case Scalar -> scalar((ScalarEvent) event);
      default -> true;
    };
  }

  private boolean begin(Event start) {
    if (isBegun) {
      return refuse("A second document begins here, but one is all that is read.");
    }
    isBegun = true;
    Optional<String> refusal =
        YamlRefusal.ofDirectives(
            source.between(index(start.getStartMark()), index(start.getEndMark())));
    return refusal.isEmpty() || refuse(refusal.get());
  }

  private boolean open(char bracket) {
    place.open(bracket == '{');
    transcript.open(bracket, here);
    // What is deeper is not written down, and the reader ends at this bracket.
    return place.depth() <= limits.depth();
  }

  private boolean close(char bracket) {
    transcript.close(bracket, here);
    place.close();
    place.endValue();
    return true;
  }

  private boolean scalar(ScalarEvent scalar) {
    String value = scalar.getValue();
    if (place.awaitsKey()) {
      place.key(value);
      transcript.name(value, here);
      return true;
    }
    Optional<String> word = scalar.isPlain() ? PlainWords.json(value) : Optional.empty();
    word.ifPresentOrElse(json -> transcript.word(json, here), () -> transcript.text(value, here));
    place.endValue();
    return true;
  }

  private static int index(Optional<Mark> mark) {
    return mark.map(Mark::getIndex).orElse(0);
  }

  private void end(Problem problem) {
    Position end = new Position(problem.line(), problem.column());
    transcript.end(problem.code(), place.pointer(), end, problem.message());
  }

  private boolean refuse(String message) {
    transcript.end(ProblemCode.YAML, place.pointer(), here, message);
    return false;
  }
}
