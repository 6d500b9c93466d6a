package org.rapporteur.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.launch.Mode;
import org.rapporteur.reports.draft.DraftFacts;

/** This program, as reports name it. */
@ApplicationScoped
public class Program {

    private final Mode mode;
    private final MemberStates states;
    private final String version;

    public Program(
            Mode mode, MemberStates states, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.mode = mode;
        this.states = states;
        this.version = version;
    }

    /** Name and version. */
    public String name() {
        return "Rapporteur " + version;
    }

    /** Who is a Member State now. */
    public MemberStates states() {
        return states;
    }

    /** Whether all returns are made up. */
    public boolean synthetic() {
        return mode.trial();
    }

    /** What files of what was received so far say of their making. */
    public DraftFacts facts() {
        return new DraftFacts(synthetic(), name(), Optional.empty());
    }

    /** What files of what was received so far are made with. */
    ReportSource source() {
        return new ReportSource(states, facts());
    }
}
