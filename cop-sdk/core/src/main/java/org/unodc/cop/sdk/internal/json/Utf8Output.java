package org.unodc.cop.sdk.internal.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.utf8.Utf8Pieces;
import org.unodc.cop.sdk.internal.utf8.Utf8Text;

/** Writes tokens as JSON in UTF-8, without a record of the current position. */
final class Utf8Output extends JsonOutput {
  private static final String INDENT = "  ";

  /** What the next name or value follows. */
  private enum Before {
    /** The name of the value, or nothing: no comma and no line break comes before the value. */
    NAME,
    /** The beginning of the object or list. */
    START,
    /** Another value of the object or list. */
    VALUE
  }

  private final Utf8Pieces bytes;
  private final Utf8Text texts;
  private final boolean indented;
  private int depth;
  private Before before = Before.NAME;

  Utf8Output(Utf8Pieces bytes, boolean indented) {
    this.bytes = bytes;
    this.texts = new Utf8Text(bytes);
    this.indented = indented;
  }

  /** Ends the document with a line feed. */
  void endLine() {
    bytes.add('\n');
  }

  @Override
  boolean isShort() {
    return false;
  }

  @Override
  void startObject() {
    start('{');
  }

  @Override
  void endObject() {
    end('}');
  }

  @Override
  void startList() {
    start('[');
  }

  @Override
  void endList() {
    end(']');
  }

  @Override
  void name(ObjectMember<?, ?> member) {
    if (indented) {
      separate();
      bytes.add(member.nameAfterComma(), 1);
      bytes.add(' ');
    } else {
      bytes.add(member.nameAfterComma(), before == Before.VALUE ? 0 : 1);
    }
    before = Before.NAME;
  }

  @Override
  void name(String name) {
    separate();
    quote(name);
    bytes.add(':');
    if (indented) {
      bytes.add(' ');
    }
    before = Before.NAME;
  }

  @Override
  void text(String text) {
    startValue();
    quote(text);
  }

  private void quote(String text) {
    if (!texts.quote(text)) {
      throw notWritable(HALF);
    }
  }

  @Override
  void day(LocalDate day) {
    startValue();
    texts.quote(day);
  }

  @Override
  void moment(OffsetDateTime moment) {
    startValue();
    texts.quote(moment);
  }

  @Override
  void digits(String number) {
    word(number);
  }

  @Override
  void truth(boolean value) {
    word(Boolean.toString(value));
  }

  @Override
  void nothing() {
    word("null");
  }

  @Override
  UnplacedException notWritable(Translatable reason) {
    return new UnplacedException();
  }

  private void word(String ascii) {
    startValue();
    texts.add(ascii);
  }

  private void start(char bracket) {
    startValue();
    bytes.add(bracket);
    depth++;
    before = Before.START;
  }

  private void end(char bracket) {
    depth--;
    if (before == Before.VALUE && indented) {
      breakLine();
    }
    bytes.add(bracket);
    before = Before.VALUE;
  }

  private void startValue() {
    if (before != Before.NAME) {
      separate();
    }
    before = Before.VALUE;
  }

  private void separate() {
    if (before == Before.VALUE) {
      bytes.add(',');
    }
    if (indented) {
      breakLine();
    }
  }

  private void breakLine() {
    bytes.add('\n');
    for (int i = 0; i < depth; i++) {
      texts.add(INDENT);
    }
  }

  /** Thrown at a value that cannot be written, before its place is known. */
  static final class UnplacedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnplacedException() {
      super("The value changed while it was written.");
    }
  }
}
