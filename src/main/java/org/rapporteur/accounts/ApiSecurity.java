package org.rapporteur.accounts;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in the description of the API how a program signs in: by either of two ways. */
@OpenApiFilter(stages = RunStage.BUILD)
public class ApiSecurity implements OASFilter {

    private static final String PASSWORD = "password";
    private static final String TOKEN = "token";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(PASSWORD, scheme("basic", "Name and password of an account"))
                .addSecurityScheme(TOKEN, scheme("bearer", "An access token that the account's owner made"));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(PASSWORD));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
    }

    private static SecurityScheme scheme(String scheme, String description) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(scheme)
                .description(description);
    }
}
