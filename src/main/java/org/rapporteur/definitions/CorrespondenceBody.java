package org.rapporteur.definitions;

import java.util.List;
import org.rapporteur.core.catalogue.Correspondence;

/** A paragraph of the earlier text that a recommendation corresponds to, as the API gives it. */
record CorrespondenceBody(String ref, String confidence) {

    static List<CorrespondenceBody> of(List<Correspondence> ties) {
        return ties.stream()
                .map(tie -> new CorrespondenceBody(tie.reference().toString(), Words.of(tie.confidence())))
                .toList();
    }
}
