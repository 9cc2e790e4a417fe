package org.unodc.cop.benchmarks.peer;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.BeanDescriptor;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks the constraints on the fields of a peer model with Hibernate Validator. */
final class ConstraintChecker {
  private static final Validator VALIDATOR = validator();

  private ConstraintChecker() {}

  /** {@return the number of violated constraints} */
  static int countViolations(Object record) {
    return VALIDATOR.validate(record).size();
  }

  /** {@return the constraints of a class of the peer model} */
  static BeanDescriptor constraintsOf(Class<?> type) {
    return VALIDATOR.getConstraintsForClass(type);
  }

  /** {@return a validator without expressions in messages, which would need another library} */
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
