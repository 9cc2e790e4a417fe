package org.unodc.cop.benchmarks.peer;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The constraints on the fields of a peer's model, checked by Hibernate Validator. */
final class ConstraintChecker {
  private static final Validator VALIDATOR = validator();

  private ConstraintChecker() {}

  static int broken(Object record) {
    return VALIDATOR.validate(record).size();
  }

  /** Without expressions in messages, which would need one more library. */
  private static Validator validator() {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      return factory.getValidator();
    }
  }
}
