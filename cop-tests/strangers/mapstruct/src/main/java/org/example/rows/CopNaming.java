package org.example.rows;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.mapstruct.ap.spi.DefaultAccessorNamingStrategy;

/** Tells MapStruct which methods of the model are properties. */
public class CopNaming extends DefaultAccessorNamingStrategy {
  @Override
  public boolean isGetterMethod(ExecutableElement method) {
    return isOfModel(method)
        ? method.getModifiers().contains(Modifier.ABSTRACT) && method.getParameters().isEmpty()
        : super.isGetterMethod(method);
  }

  @Override
  public boolean isSetterMethod(ExecutableElement method) {
    return isOfModel(method)
        ? method.getParameters().size() == 1 && isSetter(method)
        : super.isSetterMethod(method);
  }

  @Override
  public String getPropertyName(ExecutableElement method) {
    return isOfModel(method) ? method.getSimpleName().toString() : super.getPropertyName(method);
  }

  /** Other methods of builders add to lists, copy a whole value, or take an {@code Optional}. */
  private static boolean isSetter(ExecutableElement method) {
    String type = method.getParameters().get(0).asType().toString();
    return !method.getSimpleName().toString().matches("from|(add|put)[A-Z].*")
        && !type.startsWith("java.util.Optional");
  }

  private static boolean isOfModel(ExecutableElement method) {
    return method.getEnclosingElement().toString().startsWith("org.unodc.cop.domain.");
  }
}
