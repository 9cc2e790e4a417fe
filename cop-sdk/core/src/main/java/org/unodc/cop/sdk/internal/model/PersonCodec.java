package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.empty;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.json.UnionCodec.union;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.PlaceCodec.STATE_CODE;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The JSON of the types in package {@code person}. */
public final class PersonCodec {

  public static final Codec<NamingBasis> NAMING_BASIS =
      union(NamingBasis.class)
          .variant(
              "officialCapacity",
              NamingBasis.OfficialCapacity.class,
              empty(
                  NamingBasis.OfficialCapacity.class,
                  "The person acts for a State, an organization or the secretariat.",
                  NamingBasis.OfficialCapacity::new))
          .variant(
              "published",
              NamingBasis.Published.class,
              record(
                  NamingBasis.Published.class,
                  "A source published the name.",
                  NamingBasis.Published::new,
                  required("source", SOURCE, NamingBasis.Published::source)))
          .variant(
              "consent",
              NamingBasis.Consent.class,
              record(
                  NamingBasis.Consent.class,
                  "The person consented.",
                  NamingBasis.Consent::new,
                  required("scope", FILLED, NamingBasis.Consent::scope),
                  required("date", DATE, NamingBasis.Consent::date),
                  optional("until", DATE, NamingBasis.Consent::until)))
          .variant(
              "none",
              NamingBasis.NoBasis.class,
              empty(
                  NamingBasis.NoBasis.class,
                  "There is no basis for naming the person.",
                  NamingBasis.NoBasis::new))
          .build();

  public static final ObjectCodec<Person> PERSON =
      object(Person.class, Person::builder, Person.Builder::build)
          .required("name", FILLED, Person::name, Person.Builder::name)
          .optional("title", LOCALIZED_TEXT, Person::title, Person.Builder::title)
          .optional("affiliation", LOCALIZED_TEXT, Person::affiliation, Person.Builder::affiliation)
          .optional("state", STATE_CODE, Person::state, Person.Builder::state)
          .optional("basis", NAMING_BASIS, Person::basis, Person.Builder::basis)
          .describedAs("A natural person, as far as the conference needs to know.");

  private PersonCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(NamingBasis.class, NAMING_BASIS);
    all.put(Person.class, PERSON);
  }
}
