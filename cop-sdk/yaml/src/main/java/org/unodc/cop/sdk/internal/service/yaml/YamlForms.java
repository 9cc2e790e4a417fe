package org.unodc.cop.sdk.internal.service.yaml;

import static org.unodc.cop.sdk.internal.form.FormTable.list;
import static org.unodc.cop.sdk.internal.form.FormTable.member;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TEXT;

import org.unodc.cop.sdk.internal.form.FormSource;
import org.unodc.cop.sdk.internal.form.FormTable;
import org.unodc.cop.sdk.internal.form.RefusedTypes;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.yaml.CopYaml;
import org.unodc.cop.sdk.yaml.YamlComment;
import org.unodc.cop.sdk.yaml.YamlDocument;
import org.unodc.cop.sdk.yaml.YamlRewriting;

/** The forms of the comments of a YAML document. */
public final class YamlForms implements FormSource {
  @Override
  public void addTo(FormTable table) {
    table
        .object(
            YamlComment.class,
            "A comment in a YAML document.",
            member("position", Position.class, YamlComment::position),
            member("text", TEXT, YamlComment::text))
        .object(
            YamlRewriting.class,
            "A YAML document with the comments of an earlier one.",
            member("document", TEXT, YamlRewriting::document),
            list("lost", YamlComment.class, YamlRewriting::lost))
        .refused(CopYaml.class, RefusedTypes.FORMAT)
        .refused(YamlDocument.class, "Write its json or its comments.");
  }
}
