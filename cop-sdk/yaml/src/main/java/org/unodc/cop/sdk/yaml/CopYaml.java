package org.unodc.cop.sdk.yaml;

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
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.StrictReader;
import org.unodc.cop.sdk.internal.json.UnknownMemberLog;
import org.unodc.cop.sdk.internal.library.OptionalLibrary;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.UnknownMember;

/**
 * Reads and writes the values of one type of the model as YAML. Instances are immutable and can be
 * shared between threads.
 *
 * <p>Reading is as strict as for JSON, and problems have the lines and columns of the YAML. A
 * document that begins with {@code ---} but does not end with {@code ...} may be cut off. It is
 * read, because people write such documents; lenient reading returns a note, and every reading logs
 * a warning. Writing adds both lines and is canonical: equal values produce equal bytes, and no
 * text is written in a form that another reader of YAML, including YAML 1.1, reads as another type.
 * A text in English only is written short, as in {@code title: Uniting forces}, if reading gives
 * the same value.
 *
 * <p>Example:
 *
 * <pre>{@code
 * CopYaml<SideEvent> yaml = CopYaml.of(SideEvent.class);
 * SideEvent event = yaml.read("id: se-014\ntitle: Uniting forces\n");
 * event.id() // se-014
 * String text = yaml.write(event);
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class CopYaml<T> {
  private final Codec<T> codec;
  private final CopLimits limits;

  private CopYaml(Codec<T> codec, CopLimits limits) {
    this.codec = codec;
    this.limits = limits;
  }

  /**
   * {@return a reader and writer of this type, with the standard limits}
   *
   * @throws IllegalArgumentException if the type is not a type of the model
   */
  public static <T> CopYaml<T> of(Class<T> type) {
    return new CopYaml<>(ModelCodecs.of(requireNonNull(type, "type")), CopLimits.standard());
  }

  /** {@return a copy with other limits} */
  public CopYaml<T> with(CopLimits newLimits) {
    return new CopYaml<>(codec, requireNonNull(newLimits, "limits"));
  }

  /**
   * {@return the value in this document}
   *
   * @throws CopException with all problems if there are any
   */
  public T read(byte[] utf8) {
    return strictly(JsonText.of(requireNonNull(utf8, "utf8"), limits), "a document");
  }

  /**
   * {@return the value in this document}
   *
   * @throws CopException with all problems if there are any
   */
  public T read(String yaml) {
    return strictly(JsonText.of(requireNonNull(yaml, "yaml"), limits), "a document");
  }

  /**
   * {@return the value in the document in this UTF-8 stream, which is read to its end and stays
   * open}
   *
   * @throws CopException with all problems if there are any, or if the stream cannot be read
   */
  public T read(InputStream utf8) {
    return strictly(CheckedIo.text(requireNonNull(utf8, "utf8"), limits), "a stream");
  }

  /**
   * {@return the value in the document that fills this reader, which stays open}
   *
   * @throws CopException with all problems if there are any, or if the reader cannot be read
   */
  public T read(Reader reader) {
    return strictly(CheckedIo.text(requireNonNull(reader, "reader"), limits), "a reader");
  }

  /**
   * {@return the value in this file}
   *
   * @throws CopException with all problems if there are any, or if the file cannot be read
   */
  public T read(Path file) {
    return strictly(CheckedIo.text(requireNonNull(file, "file"), limits), "the file " + file);
  }

  /** {@return the result of reading this document, with unknown members skipped} */
  public CopReading<T> readLeniently(byte[] utf8) {
    return leniently(JsonText.of(requireNonNull(utf8, "utf8"), limits), "a document");
  }

  /** {@return the result of reading this document, with unknown members skipped} */
  public CopReading<T> readLeniently(String yaml) {
    return leniently(JsonText.of(requireNonNull(yaml, "yaml"), limits), "a document");
  }

  /**
   * {@return the result of reading the document in this UTF-8 stream, which stays open, with
   * unknown members skipped}
   *
   * @throws CopException if the stream cannot be read
   */
  public CopReading<T> readLeniently(InputStream utf8) {
    return leniently(CheckedIo.text(requireNonNull(utf8, "utf8"), limits), "a stream");
  }

  /**
   * {@return the result of reading the document that fills this reader, which stays open, with
   * unknown members skipped}
   *
   * @throws CopException if the reader cannot be read
   */
  public CopReading<T> readLeniently(Reader reader) {
    return leniently(CheckedIo.text(requireNonNull(reader, "reader"), limits), "a reader");
  }

  /**
   * {@return the result of reading this file, with unknown members skipped}
   *
   * @throws CopException if the file cannot be read
   */
  public CopReading<T> readLeniently(Path file) {
    return leniently(CheckedIo.text(requireNonNull(file, "file"), limits), "the file " + file);
  }

  /**
   * {@return the value as a document}
   *
   * @throws CopException if it has no form in YAML
   */
  public String write(T value) {
    return YamlOutput.document(JsonValue.shortOf(requireNonNull(value, "value"), codec));
  }

  /**
   * {@return the value as a document with the comments of an earlier document; a comment stays at
   * its member, or at the element of its list that has the same id or, without an id, the same
   * content}
   *
   * <p>{@link YamlRewriting#lost()} lists the comments that the value has no place for.
   *
   * @throws CopException if the value has no form in YAML, or if the earlier document cannot be
   *     read
   */
  public YamlRewriting rewrite(T value, YamlDocument earlier) {
    return requireNonNull(earlier, "earlier")
        .rewrittenAs(JsonValue.shortOf(requireNonNull(value, "value"), codec));
  }

  /**
   * {@return the value as a document in UTF-8}
   *
   * @throws CopException if it has no form in YAML
   */
  public byte[] writeBytes(T value) {
    return write(value).getBytes(UTF_8);
  }

  /**
   * Writes the document to a stream of UTF-8, which stays open. Nothing is written if the value has
   * no form in YAML.
   *
   * @throws CopException if the value has no form in YAML, or if the stream cannot be written
   */
  public void write(T value, OutputStream utf8) {
    CheckedIo.write(writeBytes(value), requireNonNull(utf8, "utf8"));
  }

  /**
   * Writes the document to a file, which is replaced if it exists.
   *
   * @throws CopException if the value has no form in YAML, or if the file cannot be written
   */
  public void write(T value, Path file) {
    CopFiles.save(writeBytes(value), requireNonNull(file, "file"));
  }

  private T strictly(JsonText text, String source) {
    YamlTokens tokens = tokens(text);
    T value = StrictReader.read(new JsonInput(tokens.list(), limits), codec, tokens::located);
    logNotes(tokens, source);
    return value;
  }

  private CopReading<T> leniently(JsonText text, String source) {
    YamlTokens tokens = tokens(text);
    JsonInput in = new JsonInput(tokens.list(), limits);
    Optional<T> value = in.document(codec);
    ImmutableList<UnknownMember> skipped = tokens.locatedMembers(in.unknownMembers());
    if (!skipped.isEmpty()) {
      UnknownMemberLog.log(source, skipped);
    }
    if (value.isPresent()) {
      logNotes(tokens, source);
    }
    return new CopReading<>(value, tokens.located(in.problems()), skipped, tokens.notes());
  }

  private static void logNotes(YamlTokens tokens, String source) {
    if (!tokens.notes().isEmpty()) {
      MissingEndLog.log(source);
    }
  }

  private YamlTokens tokens(JsonText text) {
    return tokens(text, limits);
  }

  private static YamlTokens tokens(JsonText text, CopLimits limits) {
    return OptionalLibrary.SNAKEYAML_ENGINE.using(() -> YamlInput.tokens(text, limits));
  }

  static YamlTokens tokens(JsonText text, CopLimits limits, CommentCollector comments) {
    return OptionalLibrary.SNAKEYAML_ENGINE.using(() -> YamlInput.tokens(text, limits, comments));
  }
}
