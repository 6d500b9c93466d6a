package org.rapporteur.notifications;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Sends e-mail: after the transaction that asked for it has committed, one after the other, and while nobody waits. What
 * became of each is kept; one that could not be sent is for somebody to send again.
 */
@ApplicationScoped
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class);
    private static final Duration LAST_MAILS = Duration.ofSeconds(10);

    private final Mailer mailer;
    private final Event<HandedIn> handedIn;
    private final Clock clock;
    private final ExecutorService carrier = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "post");
        thread.setDaemon(true);
        return thread;
    });

    Post(Mailer mailer, Event<HandedIn> handedIn, Clock clock) {
        this.mailer = mailer;
        this.handedIn = handedIn;
        this.clock = clock;
    }

    /** A letter whose transaction has not ended yet. */
    record HandedIn(long id, Letter letter) {}

    /** Takes a letter in; it goes out when the caller's transaction has committed, and not at all if that fails. */
    @Transactional(TxType.MANDATORY)
    public void handIn(Letter letter) {
        var mail = new StoredMail(letter, now());
        mail.persist();
        handedIn.fire(new HandedIn(mail.id, letter));
    }

    /** All about a return, the oldest first. */
    @Transactional
    public List<SentMail> about(int year, String iso3) {
        var now = now();
        return StoredMail.about(year, iso3).stream()
                .map(mail -> SentMail.of(mail, now))
                .toList();
    }

    void whenCommitted(@Observes(during = TransactionPhase.AFTER_SUCCESS) HandedIn handedIn) {
        carrier.execute(() -> carry(handedIn));
    }

    /** Whatever goes wrong with a mail server goes wrong here, and nowhere else. */
    private void carry(HandedIn handedIn) {
        var sent = send(handedIn.letter());
        try {
            QuarkusTransaction.requiringNew().run(() -> record(handedIn.id(), sent));
        } catch (RuntimeException e) {
            LOG.errorf(e, "What became of the mail %d could not be kept", handedIn.id());
        }
    }

    private boolean send(Letter letter) {
        try {
            mailer.send(mail(letter));
            return true;
        } catch (RuntimeException e) {
            LOG.warnf(e, "A mail (%s) could not be sent", letter);
            return false;
        }
    }

    private static Mail mail(Letter letter) {
        var mail = Mail.withText(letter.recipient().value(), letter.subject(), letter.text());
        letter.answersTo().ifPresent(address -> mail.setReplyTo(address.value()));
        return mail.addHeader("Auto-Submitted", "auto-generated");
    }

    private void record(long id, boolean sent) {
        StoredMail mail = StoredMail.findById(id);
        if (sent) {
            mail.sentAt = now();
        } else {
            mail.failedAt = now();
        }
    }

    /** Waits until everything that was handed in before has gone out or failed. */
    public void awaitLast() {
        try {
            carrier.submit(() -> {}).get(LAST_MAILS.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("Some mails have not been sent yet");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void atEnd(@Observes ShutdownEvent end) {
        awaitLast();
        carrier.shutdown();
    }

    /** The present, as exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
