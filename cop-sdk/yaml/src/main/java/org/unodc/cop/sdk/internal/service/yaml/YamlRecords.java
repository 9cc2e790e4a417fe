package org.unodc.cop.sdk.internal.service.yaml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.internal.file.RecordFormat;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.yaml.CopYaml;
import org.unodc.cop.sdk.yaml.YamlDocument;

/** Records in YAML. */
public final class YamlRecords implements RecordFormat {
  private static final CopYaml<Conference> YAML = CopYaml.of(Conference.class);

  @Override
  public ImmutableSet<String> endings() {
    return ImmutableSet.of("yaml", "yml");
  }

  @Override
  public Conference read(Path file, CopLimits limits) {
    return YAML.with(limits).read(file);
  }

  @Override
  public Conference read(byte[] bytes, CopLimits limits) {
    return YAML.with(limits).read(bytes);
  }

  @Override
  public ImmutableMap<String, Position> positions(
      byte[] bytes, ImmutableList<String> pointers, CopLimits limits) {
    return YamlDocument.of(bytes, limits).positions(pointers);
  }

  @Override
  public void write(Conference record, Path file) {
    YAML.write(record, file);
  }
}
