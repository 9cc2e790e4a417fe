module org.example.stranger {
  requires org.unodc.cop.sdk;
}
