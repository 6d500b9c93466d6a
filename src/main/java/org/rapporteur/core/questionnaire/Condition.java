package org.rapporteur.core.questionnaire;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.catalogue.RecommendationId;

/** When an item is relevant, said over the other answers to the same recommendation. */
public interface Condition {

    /** The condition of an item that is always asked. */
    Condition ALWAYS = new Always();

    /** The condition as written in the definition; empty for {@link #ALWAYS}. */
    String expression();

    /** The templates whose answers it reads. */
    Set<String> templates();

    /** Whether the item is relevant, given what is known of the answers. */
    boolean holds(RecommendationId recommendation, Known known);

    /** What is answered so far. */
    @FunctionalInterface
    interface Known {
        /** The answer to an item in its exported form; empty where there is none. */
        Optional<String> answer(ItemCode code);
    }

    /** Holds whatever is answered. */
    record Always() implements Condition {
        @Override
        public String expression() {
            return "";
        }

        @Override
        public Set<String> templates() {
            return Set.of();
        }

        @Override
        public boolean holds(RecommendationId recommendation, Known known) {
            return true;
        }
    }
}
