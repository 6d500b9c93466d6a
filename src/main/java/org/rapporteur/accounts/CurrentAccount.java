package org.rapporteur.accounts;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The account behind the present request. */
@RequestScoped
public class CurrentAccount {

    private Optional<SignedIn> account = Optional.empty();

    /** Empty where nobody is signed in, which only {@link Permission#PUBLIC} addresses meet. */
    public Optional<SignedIn> find() {
        return account;
    }

    /** @throws ProblemException with {@link Problem#SIGN_IN_NEEDED} where nobody is signed in */
    public SignedIn require() {
        return account.orElseThrow(() -> new ProblemException(Problem.SIGN_IN_NEEDED));
    }

    void set(Optional<SignedIn> signedIn) {
        account = signedIn;
    }
}
