package org.rapporteur.accounts;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.rapporteur.page.Addresses;
import org.rapporteur.problem.Audience;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Asks {@link Access} about every request before its method is called. */
class AccessFilter {

    private final CurrentIdentityAssociation identity;
    private final CurrentAccount current;

    AccessFilter(CurrentIdentityAssociation identity, CurrentAccount current) {
        this.identity = identity;
        this.current = current;
    }

    /** @return the answer to somebody who has to go elsewhere first; empty for the one who may pass */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public Optional<Response> filter(ContainerRequestContext request, ResourceInfo resource) {
        var account = account();
        current.set(account.map(AccountPrincipal::signedIn));
        if (!allowed(request, resource)) {
            return Optional.of(refusal(request));
        }
        if (account.filter(AccountPrincipal::mustChangePassword).isPresent() && !servesOneTimePasswords(resource)) {
            return Optional.of(newPassword(request));
        }
        return Optional.empty();
    }

    private Optional<AccountPrincipal> account() {
        return Optional.of(identity.getIdentity().getPrincipal())
                .filter(AccountPrincipal.class::isInstance)
                .map(AccountPrincipal.class::cast);
    }

    private boolean allowed(ContainerRequestContext request, ResourceInfo resource) {
        var iso3 = Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("iso3"));
        return required(resource)
                .filter(permission -> Access.allows(permission, current.find(), iso3))
                .isPresent();
    }

    private static Optional<Permission> required(ResourceInfo resource) {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(Requires.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(Requires.class)))
                .map(Requires::value);
    }

    private static boolean servesOneTimePasswords(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(WithOneTimePassword.class);
    }

    private Response refusal(ContainerRequestContext request) {
        if (current.find().isPresent()) {
            throw new ProblemException(Problem.NOT_ALLOWED);
        }
        if (isApi(request)) {
            throw new ProblemException(Problem.SIGN_IN_NEEDED);
        }
        return Addresses.redirect(signIn(request));
    }

    /** Brings the person back afterwards, where there is a page to come back to. */
    private static URI signIn(ContainerRequestContext request) {
        return request.getMethod().equals("GET")
                ? Addresses.signIn(request.getUriInfo().getRequestUri())
                : Addresses.SIGN_IN;
    }

    private static Response newPassword(ContainerRequestContext request) {
        if (isApi(request)) {
            throw new ProblemException(Problem.NEW_PASSWORD_NEEDED);
        }
        return Addresses.redirect(Addresses.PASSWORD);
    }

    private static boolean isApi(ContainerRequestContext request) {
        return Audience.isApi(request.getUriInfo().getPath());
    }
}
