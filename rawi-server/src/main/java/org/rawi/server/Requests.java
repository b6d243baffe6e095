package org.rawi.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.fetch.Fetched;

/** What can be asked of a request. */
public final class Requests {

    private Requests() {}

    /** Whether it changes nothing. */
    static boolean isSafe(Context ctx) {
        HandlerType method = ctx.method();
        return method == HandlerType.GET || method == HandlerType.HEAD || method == HandlerType.OPTIONS;
    }

    /** The media type of its body in lower case, without parameters; empty when there is none. */
    public static String mediaType(Context ctx) {
        String type = ctx.contentType();
        if (type == null) {
            return "";
        }
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** Its body, of this many bytes at most. */
    public static byte[] body(Context ctx, int most) {
        String encoding = ctx.header("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(ProblemKind.UNSUPPORTED_TYPE, "send the body as it is, not packed");
        }
        if (ctx.req().getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        try {
            InputStream in = ctx.bodyInputStream();
            byte[] body = in.readNBytes(most);
            if (body.length == most && in.read() >= 0) {
                throw tooLarge(most);
            }
            return body;
        } catch (IOException broken) {
            throw new ProblemException(ProblemKind.MALFORMED, "the body breaks off, or did not come in time");
        }
    }

    private static ProblemException tooLarge(int most) {
        return new ProblemException(ProblemKind.TOO_LARGE, "the body may have " + most + " bytes at most");
    }

    /** Its body as text, in the charset it declares or UTF-8; bytes that are none of it make a malformed request. */
    public static String text(Context ctx, int most) {
        return text(body(ctx, most), Fetched.charset(ctx.contentType()));
    }

    private static String text(byte[] body, @Nullable String declared) {
        Charset charset = declared == null ? StandardCharsets.UTF_8 : Charset.forName(declared); // or a problem
        ByteBuffer bytes = ByteBuffer.wrap(body);
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            throw new ProblemException(
                    ProblemKind.MALFORMED, "the body is not " + charset + ": byte " + (bytes.position() + 1));
        }
    }
}
