/**
 * Reads and writes values of the model as YAML: {@link org.unodc.cop.sdk.yaml.CopYaml}.
 *
 * @since 0.1.0
 */
module org.unodc.cop.sdk.yaml {
  requires transitive org.unodc.cop.sdk;
  requires org.slf4j;
  requires org.snakeyaml.engine;

  exports org.unodc.cop.sdk.yaml;

  provides org.unodc.cop.sdk.internal.file.RecordFormat with
      org.unodc.cop.sdk.internal.service.yaml.YamlRecords;
  provides org.unodc.cop.sdk.internal.form.FormSource with
      org.unodc.cop.sdk.internal.service.yaml.YamlForms;
}
