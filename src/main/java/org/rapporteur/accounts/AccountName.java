package org.rapporteur.accounts;

import java.util.Locale;
import java.util.regex.Pattern;

/** How accounts are named: those of contributors by their e-mail addresses, and others by these or by shorter names. */
final class AccountName {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@+'-]{1,199}");

    private AccountName() {}

    /** The name as it is stored: without regard to case and to spaces around it. */
    static String of(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a stored name may look like this. */
    static boolean isValid(String name) {
        return FORM.matcher(name).matches();
    }
}
