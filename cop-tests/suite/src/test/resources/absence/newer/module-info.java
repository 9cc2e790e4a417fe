module org.example.newer {
  requires org.unodc.cop.sdk;
  requires tools.jackson.databind;

  opens org.example.newer to
      tools.jackson.databind;
}
