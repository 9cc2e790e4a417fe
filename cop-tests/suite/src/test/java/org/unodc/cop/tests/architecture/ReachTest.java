package org.unodc.cop.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The library uses no network, no class loading by name, no process and no thread. */
class ReachTest {
  private static final DescribedPredicate<JavaClass> NETWORK =
      resideInAnyPackage(
          "java.net..",
          "javax.net..",
          "javax.naming..",
          "java.rmi..",
          "javax.management..",
          "com.sun.net..",
          "com.sun.jndi..");

  /** Classes for an address as text with parts. They neither open nor look up an address. */
  private static final DescribedPredicate<JavaClass> FORM_OF_AN_ADDRESS =
      describe(
          "the form of an address",
          type -> type.isEquivalentTo(URI.class) || type.isEquivalentTo(URISyntaxException.class));

  private static final Set<String> LOADERS =
      Set.of(
          "java.lang.Class.forName",
          "java.lang.ClassLoader.loadClass",
          "java.lang.Class.getMethod",
          "java.lang.Class.getDeclaredMethod",
          "java.lang.Class.getDeclaredConstructor",
          "java.lang.invoke.MethodHandles$Lookup.findClass",
          "java.util.ServiceLoader.load",
          "java.util.ResourceBundle.getBundle",
          "java.net.URI.toURL");

  private static final Set<String> STARTERS =
      Set.of(
          "java.lang.Runtime.exec",
          "java.lang.Runtime.load",
          "java.lang.Runtime.loadLibrary",
          "java.lang.System.load",
          "java.lang.System.loadLibrary",
          "java.lang.System.exit",
          "java.lang.System.setProperty",
          "java.lang.ProcessBuilder.start",
          "java.lang.Thread.start");

  /** {@code OptionalLibrary} finds the version of a library in the address of its jar. */
  @Test
  void usesNoNetworkClassesExceptThoseForTheFormOfAnAddress() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Sources.SDK + ".internal.library.OptionalLibrary")
        .should()
        .dependOnClassesThat(NETWORK.and(DescribedPredicate.not(FORM_OF_AN_ADDRESS)))
        .check(Sources.LIBRARY);
  }

  /**
   * Only {@code ProviderSearch} loads classes of the program, and only if that requests its own
   * provided rules. {@code Forms} and {@code RecordFormats} find the artifacts of the library, with
   * the class loader of the library; {@link #findsArtifactsWithItsOwnClassLoader} checks that.
   */
  @Test
  void loadsNoClassByName() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Sources.DOMAIN + ".validation.ProviderSearch")
        .and()
        .doNotHaveFullyQualifiedName(Sources.SDK + ".internal.form.Forms")
        .and()
        .doNotHaveFullyQualifiedName(Sources.SDK + ".internal.file.RecordFormats")
        .should()
        .callMethodWhere(describe("a class is found by its name", call -> isOneOf(LOADERS, call)))
        .check(Sources.LIBRARY);
  }

  /** The class loader of a thread may be one of somebody else, with other providers. */
  @Test
  void findsArtifactsWithItsOwnClassLoader() {
    noClasses()
        .that()
        .resideInAPackage(Sources.SDK + "..")
        .should()
        .callMethod(ServiceLoader.class, "load", Class.class)
        .orShould()
        .callMethod(Thread.class, "getContextClassLoader")
        .check(Sources.LIBRARY);
  }

  @Test
  void enablesNoTypesFromTheInputInAnyMapper() {
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "default typing is switched on",
                call -> call.getName().matches("(activate|enable)DefaultTyping.*")))
        .check(Sources.LIBRARY);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(".*\\.(JsonTypeInfo|PolymorphicTypeValidator|TypeResolverBuilder)")
        .check(Sources.LIBRARY);
  }

  @Test
  void startsAndEndsNoProcessOrThread() {
    noClasses()
        .should()
        .callMethodWhere(describe("something is started", call -> isOneOf(STARTERS, call)))
        .check(Sources.LIBRARY);
  }

  private static boolean isOneOf(Set<String> methods, JavaCall<?> call) {
    return methods.contains(call.getTargetOwner().getName() + '.' + call.getName());
  }
}
