package org.rapporteur.page;

import io.quarkus.arc.Arc;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.rapporteur.problem.ProblemBody;
import org.rapporteur.problem.ProblemPage;

/** Shows a problem in the layout of every other page. */
@ApplicationScoped
class ProblemPages implements ProblemPage {

    private final Pages pages;
    private final Instance<Page> page;

    ProblemPages(Pages pages, Instance<Page> page) {
        this.pages = pages;
        this.page = page;
    }

    @CheckedTemplate(basePath = "problem")
    static class Templates {
        static native TemplateInstance problem(Page page, ProblemBody problem);
    }

    @Override
    public String render(ProblemBody problem, RoutingContext exchange) {
        var inRequest = Arc.container().requestContext().isActive();
        return Templates.problem(inRequest ? page.get() : pages.anonymous(exchange), problem)
                .render();
    }
}
