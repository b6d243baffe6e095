package org.rawi.store.merge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Gists as bytes and back. */
public final class GistCode {
    private static final int STATEMENT = 1;
    private static final int EVENT = 2;

    private GistCode() {}

    public static byte[] bytes(Gist gist) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            if (gist instanceof StatementGist statement) {
                out.writeByte(STATEMENT);
                out.writeInt(statement.day());
                out.writeByte(statement.act());
                out.writeBoolean(statement.negated());
                people(statement.speakers(), out);
                numbers(statement.words(), out);
                numbers(statement.numbers(), out);
            } else if (gist instanceof EventGist event) {
                out.writeByte(EVENT);
                out.writeInt(event.day());
                out.writeByte(event.type());
                out.writeInt(event.mode());
                out.writeByte(event.status());
                out.writeInt(event.trigger());
                people(event.doers(), out);
                people(event.recipients(), out);
                numbers(event.place(), out);
                numbers(event.words(), out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The gist that was written. */
    public static Gist gist(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return in.readByte() == STATEMENT
                    ? new StatementGist(
                            in.readInt(), in.readByte(), in.readBoolean(), people(in), numbers(in), numbers(in))
                    : new EventGist(
                            in.readInt(),
                            in.readByte(),
                            in.readInt(),
                            in.readByte(),
                            in.readInt(),
                            people(in),
                            people(in),
                            numbers(in),
                            numbers(in));
        } catch (IOException damaged) {
            throw new UncheckedIOException("a damaged gist", damaged);
        }
    }

    private static void people(List<Who> people, DataOutputStream out) throws IOException {
        out.writeShort(people.size());
        for (Who who : people) {
            out.writeInt(who.register());
            numbers(who.words(), out);
            out.writeInt(who.last());
        }
    }

    private static List<Who> people(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        List<Who> people = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            people.add(new Who(in.readInt(), numbers(in), in.readInt()));
        }
        return people;
    }

    private static void numbers(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private static int[] numbers(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }
}
