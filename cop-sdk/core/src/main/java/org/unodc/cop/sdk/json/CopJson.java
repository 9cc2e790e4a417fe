package org.unodc.cop.sdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.internal.file.CheckedIo;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.StrictReader;
import org.unodc.cop.sdk.internal.json.UnknownMemberLog;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.internal.plain.PlainReader;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.UnknownMember;

/**
 * Reads and writes the values of one type of the model as JSON. Instances are immutable and can be
 * shared between threads.
 *
 * <p>Reading is strict: one pass finds all problems, and one {@link CopException} reports each of
 * them once. Writing is canonical: equal values produce equal bytes.
 *
 * <p>Example:
 *
 * <pre>{@code
 * CopJson<SideEvent> json = CopJson.of(SideEvent.class);
 * SideEvent event = json.read("{\"id\": \"se-014\", \"title\": \"Uniting forces\"}");
 * event.id() // se-014
 * String text = json.write(event);
 * }</pre>
 *
 * @param <T> the type
 */
public final class CopJson<T> {
  private final Codec<T> codec;
  private final CopLimits limits;
  private final boolean indented;

  private CopJson(Codec<T> codec, CopLimits limits, boolean indented) {
    this.codec = codec;
    this.limits = limits;
    this.indented = indented;
  }

  /**
   * {@return an instance for this type, with the standard limits, that writes indented lines}
   *
   * @throws IllegalArgumentException if the type is not a type of the model
   */
  public static <T> CopJson<T> of(Class<T> type) {
    return new CopJson<>(ModelCodecs.of(requireNonNull(type, "type")), CopLimits.standard(), true);
  }

  /** {@return a copy of this instance with other limits} */
  public CopJson<T> with(CopLimits newLimits) {
    return new CopJson<>(codec, requireNonNull(newLimits, "limits"), indented);
  }

  /** {@return a copy of this instance that writes a document in one line} */
  public CopJson<T> compact() {
    return new CopJson<>(codec, limits, false);
  }

  /**
   * {@return the value in this document}
   *
   * @throws CopException with all problems, if there are any
   */
  public T read(byte[] utf8) {
    T plain = PlainReader.read(requireNonNull(utf8, "utf8"), limits, codec);
    return plain != null ? plain : strictly(JsonText.of(utf8, limits));
  }

  /**
   * {@return the value in this document}
   *
   * @throws CopException with all problems, if there are any
   */
  public T read(String json) {
    T plain = PlainReader.read(requireNonNull(json, "json"), limits, codec);
    return plain != null ? plain : strictly(JsonText.of(json, limits));
  }

  /**
   * {@return the value in the document in this UTF-8 stream, which is read to its end and stays
   * open}
   *
   * @throws CopException with all problems, if there are any, or if the stream cannot be read
   */
  public T read(InputStream utf8) {
    return read(CheckedIo.bytes(requireNonNull(utf8, "utf8"), limits));
  }

  /**
   * {@return the value in the document in this reader, which is read to its end and stays open}
   *
   * @throws CopException with all problems, if there are any, or if the reader cannot be read
   */
  public T read(Reader reader) {
    JsonText text = CheckedIo.text(requireNonNull(reader, "reader"), limits);
    T plain = PlainReader.read(text.whole(), limits, codec);
    return plain != null ? plain : strictly(text);
  }

  /**
   * {@return the value in this file}
   *
   * @throws CopException with all problems, if there are any, or if the file cannot be read
   */
  public T read(Path file) {
    return read(CheckedIo.bytes(requireNonNull(file, "file"), limits));
  }

  /** {@return the result of reading this document, with unknown members skipped} */
  public CopReading<T> readLeniently(byte[] utf8) {
    return leniently(requireNonNull(utf8, "utf8"), "a document");
  }

  /** {@return the result of reading this document, with unknown members skipped} */
  public CopReading<T> readLeniently(String json) {
    T plain = PlainReader.read(requireNonNull(json, "json"), limits, codec);
    return plain != null ? whole(plain) : leniently(JsonText.of(json, limits), "a document");
  }

  /**
   * {@return the result of reading the document in this UTF-8 stream, with unknown members skipped;
   * the stream is read to its end and stays open}
   *
   * @throws CopException if the stream cannot be read
   */
  public CopReading<T> readLeniently(InputStream utf8) {
    return leniently(CheckedIo.bytes(requireNonNull(utf8, "utf8"), limits), "a stream");
  }

  /**
   * {@return the result of reading the document in this reader, with unknown members skipped; the
   * reader is read to its end and stays open}
   *
   * @throws CopException if the reader cannot be read
   */
  public CopReading<T> readLeniently(Reader reader) {
    JsonText text = CheckedIo.text(requireNonNull(reader, "reader"), limits);
    T plain = PlainReader.read(text.whole(), limits, codec);
    return plain != null ? whole(plain) : leniently(text, "a reader");
  }

  /**
   * {@return the result of reading this file, with unknown members skipped}
   *
   * @throws CopException if the file cannot be read
   */
  public CopReading<T> readLeniently(Path file) {
    return leniently(CheckedIo.bytes(requireNonNull(file, "file"), limits), "the file " + file);
  }

  /**
   * {@return the value as a document}
   *
   * @throws CopException if the value cannot be written as JSON
   */
  public String write(T value) {
    return new String(writeBytes(value), UTF_8);
  }

  /**
   * {@return the value as a document in UTF-8}
   *
   * @throws CopException if the value cannot be written as JSON
   */
  public byte[] writeBytes(T value) {
    return JsonOutput.bytes(requireNonNull(value, "value"), codec, indented);
  }

  /**
   * Writes the value as a document in UTF-8 to a stream, which stays open. Writes nothing if the
   * value cannot be written as JSON.
   *
   * @throws CopException if the value cannot be written as JSON, or if writing to the stream fails
   */
  public void write(T value, OutputStream utf8) {
    CheckedIo.write(writeBytes(value), requireNonNull(utf8, "utf8"));
  }

  /**
   * Writes the value as a document to a file, and replaces the file if it exists.
   *
   * @throws CopException if the value cannot be written as JSON, or if the file cannot be written
   */
  public void write(T value, Path file) {
    CopFiles.save(writeBytes(value), requireNonNull(file, "file"));
  }

  private T strictly(JsonText text) {
    return StrictReader.read(text, limits, codec);
  }

  private CopReading<T> leniently(byte[] utf8, String source) {
    T plain = PlainReader.read(utf8, limits, codec);
    return plain != null ? whole(plain) : leniently(JsonText.of(utf8, limits), source);
  }

  /** {@return the result for a document in which nothing was skipped} */
  private static <T> CopReading<T> whole(T value) {
    return new CopReading<>(
        Optional.of(value), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }

  private CopReading<T> leniently(JsonText text, String source) {
    JsonInput in = new JsonInput(text, limits);
    Optional<T> value = in.document(codec);
    ImmutableList<UnknownMember> skipped = in.unknownMembers();
    if (!skipped.isEmpty()) {
      UnknownMemberLog.log(source, skipped);
    }
    return new CopReading<>(value, in.problems(), skipped, ImmutableList.of());
  }
}
