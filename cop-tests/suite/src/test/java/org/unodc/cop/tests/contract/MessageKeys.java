package org.unodc.cop.tests.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.unodc.cop.domain.message.MessageKey;

/** The keys that enumerations of the domain declare for messages outside rules. */
public final class MessageKeys {
  private MessageKeys() {}

  /** {@return the keys of all enumerations, none of which is declared twice} */
  public static Set<String> all() {
    Set<String> keys = new TreeSet<>();
    new ClassFileImporter()
        .importPackages("org.unodc.cop.domain").stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(MessageKey.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(constant -> ((MessageKey) constant).key())
            .forEach(
                key -> {
                  if (!keys.add(key)) {
                    throw new AssertionError("The key " + key + " is declared twice.");
                  }
                });
    return keys;
  }
}
