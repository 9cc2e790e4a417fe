module org.example.older {
  requires org.unodc.cop.sdk;
  requires com.fasterxml.jackson.databind;

  opens org.example.older to
      com.fasterxml.jackson.databind;
}
