module org.example.alone {
  requires org.unodc.cop.sdk.report;
}
