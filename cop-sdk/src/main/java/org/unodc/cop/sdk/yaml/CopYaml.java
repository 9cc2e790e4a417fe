package org.unodc.cop.sdk.yaml;

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
import org.unodc.cop.sdk.codec.JsonText;
import org.unodc.cop.sdk.codec.JsonValue;
import org.unodc.cop.sdk.codec.Transcript;
import org.unodc.cop.sdk.codec.rooms.Codecs;
import org.unodc.cop.sdk.json.CopReading;

/**
 * Reads and writes the values of one type of the model as YAML. It has no state and can be shared
 * between threads.
 *
 * <p>Reading is as strict as that of JSON, with lines and columns of the YAML. Writing is
 * canonical: equal values give equal bytes, without a word that another reader of YAML, be it one
 * of YAML 1.1, takes for something else than a text.
 *
 * @param <T> the type
 */
public final class CopYaml<T> {
  private static final CopLimits STANDARD = CopLimits.standard().withDocumentBytes(1 << 20);

  private final Codec<T> codec;
  private final CopLimits limits;

  private CopYaml(Codec<T> codec, CopLimits limits) {
    this.codec = codec;
    this.limits = limits;
  }

  /**
   * {@return the YAML of this type, with the standard limits but 1 MiB for a document}
   *
   * <p>Throws {@link IllegalArgumentException} where the type is none of the model.
   */
  public static <T> CopYaml<T> of(Class<T> type) {
    return new CopYaml<>(Codecs.of(type), STANDARD);
  }

  /** {@return the same with other limits} */
  public CopYaml<T> with(CopLimits other) {
    return new CopYaml<>(codec, other);
  }

  /** {@return the value in this document; throws {@link CopException} with all its problems} */
  public T read(byte[] utf8) {
    return strictly(JsonText.of(utf8, limits));
  }

  /** {@return the value in this document; throws {@link CopException} with all its problems} */
  public T read(String yaml) {
    return strictly(JsonText.of(yaml, limits));
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
  public CopReading<T> readLeniently(String yaml) {
    return leniently(JsonText.of(yaml, limits));
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

  /** {@return the value as a document; throws {@link CopException} where it has no form in YAML} */
  public String write(T value) {
    return YamlOutput.document(JsonValue.of(value, codec));
  }

  /** {@return the document in UTF-8; throws {@link CopException} where it has no form in YAML} */
  public byte[] writeBytes(T value) {
    return write(value).getBytes(UTF_8);
  }

  /**
   * Writes the document to a stream of UTF-8, which stays open; nothing is written where the value
   * has no form in YAML.
   *
   * <p>Throws {@link CopException} where it has none, or where the stream cannot be written.
   */
  public void write(T value, OutputStream utf8) {
    Access.write(writeBytes(value), utf8);
  }

  /**
   * Writes the document to a file, which is replaced where it exists.
   *
   * <p>Throws {@link CopException} where the value has no form in YAML, or where the file cannot be
   * written.
   */
  public void write(T value, Path file) {
    CopFiles.save(writeBytes(value), file);
  }

  private T strictly(JsonText text) {
    Transcript transcript = transcript(text);
    JsonInput in = new JsonInput(transcript.text(), limits);
    Optional<T> value = in.document(codec);
    if (value.isEmpty() || !in.unknownMembers().isEmpty()) {
      throw new CopException(transcript.located(in.allProblems()));
    }
    return value.get();
  }

  private CopReading<T> leniently(JsonText text) {
    Transcript transcript = transcript(text);
    JsonInput in = new JsonInput(transcript.text(), limits);
    Optional<T> value = in.document(codec);
    return new CopReading<>(
        value, transcript.located(in.problems()), transcript.originals(in.unknownMembers()));
  }

  private Transcript transcript(JsonText text) {
    try {
      return YamlInput.transcribe(text, limits);
    } catch (NoClassDefFoundError absent) {
      throw new IllegalStateException(
          "To read YAML, add org.snakeyaml:snakeyaml-engine 3 to the class path or module path.",
          absent);
    }
  }
}
