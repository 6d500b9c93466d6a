package org.rapporteur.definitions;

import java.util.Locale;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.catalogue.RegionalGroup;

/** From {@code member-states.yaml} to the Member States. */
final class MemberStatesMapper {

    private MemberStatesMapper() {}

    static MemberStates map(LocatedNode document) {
        return new MemberStates(
                document.entries().stream().map(MemberStatesMapper::state).toList());
    }

    private static MemberState state(LocatedNode node) {
        var group = RegionalGroup.valueOf(node.text("group").toUpperCase(Locale.ROOT));
        return new MemberState(node.text("iso3"), node.text("m49"), node.text("name"), group);
    }
}
