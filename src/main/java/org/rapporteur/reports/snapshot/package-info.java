/**
 * Published reports. What is published is a snapshot: the list of the submissions that count, with the definitions of
 * their editions and the list of Member States. Everything else is made of it: each chapter and the report by paragraph,
 * for all Member States or one regional group, in every format. The files are kept as they were first made, so that what
 * has been cited stays as it was, and can be held against what the program makes now.
 */
package org.rapporteur.reports.snapshot;
