package org.rapporteur.team;

import java.util.Map;

/**
 * What the focal point's page about one contributor shows.
 *
 * @param home address of the return's home
 * @param contributors address of the page about all of them
 * @param open whether the edition is, so that people can be asked
 * @param sends whether e-mail is sent
 * @param due the day in the form, as a calendar writes it
 * @param errors keys of texts, by field
 */
public record MemberPage(
        String state,
        int year,
        String home,
        String contributors,
        boolean open,
        boolean sends,
        MemberLine member,
        AskView ask,
        String due,
        Map<String, String> errors) {}
