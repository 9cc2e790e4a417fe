package org.unodc.cop.benchmarks.peer;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.benchmarks.peer.model.ConferenceBean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value that violates one constraint of the peer model.
 *
 * @param path the members that lead to the value, {@code *} for each element of a list or a map,
 *     {@code key} at the end for a key of a map
 * @param constraint the class and the member, the name of the constraint
 * @param wrong the wrong value, or a missing node for a member that is required
 */
record ConstraintViolation(ImmutableList<String> path, String constraint, JsonNode wrong) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** {@return violations of all constraints, each at every path at which the model has it} */
  static ImmutableList<ConstraintViolation> all() {
    ImmutableList.Builder<ConstraintViolation> all = ImmutableList.builder();
    addBean(all, ImmutableList.of(), ConferenceBean.class);
    return all.build();
  }

  /** Adds the violations of a class and of the classes below it. */
  private static void addBean(
      ImmutableList.Builder<ConstraintViolation> all, ImmutableList<String> path, Class<?> type) {
    BeanDescriptor bean = ConstraintChecker.constraintsOf(type);
    bean.getConstrainedProperties().stream()
        .sorted(comparing(PropertyDescriptor::getPropertyName))
        .forEach(property -> addProperty(all, path, type, property));
  }

  private static void addProperty(
      ImmutableList.Builder<ConstraintViolation> all,
      ImmutableList<String> parent,
      Class<?> type,
      PropertyDescriptor property) {
    String owner = type.getSimpleName() + '.' + property.getPropertyName();
    ImmutableList<String> path = child(parent, property.getPropertyName());
    addConstraints(all, path, owner, property.getConstraintDescriptors());
    if (property.isCascaded()) {
      addBean(all, path, property.getElementClass());
    }
    for (ContainerElementTypeDescriptor element : property.getConstrainedContainerElementTypes()) {
      boolean isKey =
          Map.class.isAssignableFrom(element.getContainerClass())
              && element.getTypeArgumentIndex() == 0;
      ImmutableList<String> place = child(path, isKey ? "key" : "*");
      addConstraints(
          all, place, owner + (isKey ? " key" : " element"), element.getConstraintDescriptors());
      if (element.isCascaded()) {
        addBean(all, place, element.getElementClass());
      }
    }
  }

  private static void addConstraints(
      ImmutableList.Builder<ConstraintViolation> all,
      ImmutableList<String> path,
      String owner,
      Set<ConstraintDescriptor<?>> constraints) {
    for (ConstraintDescriptor<?> constraint : constraints) {
      String name = constraint.getAnnotation().annotationType().getSimpleName();
      for (JsonNode wrong : wrong(name, constraint.getAttributes())) {
        all.add(new ConstraintViolation(path, owner + ' ' + name, wrong));
      }
    }
  }

  private static ImmutableList<JsonNode> wrong(String constraint, Map<String, Object> attributes) {
    return switch (constraint) {
      case "NotNull" -> ImmutableList.of(NODES.missingNode(), NODES.nullNode());
      case "NotBlank" -> ImmutableList.of(NODES.stringNode(""), NODES.stringNode(" "));
      case "NotEmpty" -> ImmutableList.of(NODES.objectNode());
      case "Positive" -> ImmutableList.of(NODES.numberNode(0), NODES.numberNode(-1));
      case "PositiveOrZero" -> ImmutableList.of(NODES.numberNode(-1));
      case "Pattern" -> ImmutableList.of(NODES.stringNode("Not a code"), NODES.stringNode(""));
      case "Size" -> sizes((int) attributes.get("min"), (int) attributes.get("max"));
      default -> throw new IllegalArgumentException(constraint);
    };
  }

  private static ImmutableList<JsonNode> sizes(int min, int max) {
    JsonNode tooShort = NODES.stringNode("a".repeat(min - 1));
    return max == Integer.MAX_VALUE
        ? ImmutableList.of(tooShort)
        : ImmutableList.of(tooShort, NODES.stringNode("a".repeat(max + 1)));
  }

  private static ImmutableList<String> child(ImmutableList<String> path, String name) {
    return ImmutableList.<String>builder().addAll(path).add(name).build();
  }

  /**
   * {@return a copy of a record with this violation at the first value of its path; empty if there
   * is none}
   */
  Optional<JsonNode> plantedIn(JsonNode record) {
    JsonNode copy = record.deepCopy();
    return plant(copy, 0) ? Optional.of(copy) : Optional.empty();
  }

  private boolean plant(JsonNode node, int step) {
    String name = path.get(step);
    boolean isLast = step == path.size() - 1;
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        if (isLast) {
          list.set(i, wrong);
          return true;
        }
        if (plant(list.get(i), step + 1)) {
          return true;
        }
      }
      return false;
    }
    if (!(node instanceof ObjectNode object)) {
      return false;
    }
    if (name.equals("key")) {
      String first = object.propertyNames().iterator().next();
      object.set(wrong.asString(), object.remove(first));
      return true;
    }
    String member = name.equals("*") ? object.propertyNames().iterator().next() : name;
    if (!object.has(member)) {
      return false;
    }
    if (!isLast) {
      return plant(object.get(member), step + 1);
    }
    if (wrong.isMissingNode()) {
      object.remove(member);
    } else {
      object.set(member, wrong);
    }
    return true;
  }
}
