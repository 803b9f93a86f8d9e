package berkas.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a folder as careful hosts do: under a strict content security policy, with types that may
 * not be guessed, compressed, below a path of its own; what pages have in common may be kept.
 */
final class StaticServer {
    /** Sites must work from any path. */
    static final String BASE = "/dossier/";

    static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private static final Map<Path, StaticServer> RUNNING = new HashMap<>();
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("pdf", "application/pdf"));

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private StaticServer(Path folder) {
        this.folder = folder;
        try {
            InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(any, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The server of a folder; it runs until the end of the test run. */
    static synchronized StaticServer of(Path folder) {
        return RUNNING.computeIfAbsent(folder.toAbsolutePath().normalize(), StaticServer::new);
    }

    static synchronized void closeAll() {
        RUNNING.values().forEach(StaticServer::close);
        RUNNING.clear();
    }

    /** The address of the site's root, ending in a slash. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + BASE;
    }

    private void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = path.startsWith(BASE) ? file(path.substring(BASE.length())) : folder;
            if (Files.isDirectory(file) && !path.endsWith("/")) {
                exchange.getResponseHeaders().set("Location", path + "/");
                exchange.sendResponseHeaders(301, -1);
            } else if (Files.isRegularFile(file)) {
                send(exchange, 200, file);
            } else {
                send(exchange, 404, folder.resolve("404.html"));
            }
        }
    }

    private Path file(String path) {
        Path file = folder.resolve(path).normalize();
        boolean index = path.isEmpty() || path.endsWith("/");
        Path asked = index ? file.resolve("index.html") : file;
        return asked.startsWith(folder) ? asked : folder;
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        String name = file.getFileName().toString();
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type == null ? "application/octet-stream" : type);
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", name.endsWith(".html") ? "no-cache" : "max-age=600");
        byte[] stored = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        byte[] bytes = encoded(exchange, type, stored);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static byte[] encoded(HttpExchange exchange, String type, byte[] bytes)
            throws IOException {
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        boolean text = type != null && type.matches("text/.*|.*(json|xml).*");
        if (!text || accepted == null || !accepted.contains("gzip")) {
            return bytes;
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
