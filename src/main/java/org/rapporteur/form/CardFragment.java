package org.rapporteur.form;

import org.rapporteur.core.catalogue.Instrument;

/** The questions of one recommendation, for a card that is opened. */
public record CardFragment(Instrument instrument, FrameView frame, CardView card) {}
