/** A State's own workbook given back with what was found in it: cells filled and commented, and a first sheet that lists the findings. */
package org.rapporteur.workbook.annotated;
