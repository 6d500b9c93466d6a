package org.rapporteur.accounts;

import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a request shows of an account. */
abstract sealed class AccountRequest extends BaseAuthenticationRequest implements AuthenticationRequest {

    static final class ByPassword extends AccountRequest {
        final BasicCredentials credentials;
        final String address;

        ByPassword(BasicCredentials credentials, String address) {
            this.credentials = credentials;
            this.address = address;
        }
    }

    static final class BySession extends AccountRequest {
        final Sessions.Session session;

        BySession(Sessions.Session session) {
            this.session = session;
        }
    }
}
