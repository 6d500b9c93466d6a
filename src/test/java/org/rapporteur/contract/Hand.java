package org.rapporteur.contract;

/**
 * Somebody who answers a return through one channel. What is answered is sent by {@link #send()} and not before, so that
 * two hands can work from the same answers at the same time.
 */
interface Hand extends AutoCloseable {

    /** Takes the answers that are there now as those to start from. */
    void open() throws Exception;

    /** @param answer the label of an option, a text, a number, or "Not known"; empty takes the answer away */
    void answer(String code, String answer) throws Exception;

    /** Sends what was answered since {@link #open()}, and waits until the program has said what became of it. */
    void send() throws Exception;

    /** All that the program told about an item when it was sent; empty where it told nothing. */
    String told(String code) throws Exception;

    /** The answer to an item as the channel shows it now: as a person reads it; empty for none. */
    String shown(String code) throws Exception;

    @Override
    default void close() {}
}
