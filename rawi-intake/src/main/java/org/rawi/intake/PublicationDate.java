package org.rawi.intake;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;

/** The dates an article may carry as its day or moment of publication. */
public final class PublicationDate {

    private PublicationDate() {}

    /** Whether it is an ISO 8601 date ({@code 2025-07-31}), or date and time with or without an offset. */
    public static boolean isValid(String date) {
        try {
            if (date.indexOf('T') < 0) {
                DateTimeFormatter.ISO_LOCAL_DATE.parse(date);
            } else {
                DateTimeFormatter.ISO_DATE_TIME.parse(date);
            }
            return true;
        } catch (DateTimeException malformed) {
            return false;
        }
    }
}
