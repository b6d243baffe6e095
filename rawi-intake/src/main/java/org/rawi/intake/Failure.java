package org.rawi.intake;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Reading failures in the user's words. */
final class Failure {

    private Failure() {}

    static String reason(Exception failure) {
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return reason(unchecked.getCause());
        }
        if (failure instanceof FileSystemLoopException loop) {
            return "the link " + loop.getFile() + " leads back to where it stands";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof EOFException) {
            return "the gzip data ends too early";
        }
        if (failure instanceof ZipException) {
            return "not gzip data, or damaged: " + failure.getMessage();
        }
        return String.valueOf(failure.getMessage());
    }
}
