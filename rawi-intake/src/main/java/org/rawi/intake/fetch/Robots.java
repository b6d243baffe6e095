package org.rawi.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each site's robots.txt says, asked for once; RFC 9309 tells what it means when there is none. */
final class Robots {

    private static final List<String> NAMES = List.of("rawi");
    private static final int LARGEST = 512 << 10;

    private final Map<String, BaseRobotRules> rules = new HashMap<>();
    private final Map<String, String> failures = new HashMap<>();
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Getter getter;

    /** An answer with its body unpacked. */
    record Reply(int status, byte[] body) {}

    /** Gets a page, following redirects. */
    interface Getter {
        Reply get(URI uri) throws FetchException;
    }

    Robots(Getter getter) {
        this.getter = getter;
    }

    /** The rules of the site that this page is of; where they cannot be had, nothing may be fetched. */
    BaseRobotRules of(URI page) throws FetchException {
        String site = page.getScheme() + "://" + page.getRawAuthority();
        String failure = failures.get(site);
        if (failure != null) {
            throw new FetchException(failure);
        }
        BaseRobotRules known = rules.get(site);
        if (known == null) {
            known = ask(site);
            rules.put(site, known);
        }
        return known;
    }

    private BaseRobotRules ask(String site) throws FetchException {
        URI uri = URI.create(site + "/robots.txt");
        Reply reply;
        try {
            reply = getter.get(uri);
        } catch (FetchException unreachable) {
            failures.put(site, unreachable.reason());
            throw unreachable;
        }
        if (reply.status() >= 500 || reply.status() == 429) {
            return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE);
        }
        if (reply.status() != 200) {
            return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
        }
        byte[] body = Arrays.copyOf(reply.body(), Math.min(reply.body().length, LARGEST));
        return parser.parseContent(uri.toString(), body, "text/plain", NAMES);
    }
}
