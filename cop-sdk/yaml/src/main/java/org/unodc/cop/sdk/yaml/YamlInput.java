package org.unodc.cop.sdk.yaml;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * Converts a YAML document to the tokens of JSON, event by event, up to the first event that JSON
 * does not have.
 */
final class YamlInput {
  private final YamlSource source;
  private final CopLimits limits;
  private final YamlTokens tokens = new YamlTokens();
  private final YamlPlace place = new YamlPlace();
  private final LayoutCheck layout;
  private final Optional<CommentCollector> comments;
  private Position here = new Position(1, 1);
  private boolean isBegun;
  private boolean isMarked;

  private YamlInput(YamlSource source, CopLimits limits, Optional<CommentCollector> comments) {
    this.source = source;
    this.comments = comments;
    this.layout = new LayoutCheck(source, this::comment);
    this.limits = limits;
  }

  /**
   * {@return the document as JSON tokens, up to the first place at which the YAML cannot be read}
   */
  static YamlTokens tokens(JsonText text, CopLimits limits) {
    return tokens(text, limits, Optional.empty());
  }

  /**
   * {@return the same tokens}
   *
   * @param comments gets the comments of the document
   */
  static YamlTokens tokens(JsonText text, CopLimits limits, CommentCollector comments) {
    return tokens(text, limits, Optional.of(comments));
  }

  private static YamlTokens tokens(
      JsonText text, CopLimits limits, Optional<CommentCollector> comments) {
    YamlInput input = new YamlInput(YamlSource.of(text), limits, comments);
    input.run();
    return input.tokens;
  }

  private void comment(int unit) {
    comments
        .filter(collector -> collector.size() <= limits.tokens())
        .ifPresent(
            collector ->
                collector.add(
                    source.positionOfUnit(unit), textOf(unit), source.isFirstInLine(unit)));
  }

  private String textOf(int comment) {
    return source.text().substring(comment, source.endOfLine(comment)).stripTrailing();
  }

