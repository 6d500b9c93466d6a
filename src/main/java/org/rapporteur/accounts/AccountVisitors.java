package org.rapporteur.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.rapporteur.page.Visitor;
import org.rapporteur.page.Visitor.Place;
import org.rapporteur.page.Visitors;

/** Says on each page who is signed in, and where that account can go. */
@ApplicationScoped
class AccountVisitors implements Visitors {

    private static final Place CATALOGUE = new Place("page.place.catalogue", "/catalogue");
    private static final Place EDITIONS = new Place("page.place.editions", "/editions");

    private final CurrentAccount current;
    private final HomeAddress home;

    AccountVisitors(CurrentAccount current, HomeAddress home) {
        this.current = current;
        this.home = home;
    }

    @Override
    public Optional<Visitor> present() {
        return current.find().map(account -> new Visitor(account.name(), account.iso3(), places(account)));
    }

    private List<Place> places(SignedIn account) {
        var start = home.of(account).toString();
        return switch (account.role()) {
            case STATE -> List.of(new Place("page.place.return", start), CATALOGUE);
            case CONTRIBUTOR -> List.of(new Place("page.place.part", start, above(start)), CATALOGUE);
            case SECRETARIAT ->
                List.of(
                        new Place("page.place.status", start),
                        new Place("page.place.reports", home.reports().toString()),
                        EDITIONS,
                        CATALOGUE);
            case ADMINISTRATOR -> List.of(new Place("page.place.accounts", start));
        };
    }

    /** A contributor's own page stands below the return that the part is of. */
    private static String above(String address) {
        return address.substring(0, address.lastIndexOf('/'));
    }
}
