package org.rapporteur.form;

import java.util.List;
import java.util.Optional;

/**
 * Questions that stand together and are asked together: those of one list, or a single one.
 *
 * @param id of the element in the page
 * @param asked whether they are asked now; otherwise only their place is there
 * @param heading what they have in common; empty for a single question
 * @param help where it is the same for all of them
 */
public record BlockView(
        String id, boolean asked, Optional<String> heading, Optional<String> help, List<ItemView> items) {
    public BlockView {
        items = List.copyOf(items);
    }
}
