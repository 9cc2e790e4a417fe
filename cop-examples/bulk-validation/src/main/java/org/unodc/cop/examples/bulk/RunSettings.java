package org.unodc.cop.examples.bulk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import com.google.common.collect.Sets.SetView;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.core.fs.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The arguments, the input and the rules of a run. A report has findings for one of each, so a run
 * can be resumed only with equal settings. Only the rules can change, by an upgrade.
 *
 * @param input the path of the input
 * @param day the day of the validation
 * @param conference the id of the record whose elements are validated, or the option --record with
 *     its file; empty for complete records
 * @param record the content of the file of the option --record, if there is one
 * @param rules the version of the rules; after upgrades, all versions in the order of their use
 * @param files the files of the input, by their paths within the input
 * @param job the id of the last job that was submitted to a cluster; empty if there was none
 */
record RunSettings(
    String input,
    String day,
    Optional<String> conference,
    Optional<FileDigest> record,
    ImmutableList<String> rules,
    ImmutableMap<String, FileDigest> files,
    Optional<String> job) {
  private static final JsonFactory JSON = new JsonFactory();

  /** {@return the settings of a run that reads these files now, by the rules of this program} */
  static RunSettings of(
      InputFiles input, String day, Optional<String> conference, Optional<FileDigest> record)
      throws IOException {
    ImmutableSortedMap.Builder<String, FileDigest> files = ImmutableSortedMap.naturalOrder();
    for (Path file : input.files()) {
      files.put(input.name(file), FileDigest.of(file));
    }
    return new RunSettings(
        input.root().toString(),
        day,
        conference,
        record,
        ImmutableList.of(RulesVersion.text()),
        files.buildOrThrow(),
        Optional.empty());
  }

  /**
   * {@return a sentence about the first setting of another run that is not equal, except the rules
   * and the job; empty if all are equal}
   *
   * @param out the folder of the report of this run, for the sentence
   */
  Optional<String> differenceTo(RunSettings other, String out) {
    if (!input.equals(other.input)) {
      return difference(out, "the input " + input, "is " + other.input);
    }
    if (!day.equals(other.day)) {
      return difference(out, "--day " + day, "is --day " + other.day);
    }
    if (!conference.equals(other.conference)) {
      return difference(out, option(conference), "is " + option(other.conference));
    }
    if (!record.equals(other.record)) {
      return difference(
          out, "another content of the file of " + option(conference), "has a changed one");
    }
    SetView<String> removed = Sets.difference(files.keySet(), other.files.keySet());
    if (!removed.isEmpty()) {
      return difference(out, "the file " + removed.iterator().next(), "no longer has it");
    }
    SetView<String> added = Sets.difference(other.files.keySet(), files.keySet());
    if (!added.isEmpty()) {
      return difference(out, "no file " + added.iterator().next(), "has one");
    }
    return files.entrySet().stream()
        .filter(file -> !file.getValue().equals(other.files.get(file.getKey())))
        .map(Map.Entry::getKey)
        .findFirst()
        .flatMap(
            file -> difference(out, "another content of the file " + file, "has a changed one"));
  }

  private static Optional<String> difference(String out, String before, String now) {
    return Optional.of(
        "The job in "
            + out
            + " was started with "
            + before
            + ", but this one "
            + now
            + ". Resume it with what it was started with, or choose another folder.");
  }

  /** {@return the version of the rules by which lines are judged now} */
  String lastRules() {
    return rules.get(rules.size() - 1);
  }

  /** {@return the version of the rules to write to findings; empty if there was no upgrade} */
  String rulesAfterUpgrade() {
    return rules.size() > 1 ? lastRules() : "";
  }

  /** {@return these settings with another version of the rules for the remaining lines} */
  RunSettings upgradedTo(String version) {
    ImmutableList<String> versions =
        version.equals(lastRules())
            ? rules
            : ImmutableList.<String>builder().addAll(rules).add(version).build();
    return new RunSettings(input, day, conference, record, versions, files, job);
  }

  /** {@return these settings with the id of a job that is submitted to a cluster} */
  RunSettings withJob(String id) {
    return new RunSettings(input, day, conference, record, rules, files, Optional.of(id));
  }

  private static String option(Optional<String> conference) {
    return conference
        .map(id -> id.startsWith("--") ? id : "--conference " + id)
        .orElse("no --conference");
  }

  /** Writes these settings as JSON. */
  void write(OutputStream out) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject().writeStringProperty("input", input).writeStringProperty("day", day);
      conference.ifPresent(id -> json.writeStringProperty("conference", id));
      record.ifPresent(
          digest -> {
            json.writeObjectPropertyStart("record");
            write(digest, json);
          });
      job.ifPresent(id -> json.writeStringProperty("job", id));
      json.writeArrayPropertyStart("rules");
      rules.forEach(json::writeString);
      json.writeEndArray().writeArrayPropertyStart("files");
      files.forEach(
          (name, digest) ->
              write(digest, json.writeStartObject().writeStringProperty("name", name)));
      json.writeEndArray().writeEndObject();
    }
  }

  /** Writes the members of a digest, after which the object ends. */
  private static void write(FileDigest digest, JsonGenerator json) {
    json.writeNumberProperty("size", digest.size())
        .writeStringProperty("sha256", digest.sha256())
        .writeEndObject();
  }

  /**
   * {@return the settings that {@link #write} wrote}
   *
   * @throws tools.jackson.core.JacksonException if the text is not JSON, such as a part of a file
   */
  static RunSettings read(InputStream in) {
    ImmutableMap.Builder<String, FileDigest> files = ImmutableMap.builder();
    ImmutableList.Builder<String> rules = ImmutableList.builder();
    String input = "";
    String day = "";
    Optional<String> conference = Optional.empty();
    Optional<FileDigest> record = Optional.empty();
    Optional<String> job = Optional.empty();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
      json.nextToken();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        JsonToken value = json.nextToken();
        switch (name) {
          case "input" -> input = json.getString();
          case "day" -> day = json.getString();
          case "conference" -> conference = Optional.of(json.getString());
          case "job" -> job = Optional.of(json.getString());
          case "record" -> record = Optional.of(readFile(json).getValue());
          case "rules" -> {
            while (json.nextToken() == JsonToken.VALUE_STRING) {
              rules.add(json.getString());
            }
          }
          default -> {
            while (value == JsonToken.START_ARRAY && json.nextToken() == JsonToken.START_OBJECT) {
              files.put(readFile(json));
            }
          }
        }
      }
    }
    return new RunSettings(
        input, day, conference, record, rules.build(), files.buildOrThrow(), job);
  }

  /** {@return the name of a file, which can be missing, with its digest} */
  private static Map.Entry<String, FileDigest> readFile(JsonParser json) {
    String file = "";
    long size = 0;
    String sha256 = "";
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "name" -> file = json.getString();
        case "size" -> size = json.getLongValue();
        default -> sha256 = json.getString();
      }
    }
    return Map.entry(file, new FileDigest(size, sha256));
  }
}
