package org.rapporteur.returns;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every edition is open but those that a test keeps closed. */
@Mock
@ApplicationScoped
class SettableEditions implements OpenEditions {

    private final Set<Integer> closed = ConcurrentHashMap.newKeySet();

    void close(int year) {
        closed.add(year);
    }

    void open(int year) {
        closed.remove(year);
    }

    @Override
    public boolean isOpen(int year) {
        return !closed.contains(year);
    }
}
