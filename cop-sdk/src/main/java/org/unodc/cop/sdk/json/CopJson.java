package org.unodc.cop.sdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopFiles;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.codec.Access;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.JsonInput;
import org.unodc.cop.sdk.codec.JsonOutput;
import org.unodc.cop.sdk.codec.JsonText;
import org.unodc.cop.sdk.codec.rooms.Codecs;

/**
 * Reads and writes the values of one type of the model as JSON. It has no state and can be shared
 * between threads.
 *
 * <p>Reading is strict: whatever is wrong, each problem once and all in one pass, ends in one
 * {@link CopException}. Writing is canonical: equal values give equal bytes.
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
   * {@return the JSON of this type, with the standard limits, written in indented lines}
   *
   * <p>Throws {@link IllegalArgumentException} where the type is none of the model.
   */
  public static <T> CopJson<T> of(Class<T> type) {
    return new CopJson<>(Codecs.of(type), CopLimits.standard(), true);
  }

  /** {@return the same with other limits} */
  public CopJson<T> with(CopLimits other) {
    return new CopJson<>(codec, other, indented);
  }

  /** {@return the same, written in one line} */
  public CopJson<T> compact() {
    return new CopJson<>(codec, limits, false);
  }

  /** {@return the value in this document; throws {@link CopException} with all its problems} */
  public T read(byte[] utf8) {
    return strictly(JsonText.of(utf8, limits));
  }

  /** {@return the value in this document; throws {@link CopException} with all its problems} */
  public T read(String json) {
    return strictly(JsonText.of(json, limits));
  }

  /**
   * {@return the value in the document that fills this stream of UTF-8, which stays open}
   *
   * <p>Throws {@link CopException} with all problems, or where the stream cannot be read.
   */
  public T read(InputStream utf8) {
    return strictly(Access.text(utf8, limits));
  }

  /**
   * {@return the value in the document that fills this reader, which stays open}
   *
   * <p>Throws {@link CopException} with all problems, or where the reader cannot be read.
   */
  public T read(Reader reader) {
    return strictly(Access.text(reader, limits));
  }

  /**
   * {@return the value in this file}
   *
   * <p>Throws {@link CopException} with all problems, or where the file cannot be read.
   */
  public T read(Path file) {
    return strictly(Access.text(file, limits));
  }

  /** {@return what can be read of this document when members that nobody knows are passed over} */
  public CopReading<T> readLeniently(byte[] utf8) {
    return leniently(JsonText.of(utf8, limits));
  }

  /** {@return what can be read of this document when members that nobody knows are passed over} */
  public CopReading<T> readLeniently(String json) {
    return leniently(JsonText.of(json, limits));
  }

  /**
   * {@return what can be read of the document that fills this stream of UTF-8, which stays open,
   * when members that nobody knows are passed over}
   *
   * <p>Throws {@link CopException} where the stream cannot be read.
   */
  public CopReading<T> readLeniently(InputStream utf8) {
    return leniently(Access.text(utf8, limits));
  }

  /**
   * {@return what can be read of the document that fills this reader, which stays open, when
   * members that nobody knows are passed over}
   *
   * <p>Throws {@link CopException} where the reader cannot be read.
   */
  public CopReading<T> readLeniently(Reader reader) {
    return leniently(Access.text(reader, limits));
  }

  /**
   * {@return what can be read of this file when members that nobody knows are passed over}
   *
   * <p>Throws {@link CopException} where the file cannot be read.
   */
  public CopReading<T> readLeniently(Path file) {
    return leniently(Access.text(file, limits));
  }

  /** {@return the value as a document; throws {@link CopException} where it has no form in JSON} */
  public String write(T value) {
    return new String(writeBytes(value), UTF_8);
  }

  /** {@return the document in UTF-8; throws {@link CopException} where it has no form in JSON} */
  public byte[] writeBytes(T value) {
    return JsonOutput.bytes(value, codec, indented);
  }

  /**
   * Writes the document to a stream of UTF-8, which stays open; nothing is written where the value
   * has no form in JSON.
   *
   * <p>Throws {@link CopException} where it has none, or where the stream cannot be written.
   */
  public void write(T value, OutputStream utf8) {
    Access.write(writeBytes(value), utf8);
  }

  /**
   * Writes the document to a file, which is replaced where it exists.
   *
   * <p>Throws {@link CopException} where the value has no form in JSON, or where the file cannot be
   * written.
   */
  public void write(T value, Path file) {
    CopFiles.save(writeBytes(value), file);
  }

  private T strictly(JsonText text) {
    JsonInput in = new JsonInput(text, limits);
    Optional<T> value = in.document(codec);
    if (value.isEmpty() || !in.unknownMembers().isEmpty()) {
      throw new CopException(in.allProblems());
    }
    return value.get();
  }

  private CopReading<T> leniently(JsonText text) {
    JsonInput in = new JsonInput(text, limits);
    Optional<T> value = in.document(codec);
    return new CopReading<>(value, in.problems(), in.unknownMembers());
  }
}
