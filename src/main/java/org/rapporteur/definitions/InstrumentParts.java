package org.rapporteur.definitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.Template;

/**
 * What could be read of an instrument's folder; each part is empty where something in its files is wrong.
 *
 * @param folder its name, which is the instrument's id
 * @param sets ids of templates that editions ask together, by the name of the set
 */
record InstrumentParts(
        String folder,
        Optional<Catalogue> catalogue,
        Optional<List<Template>> templates,
        Map<String, List<String>> sets,
        Optional<List<Rule>> rules,
        Optional<List<Erratum>> errata) {}
