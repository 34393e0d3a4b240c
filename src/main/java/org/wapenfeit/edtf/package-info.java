/** Dates as exact as a text gives them, in the Extended Date/Time Format (EDTF) of ISO 8601-2. */
package org.wapenfeit.edtf;
