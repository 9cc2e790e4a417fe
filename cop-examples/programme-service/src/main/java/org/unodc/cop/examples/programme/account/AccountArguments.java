package org.unodc.cop.examples.programme.account;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Passes the account of the caller to controllers. A parameter {@code Account} requires that the
 * caller is signed in; a parameter {@code Optional<Account>} is empty for the public.
 */
@Component
class AccountArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  private final Accounts accounts;

  AccountArguments(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Account.class || isOptional(parameter);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Optional<Account> account =
        Optional.ofNullable(request.getUserPrincipal())
            .map(Principal::getName)
            .flatMap(accounts::find);
    if (isOptional(parameter)) {
      return account;
    }
    return account.orElseThrow(
        () -> new AccessDeniedException("This operation requires an account."));
  }

  private static boolean isOptional(MethodParameter parameter) {
    return parameter.getParameterType() == Optional.class
        && ResolvableType.forMethodParameter(parameter).getGeneric().resolve() == Account.class;
  }
}
