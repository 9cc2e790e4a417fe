package org.unodc.cop.tests.contract;

import com.google.common.base.Suppliers;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.sdk.internal.model.ModelCodecs;

/** Lists the types of the model and their parts by reflection. */
public final class Model {
  private static final String PACKAGE = "org.unodc.cop.domain";
  private static final String SDK = "org.unodc.cop.sdk";

  /** The packages that the modules do not export. */
  private static final Pattern HIDDEN =
      Pattern.compile(".*\\.(domain\\.(timeline|walk|rules)|internal)(\\..*)?");

  private static final List<Class<?>> PUBLIC_TYPES = importPublicTypes(PACKAGE);
  private static final Supplier<List<Class<?>>> SDK_TYPES =
      Suppliers.memoize(() -> importPublicTypes(SDK));

  private Model() {}

  /** {@return every public type of the packages that the domain exports, except builders} */
  public static List<Class<?>> publicTypes() {
    return PUBLIC_TYPES;
  }

  /**
   * {@return every public type of the packages that the domain and the SDK export, except builders}
   */
  public static Stream<Class<?>> publicTypesOfTheLibrary() {
    return Stream.concat(PUBLIC_TYPES.stream(), SDK_TYPES.get().stream());
  }

  private static List<Class<?>> importPublicTypes(String root) {
    return new ClassFileImporter()
        .importPackages(root).stream()
            .filter(type -> !HIDDEN.matcher(type.getPackageName()).matches())
            .filter(Model::isPublic)
            .filter(type -> !type.getSimpleName().equals("Builder"))
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .<Class<?>>map(JavaClass::reflect)
            .sorted(Comparator.comparing(Class::getName))
            .toList();
  }

  /**
   * {@return the accessors of a type in the order that reflection returns, usually that of their
   * declaration}
   */
  public static List<Method> accessors(Class<?> type) {
    Stream<Method> accessors;
    if (type == LocalizedText.class) { // handwritten class; its texts are sorted
      accessors = Stream.of("original", "texts").map(name -> method(type, name));
    } else if (type.isRecord()) {
      accessors =
          Arrays.stream(type.getRecordComponents())
              .map(component -> method(type, component.getName()));
    } else {
      accessors =
          Arrays.stream(type.getDeclaredMethods())
              .filter(method -> Modifier.isAbstract(method.getModifiers()))
              .filter(method -> Modifier.isPublic(method.getModifiers()))
              .filter(method -> method.getParameterCount() == 0);
    }
    return accessors.toList();
  }

  /** {@return the public type of the model for a value, not the generated implementation} */
  public static Class<?> typeOf(Object value) {
    Class<?> type = value.getClass();
    return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
  }

  /**
   * {@return the types with a codec to which a value belongs: its own type and the sealed type
   * above it}
   */
  static Stream<Class<?>> codecTypesOf(Object value) {
    Class<?> type = typeOf(value);
    return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
        .filter(ModelCodecs.types()::contains);
  }

  /** {@return whether a value always has this part} */
  static boolean isRequired(Method accessor) {
    Class<?> type = accessor.getReturnType();
    return type != Optional.class
        && type != OptionalInt.class
        && !List.class.isAssignableFrom(type);
  }

  public static Object part(Object value, Method accessor) {
    try {
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The accessor " + accessor + " cannot be called.", e);
    }
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(Model::isPublic).orElse(true);
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new LinkageError("The type " + type + " has no accessor " + name + ".", e);
    }
  }
}
