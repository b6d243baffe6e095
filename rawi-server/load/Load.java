import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Loads a server of this checkout, kills it in the midst of it, and looks whether all that it acknowledged is there. Run from
 * the root of the checkout: {@code java rawi-server/load/Load.java [--articles N] [--seconds N] [--clients N] [--db LIBRARY]
 * [--most-memory MEGABYTES]}. Exit status 1 when a request failed, a write was lost, or the memory was more.
 */
final class Load {

    private static final int PRELOADED_AT_ONCE = 100;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, Queue<Long>> nanos = new LinkedHashMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger serial = new AtomicInteger();
    private final AtomicLong preloaded = new AtomicLong();
    private final Map<String, String> options = new TreeMap<>(Map.of(
            "articles", "2000", "seconds", "60", "clients", "8", "db", "", "most-memory", "600"));

    private int port;
    private int articles;
    private Process server; // null until one is started
    private volatile boolean killed;

    private record Acknowledged(long number, String id, String title) {}

    public static void main(String[] arguments) throws Exception {
        System.exit(new Load(arguments).run() ? 0 : 1);
    }

    private Load(String[] arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].replaceFirst("^--", "");
            if (!options.containsKey(name) || i + 1 == arguments.length) {
                System.err.println("load: unknown or unfinished option " + arguments[i]);
                System.exit(2);
            }
            options.put(name, arguments[i + 1]);
        }
        for (String kind : Work.KINDS) {
            nanos.put(kind, new ConcurrentLinkedQueue<>());
        }
    }

    private int option(String name) {
        return Integer.parseInt(options.get(name));
    }

    private boolean run() throws Exception {
        Path folder = Files.createTempDirectory("rawi-load");
        String db = options.get("db").isEmpty() ? folder.resolve("rawi.db").toString() : options.get("db");
        try {
            start(db);
            serial.set((int) number(get("/api/library").body(), "articles"));
            preload(option("articles"));
            articles = (int) number(get("/api/library").body(), "articles");
            work(option("seconds"));
            long peak = peakMegabytes();
            report(option("seconds"));
            System.out.println("peak memory " + peak + " MB with " + counts());
            killWhileWorking(db);
            int lost = lost();
            System.out.printf("acknowledged %d, lost %d, failed requests %d%n", acknowledged.size(), lost, failures.size());
            failures.stream().limit(10).forEach(System.out::println);
            return lost == 0 && failures.isEmpty() && peak <= option("most-memory");
        } finally {
            if (server != null) {
                server.destroy();
                server.waitFor(20, TimeUnit.SECONDS);
            }
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    // --- the server ---------------------------------------------------------------------------------------------

    private void start(String db) throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = new ProcessBuilder("./rawi", "serve", "--port", Integer.toString(port), "--db", db)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        for (int i = 0; i < 600; i++) {
            try {
                if (get("/health").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (!server.isAlive()) {
                    break;
                }
            }
            Thread.sleep(500);
        }
        throw new IOException("the server does not start");
    }

    private long peakMegabytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + server.pid() + "/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IOException("no VmHWM");
    }

    private String counts() throws Exception {
        return get("/api/library").body();
    }

    // --- requests -----------------------------------------------------------------------------------------------

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(60));
    }

    private static long number(String json, String field) {
        String name = '"' + field + "\":";
        int at = json.indexOf(name) + name.length();
        return Long.parseLong(json.substring(at, json.indexOf(',', at)));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    // --- work ---------------------------------------------------------------------------------------------------

    private void preload(int articles) throws Exception {
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 2; t++) {
            threads.add(new Thread(() -> {
                while (true) {
                    long from = preloaded.getAndAdd(PRELOADED_AT_ONCE);
                    if (from >= articles) {
                        return;
                    }
                    StringBuilder lines = new StringBuilder();
                    for (int i = 0; i < Math.min(PRELOADED_AT_ONCE, articles - from); i++) {
                        lines.append(News.article(serial.incrementAndGet()).json()).append('\n');
                    }
                    try {
                        HttpResponse<String> response = post("/api/articles", "application/jsonl", lines.toString());
                        if (response.statusCode() != 200 || !response.body().endsWith("\"refused\":[]}")) {
                            failures.add("preloading: " + response.statusCode());
                        }
                    } catch (IOException | InterruptedException failure) {
                        failures.add("preloading: " + failure);
                    }
                }
            }));
        }
        for (Thread each : threads) {
            each.start();
        }
        for (Thread each : threads) {
            each.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%d articles added in %.1f s, %.0f a second%n", articles, seconds, articles / seconds);
    }

    private void work(int seconds) throws InterruptedException {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < option("clients"); i++) {
            Random random = new Random(i);
            clients.add(new Thread(() -> {
                while (System.nanoTime() < until && !killed) {
                    request(Work.next(random), random);
                }
            }));
        }
        for (Thread each : clients) {
            each.start();
        }
        for (Thread each : clients) {
            each.join();
        }
    }

    private void request(String kind, Random random) {
        News news = News.article(kind.equals("add") ? serial.incrementAndGet() : random.nextInt(1, 500));
        long start = System.nanoTime();
        try {
            HttpResponse<String> response = switch (kind) {
                case "add" -> post("/api/articles", "application/json", news.json());
                case "read" -> post("/api/read", "application/json", news.json());
                default -> get(Work.path(kind, articles, random));
            };
            nanos.get(kind).add(System.nanoTime() - start);
            if (kind.equals("add") && response.statusCode() == 201) {
                acknowledged.add(new Acknowledged(number(response.body(), "number"), news.id(), news.title()));
            } else if (response.statusCode() != 200) {
                failures.add(kind + ": " + response.statusCode() + " " + response.body());
            }
        } catch (IOException | InterruptedException failure) {
            if (!killed) {
                failures.add(kind + ": " + failure);
            }
        }
    }

    private void report(int seconds) {
        long all = nanos.values().stream().mapToLong(Queue::size).sum();
        System.out.printf("%d requests in %d s, %d a second%n", all, seconds, all / Math.max(1, seconds));
        System.out.printf("%-12s %8s %9s %9s %9s%n", "", "requests", "median ms", "p99 ms", "worst ms");
        List<Long> every = new ArrayList<>();
        nanos.forEach((kind, queue) -> {
            every.addAll(queue);
            line(kind, queue.stream().mapToLong(Long::longValue).sorted().toArray());
        });
        line("all", every.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    private static void line(String kind, long[] sorted) {
        if (sorted.length > 0) {
            System.out.printf(
                    "%-12s %8d %9.1f %9.1f %9.1f%n",
                    kind,
                    sorted.length,
                    sorted[sorted.length / 2] / 1e6,
                    sorted[(int) (sorted.length * 0.99)] / 1e6,
                    sorted[sorted.length - 1] / 1e6);
        }
    }

    /** Kills the server while clients are at work, and starts it again. */
    private void killWhileWorking(String db) throws Exception {
        int before = acknowledged.size();
        Thread killer = new Thread(() -> {
            try {
                Thread.sleep(4000 + new Random().nextInt(2000));
            } catch (InterruptedException never) {
                return;
            }
            killed = true;
            server.destroyForcibly();
        });
        killer.start();
        work(10);
        killer.join();
        server.waitFor();
        System.out.printf("killed after %d more writes were acknowledged%n", acknowledged.size() - before);
        start(db);
    }

    /** How many acknowledged articles are not there as they were sent. */
    private int lost() throws Exception {
        int lost = 0;
        for (Acknowledged each : acknowledged) {
            HttpResponse<String> found = get("/api/articles/" + each.number());
            boolean there = found.statusCode() == 200
                    && found.body().contains("\"id\":\"" + each.id() + "\"")
                    && found.body().contains("\"title\":\"" + each.title() + "\"");
            if (!there) {
                lost++;
                System.out.println("lost: " + each);
            }
        }
        return lost;
    }

    /** What the clients do, and how often. */
    private static final class Work {

        static final List<String> KINDS =
                List.of("statements", "speaker", "events", "actors", "search", "facets", "article", "read", "add");
        private static final int[] SHARES = {15, 10, 10, 5, 25, 5, 10, 10, 10};

        static String next(Random random) {
            int left = random.nextInt(Arrays.stream(SHARES).sum());
            int kind = 0;
            while (left >= SHARES[kind]) {
                left -= SHARES[kind++];
            }
            return KINDS.get(kind);
        }

        static String path(String kind, int articles, Random random) {
            return switch (kind) {
                case "statements" -> "/api/statements?limit=20&act=" + one(random, "SAY", "DENY", "ANNOUNCE", "AFFIRM");
                case "speaker" -> "/api/statements?limit=20&speaker=" + random.nextInt(1, 40);
                case "events" -> "/api/events?limit=20&type=" + one(random, "CONSULT", "ASSAULT", "AGREE", "PROTEST");
                case "actors" -> "/api/actors?limit=20&q=" + encoded(News.one(random, News.NAMES));
                case "search" -> "/api/search?limit=20&q=" + encoded(News.one(random, News.TOPICS));
                case "facets" -> "/api/facets?subject=statements&q=" + encoded(News.one(random, News.TOPICS));
                case "article" -> "/api/articles/" + random.nextInt(1, articles + 1);
                default -> throw new IllegalArgumentException(kind);
            };
        }

        private static String one(Random random, String... values) {
            return values[random.nextInt(values.length)];
        }
    }

    /** A made-up article; the same for the same number. */
    private record News(String id, String title, String text, String publishedAt, String outlet) {

        static final String[] NAMES = {
            "سامي الأحمد", "ليلى منصور", "كريم الجبوري", "هدى العلي", "ياسر حداد", "نادية الخطيب", "فادي سليمان", "رنا الشامي",
            "عمر الزين", "سلوى بركات", "طارق النجار", "منى الحسيني"
        };
        static final String[] TOPICS = {
            "المياه", "الكهرباء", "الأسعار", "التعليم", "الصحة", "الزراعة", "النفط", "الموازنة", "الموانئ", "السياحة", "الإسكان",
            "النقل", "الصيد", "القمح", "الغاز"
        };
        private static final String[] OFFICES = {
            "وزير الخارجية", "وزيرة الصحة", "رئيس الوزراء", "وزير المالية", "المتحدث باسم الحكومة", "محافظ البنك المركزي",
            "رئيس البرلمان", "وزير الداخلية"
        };
        private static final String[] PLACES = {
            "بيروت", "عمان", "القاهرة", "الرباط", "بغداد", "تونس", "الخرطوم", "مسقط", "الدوحة", "نواكشوط"
        };
        private static final String[] OUTLETS = {
            "جريدة الساحل", "صحيفة المرفأ", "موقع الضفة", "صدى الجنوب", "أخبار السهل", "وكالة الميناء", "بريد المدينة"
        };
        private static final String[] SENTENCES = {
            "أعلن %o %n أن الحكومة ستزيد الإنفاق على %t بنسبة %d في المئة.",
            "وقال %n في مؤتمر صحفي إن ملف %t \"لا يحتمل التأجيل\".",
            "ونفى %o وجود خلاف مع النقابات بشأن %t.",
            "واتهم %n شركات خاصة بالتلاعب في عقود %t في %p.",
            "وقتل %d أشخاص في هجوم شنه مسلحون على حاجز قرب %p.",
            "والتقى %o %n نظيره في %p وبحثا التعاون في مجال %t.",
            "وتظاهر مئات العمال في %p احتجاجا على قرارات تخص %t.",
            "وأضاف أن لجنة فنية ستزور %p خلال %d أيام.",
            "ودعا %n إلى حوار وطني حول %t، مؤكدا أن الحل \"ممكن وقريب\".",
            "وحذر %o من تراجع احتياطي %t إلى أدنى مستوى منذ %d أعوام.",
            "ووقعت الوزارة اتفاقا مع بلدية %p لتطوير %t.",
            "ورفضت المعارضة خطة %t ووصفتها بأنها ناقصة."
        };

        static News article(int number) {
            Random random = new Random(number);
            StringBuilder text = new StringBuilder(one(random, PLACES)).append(" - ");
            int sentences = 8 + random.nextInt(6);
            for (int i = 0; i < sentences; i++) {
                text.append(filled(one(random, SENTENCES), random)).append(i % 3 == 2 ? "\n" : " ");
            }
            String title = filled("%n: خطة %t رقم " + number + " في %p", random);
            String day = "20" + (20 + random.nextInt(6)) + "-" + two(1 + random.nextInt(12)) + "-" + two(1 + random.nextInt(28));
            return new News("load-" + number, title, text.toString(), day, one(random, OUTLETS));
        }

        private static String filled(String sentence, Random random) {
            return sentence.replace("%n", one(random, NAMES))
                    .replace("%o", one(random, OFFICES))
                    .replace("%t", one(random, TOPICS))
                    .replace("%p", one(random, PLACES))
                    .replace("%d", Integer.toString(3 + random.nextInt(90)));
        }

        private static String two(int number) {
            return number < 10 ? "0" + number : Integer.toString(number);
        }

        static String one(Random random, String[] values) {
            return values[random.nextInt(values.length)];
        }

        String json() {
            return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\",\"publishedAt\":\"" + publishedAt + "\",\"publisher\":\""
                    + outlet + "\",\"text\":\"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
        }
    }
}
