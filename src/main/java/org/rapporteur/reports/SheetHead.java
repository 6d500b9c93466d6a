package org.rapporteur.reports;

import java.util.Optional;

/**
 * What every sheet of a report says first.
 *
 * @param mark that the figures are synthetic, where they are
 */
record SheetHead(String title, String basis, Optional<String> mark) {}
