package org.rapporteur.definitions;

import java.util.List;
import org.rapporteur.core.catalogue.Counterpart;
import org.rapporteur.core.catalogue.Reference;

/** A paragraph of an earlier text and the recommendations that correspond to it, as the API gives it. */
record ReferenceBody(String ref, List<CounterpartBody> recommendations) {

    static ReferenceBody of(Reference reference, List<CounterpartBody> recommendations) {
        return new ReferenceBody(reference.toString(), recommendations);
    }

    record CounterpartBody(String instrument, String id, int chapter, String title, String text, String confidence) {

        static CounterpartBody of(String instrument, Counterpart counterpart) {
            var recommendation = counterpart.recommendation();
            return new CounterpartBody(
                    instrument,
                    recommendation.id().toString(),
                    recommendation.id().chapter(),
                    recommendation.title(),
                    recommendation.text(),
                    Words.of(counterpart.confidence()));
        }
    }
}
