package org.rapporteur.reports.sdmx;

import static org.rapporteur.reports.sdmx.CodeListId.CL_RECOMMENDATION;
import static org.rapporteur.reports.sdmx.CodeListId.CL_REFERENCE;

import java.util.Map;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.text.Texts;

/** The recommendations of an instrument, and the paragraphs of the earlier text that they correspond to. */
final class CatalogueCodes {

    private final Catalogue catalogue;
    private final Texts texts;

    CatalogueCodes(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    void addTo(CodeLists lists) {
        lists.add(CL_RECOMMENDATION, Code.of(CodeIds.TOTAL, texts.text("sdmx.recommendation.all")));
        catalogue.instrument().chapters().forEach(chapter -> addChapter(lists, chapter));
        var earlier = catalogue.instrument().earlier();
        lists.add(CL_REFERENCE, Code.of(CodeIds.NONE, texts.text("sdmx.reference.none")));
        catalogue
                .references()
                .forEach(reference -> lists.add(
                        CL_REFERENCE,
                        Code.of(CodeIds.of(reference), reference.toString())
                                .describedAs(earlier.nameOf(reference.series()))));
    }

    private void addChapter(CodeLists lists, Chapter chapter) {
        var whole = CodeIds.ofChapter(chapter.number());
        var name = texts.text(
                "sdmx.recommendation.chapter",
                Map.of("number", String.valueOf(chapter.number()), "title", chapter.title()));
        lists.add(CL_RECOMMENDATION, Code.of(whole, name).within(CodeIds.TOTAL));
        chapter.recommendations()
                .forEach(one -> lists.add(
                        CL_RECOMMENDATION,
                        Code.of(CodeIds.of(one.id()), one.id() + " " + one.title())
                                .within(whole)));
    }
}
