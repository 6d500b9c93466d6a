/** From the YAML files of questionnaires/ to the core, with every mistake named by file and line. */
package org.rapporteur.definitions;
