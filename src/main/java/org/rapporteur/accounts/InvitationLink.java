package org.rapporteur.accounts;

/**
 * What opens an invitation: the end of its link.
 *
 * @param secret shown once, and kept nowhere
 */
public record InvitationLink(String secret) {

    static InvitationLink make() {
        return new InvitationLink(OpaqueSecret.make());
    }

    /** On this site. */
    public String path() {
        return "/invitations/" + secret;
    }

    String sha256() {
        return OpaqueSecret.sha256(secret);
    }

    @Override
    public String toString() {
        return "hidden";
    }
}
