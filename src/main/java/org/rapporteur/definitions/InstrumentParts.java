package org.rapporteur.definitions;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.questionnaire.Template;

/**
 * What could be read of an instrument's folder; each part is empty where something in its files is wrong.
 *
 * @param folder its name, which is the instrument's id
 */
record InstrumentParts(
        String folder,
        Optional<Catalogue> catalogue,
        Optional<List<Template>> templates,
        Optional<List<Erratum>> errata) {}
