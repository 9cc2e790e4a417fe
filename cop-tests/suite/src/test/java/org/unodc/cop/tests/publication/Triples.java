package org.unodc.cop.tests.publication;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The triples of a document in JSON-LD, read by another library, which fetches nothing. */
final class Triples {
  static final String SCHEMA = "https://schema.org/";
  static final String UNDO = "https://w3id.org/un/ontology/undo/";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private final List<Triple> triples = new ArrayList<>();

  /** One triple; the language is empty if the object is not a text with a language. */
  record Triple(String subject, String property, String object, String language) {}

  private Triples() {}

  static Triples of(String json) {
    Triples read = new Triples();
    try {
      JsonLd.toRdf(JsonDocument.of(new StringReader(json)))
          .loader(
              (address, options) -> {
                throw new AssertionError("The document refers to " + address);
              })
          .provide(new Consumer(read.triples));
    } catch (JsonLdError e) {
      throw new AssertionError(e);
    }
    return read;
  }

  /**
   * {@return the objects of a property of schema.org, each with "@" and its language if it has one}
   */
  Set<String> objects(String subject, String property) {
    Set<String> objects = new TreeSet<>();
    about(subject)
        .filter(triple -> triple.property().equals(SCHEMA + property))
        .map(
            triple ->
                triple.object() + (triple.language().isEmpty() ? "" : "@" + triple.language()))
        .forEach(objects::add);
    return objects;
  }

  Set<String> types(String subject) {
    Set<String> types = new TreeSet<>();
    about(subject)
        .filter(triple -> triple.property().equals(TYPE))
        .forEach(triple -> types.add(triple.object().replace(SCHEMA, "").replace(UNDO, "undo:")));
    return types;
  }

  /** {@return the one thing with this identifier and one of the types} */
  String thing(String type, String identifier) {
    return triples.stream()
        .filter(triple -> triple.property().equals(SCHEMA + "identifier"))
        .filter(triple -> triple.object().equals(identifier))
        .map(Triple::subject)
        .filter(subject -> types(subject).contains(type))
        .reduce(
            (first, second) -> {
              throw new AssertionError("Two things are " + identifier);
            })
        .orElseThrow(() -> new AssertionError("Nothing is " + identifier));
  }

  /** {@return the properties and the types, with the prefix "undo:" or without a prefix} */
  Set<String> terms() {
    Set<String> terms = new TreeSet<>();
    for (Triple triple : triples) {
      String term = triple.property().equals(TYPE) ? triple.object() : triple.property();
      terms.add(term.replace(SCHEMA, "").replace(UNDO, "undo:"));
    }
    return terms;
  }

  Stream<Triple> all() {
    return triples.stream();
  }

  private Stream<Triple> about(String subject) {
    return triples.stream().filter(triple -> triple.subject().equals(subject));
  }

  private record Consumer(List<Triple> triples) implements RdfQuadConsumer {
    @Override
    public RdfQuadConsumer quad(
        String subject,
        String predicate,
        String object,
        String datatype,
        String language,
        String direction,
        String graph) {
      triples.add(new Triple(subject, predicate, object, language == null ? "" : language));
      return this;
    }
  }
}
