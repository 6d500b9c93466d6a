/**
 * Exports that take long: all reports about an edition in one file. They are made in the background, by any node, one at a
 * time on each; whoever asked for one can leave it and come back. What it counts is listed when it is asked for, so that
 * all its parts are as of one moment.
 */
package org.rapporteur.reports.export;
