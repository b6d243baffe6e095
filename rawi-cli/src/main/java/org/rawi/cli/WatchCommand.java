package org.rawi.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawi.Reader;
import org.rawi.intake.IntakeOptions;
import org.rawi.store.Library;
import org.rawi.store.query.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi watch}. */
@Command(
        name = "watch",
        description = "Asks feeds for new articles again and again, and adds them to a library, until it is stopped.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class,
        sortOptions = false,
        footer = {
            "",
            "A feed that cannot be read is asked half as often each time it fails, down to once in six hours.",
            "Exit status: 0 stopped, 1 the library failed or, with --once, a feed did, 2 wrong usage."
        })
final class WatchCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    LibraryOption library = new LibraryOption();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "10",
            description = "How often each feed is asked (default: ${DEFAULT-VALUE}).")
    int minutes = 10;

    @Option(names = "--once", description = "Ask each feed once and stop.")
    boolean once;

    @Mixin
    FetchingOption fetching = new FetchingOption();

    @Parameters(
            paramLabel = "FEED",
            arity = "1..*",
            description = "Address of an RSS or Atom feed, a sitemap or a page.")
    List<String> feeds = List.of();

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (minutes < 1) {
            throw Usage.wrong(spec, "--every must be at least 1");
        }
        Schedule schedule = new Schedule(feeds, Duration.ofMinutes(minutes));
        Clock clock = Clock.systemUTC();
        boolean allAnswered = true;
        Reader reader = register.reader(console);
        if (reader == null) {
            return 1;
        }
        try (Library open = library.open(reader)) {
            do {
                Schedule.Turn turn = schedule.next();
                pauseUntil(turn.at(), clock);
                boolean answered = ask(turn.feed(), open);
                allAnswered &= answered;
                schedule.asked(turn.feed(), clock.instant(), answered);
                status(turn.feed(), schedule.next(), clock);
            } while (!once || !schedule.allAsked());
            return allAnswered || !once ? 0 : 1;
        } catch (LibraryException failure) {
            console.complain(String.valueOf(failure.getMessage()));
            return 1;
        }
    }

    private boolean ask(String feed, Library open) {
        AddRun run = new AddRun(console, new Complaints(console, Progress.none()));
        IntakeOptions options = IntakeOptions.DEFAULT.fetching(fetching.options());
        boolean answered = run.run(open, List.of(feed), options, 1, Progress.none());
        if (run.written() > 0 || !console.terminal().messages()) {
            line("rawi: " + feed + ": " + run.told());
        }
        return answered;
    }

    private void line(String text) {
        console.messages().println((console.terminal().messages() ? "\r\u001B[K" : "") + text);
    }

    /** On a terminal one line that is written over; elsewhere nothing, since nobody reads it as it comes. */
    private void status(String feed, Schedule.Turn next, Clock clock) {
        if (console.terminal().messages() && !once) {
            LocalTime now =
                    LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
            LocalTime then =
                    LocalTime.ofInstant(next.at(), ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
            console.messages().print("\r\u001B[Krawi: " + now + " asked " + feed + "; next at " + then);
        }
    }

    private static void pauseUntil(Instant at, Clock clock) throws InterruptedException {
        Duration pause = Duration.between(clock.instant(), at);
        if (!pause.isNegative()) {
            Thread.sleep(pause.toMillis());
        }
    }
}