  private void run() {
    try {
      LoadSettings settings = settings(source.text());
      Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, source.text()));
      boolean continues = true;
      while (continues && events.hasNext()) {
        continues = take(events.next());
      }
    } catch (MarkedYamlEngineException broken) {
      int point = index(broken.getProblemMark());
      here = source.position(point);
      source
          .end()
          .filter(problem -> !source.goesOnAt(point))
          .ifPresentOrElse(
              this::end,
              () ->
                  refuse(
                      source.isTabAfterText(point)
                          ? ProblemText.of("yaml.not-YAML", ProblemText.of("yaml.tab-between"))
                          : YamlMessages.notYaml(broken)));
    } catch (RuntimeException broken) { // the parser fails on escapes such as \UFFFFFFFF
      refuse(ProblemText.of("yaml.somewhere"));
    }
  }

  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setCodePointLimit(Integer.MAX_VALUE) // the size of the text is already checked
        .setVersionFunction(version -> version) // directives are checked in this class
        .setBufferSize(
            text.length() + 1) // the parser fails on a surrogate pair at the end of a buffer
        .build();
  }

  /** {@return whether reading continues after this event} */
  private boolean take(Event event) {
    if (source.end().isPresent() && !source.goesOnAt(index(event.getEndMark()))) {
      end(source.end().get()); // the last event may be incomplete, because the text is cut off
      return false;
    }
    Optional<LayoutCheck.Fault> fault = layout.check(event);
    if (fault.isPresent()) {
      here = source.positionOfUnit(fault.get().unit());
      return refuse(ProblemText.of("yaml.not-YAML", fault.get().sentence()));
    }
    here = source.position(index(event.getStartMark()));
    if (comments.isPresent() && comments.get().size() > limits.tokens()) {
      tokens.end(
          ProblemCode.LIMIT,
          "",
          here,
          ProblemText.of("yaml.tooManyComments", limits.tokens(), "tokens"));
      return false;
    }
    if (event instanceof NodeEvent node) {
      boolean asKey = place.awaitsKey();
      if (!asKey) {
        place.beginValue();
      }
      Optional<Translatable> refusal = YamlMessages.of(node, asKey);
      if (refusal.isPresent()) {
        return refuse(refusal.get());
      }
    }
    boolean continues = convert(event);
    // The reader reports the limit at the token after the last one that is allowed. It reads a name
    // only together with the beginning of its value, so that one more token is needed.
    return continues && tokens.size() <= limits.tokens() + 1L && place.parts() <= limits.list();
  }

  /** Attaches the comments before the current member, element or text to it. */
  private void attachComments(int lineOfEnd) {
    comments.ifPresent(collector -> collector.at(place.pointer(), place.column(), lineOfEnd));
  }

  private int lineOf(Optional<Mark> mark) {
    return source.position(index(mark)).line();
  }

  private boolean convert(Event event) {
    return switch (event.getEventId()) {
      case DocumentStart -> begin((DocumentStartEvent) event);
      case DocumentEnd -> finish((DocumentEndEvent) event);
      case MappingStart -> {
        tokens.at(here).startObject();
        yield open(event, true);
      }
      case SequenceStart -> {
        tokens.at(here).startList();
        yield open(event, false);
      }
      case MappingEnd -> {
        tokens.at(here).endObject();
        yield close();
      }
      case SequenceEnd -> {
        tokens.at(here).endList();
        yield close();
      }
      case Scalar -> scalar((ScalarEvent) event);
      default -> true;
    };
  }

  private boolean begin(DocumentStartEvent start) {
    if (isBegun) {
      return refuse(ProblemText.of("yaml.second-document"));
    }
    isBegun = true;
    isMarked = start.isExplicit();
    Optional<Translatable> refusal =
        YamlMessages.ofDirectives(
            source.between(index(start.getStartMark()), index(start.getEndMark())));
    return refusal.isEmpty() || refuse(refusal.get());
  }

  private boolean finish(DocumentEndEvent end) {
    if (isMarked && !end.isExplicit()) {
      tokens.noteMissingEnd(source.endOfText());
    }
    return true;
  }

  private boolean open(Event start, boolean isMapping) {
    if (place.isElement()) {
      attachComments(lineOf(start.getStartMark()));
    }
    place.open(isMapping, here.column());
    // Deeper levels are not converted, and the reader reports the limit at this token.
    return place.depth() <= limits.depth();
  }

  private boolean close() {
    place.close();
    place.endValue();
    return true;
  }

  private boolean scalar(ScalarEvent scalar) {
    String value = scalar.getValue();
    if (place.awaitsKey()) {
      place.key(value);
      attachComments(lineOf(scalar.getEndMark()));
      tokens.at(here).name(value);
      return true;
    }
    Optional<String> word = scalar.isPlain() ? PlainScalars.json(value) : Optional.empty();
    word.ifPresentOrElse(json -> tokens.word(json, here), () -> tokens.at(here).text(value));
    if (LayoutCheck.isBlock(scalar)) {
      attachComments(0); // only the first line, before the lines of the text, may have a comment
      headerComment(scalar);
    } else {
      attachComments(lineOf(scalar.getEndMark()));
    }
    place.endValue();
    return true;
  }

  private void headerComment(ScalarEvent scalar) {
    int start = source.unit(index(scalar.getStartMark()));
    int comment = source.text().indexOf('#', start);
    if (comment >= 0 && comment < source.endOfLine(start)) {
      comments.ifPresent(
          collector ->
              collector.addInHeader(
                  source.positionOfUnit(comment), textOf(comment), place.pointer()));
    }
  }

  private static int index(Optional<Mark> mark) {
    return mark.map(Mark::getIndex).orElse(0);
  }

  private void end(Problem problem) {
    Position end = new Position(problem.line(), problem.column());
    tokens.end(problem.code(), place.pointer(), end, problem.sentences());
  }

  private boolean refuse(Translatable sentence) {
    tokens.end(ProblemCode.YAML, place.pointer(), here, source.withLookAlike(sentence, here));
    return false;
  }
}
