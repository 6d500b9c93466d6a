package org.rapporteur.launch;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Leaves the pages out of the description of the API: they are for people, and no contract. */
public final class ProgramsOnly implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var paths = description.getPaths();
        paths.getPathItems().keySet().stream()
                .filter(path -> !path.startsWith("/api/"))
                .toList()
                .forEach(paths::removePathItem);
    }
}
