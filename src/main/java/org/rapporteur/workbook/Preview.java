package org.rapporteur.workbook;

import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.RegionalGroup;

/** A workbook that the secretariat prints to look at. Its cover says so, and no return takes it in. */
public final class Preview {

    /** In the place of a State; ISO 3166 leaves the code to its users, so no State ever has it. */
    public static final MemberState STATE = new MemberState("ZZZ", "000", "Preview", RegionalGroup.AFRICAN);

    private Preview() {}
}
