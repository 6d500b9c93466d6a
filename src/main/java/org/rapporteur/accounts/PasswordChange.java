package org.rapporteur.accounts;

import java.util.LinkedHashMap;
import java.util.Map;

/** A change of password as a person typed it: the present one, and the new one twice. */
record PasswordChange(String old, String password, String again) {

    /**
     * What is wrong with it.
     *
     * @param proved whether the present password is right
     * @return keys of texts, by field; empty where the change can be made
     */
    Map<String, String> mistakes(boolean proved) {
        var mistakes = new LinkedHashMap<String, String>();
        if (!proved) {
            mistakes.put("old", "accounts.password.old-wrong");
        }
        if (password.codePointCount(0, password.length()) < Passwords.SHORTEST) {
            mistakes.put("password", "accounts.password.too-short");
        } else if (!Passwords.fits(password)) {
            mistakes.put("password", "accounts.password.too-long");
        } else if (password.equals(old)) {
            mistakes.put("password", "accounts.password.same");
        }
        if (!again.equals(password)) {
            mistakes.put("again", "accounts.password.differs");
        }
        return mistakes;
    }

    @Override
    public String toString() {
        return "a change of password";
    }
}
