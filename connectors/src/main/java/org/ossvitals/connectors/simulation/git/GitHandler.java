package org.ossvitals.connectors.simulation.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.io.entity.EntityTemplate;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/** Answers git's smart http protocol, for fetching only: a part of an http server. */
public final class GitHandler implements HttpRequestHandler {
    private static final Pattern PATH =
            Pattern.compile("/([^/?]+/[^/?]+?)\\.git/(info/refs\\?service=git-upload-pack|git-upload-pack)");

    private static final String LISTING = "command=ls-refs";

    private final Host host;
    private final SortedMap<String, Integer> packs = new TreeMap<>();

    /** Who knows the repositories. */
    public interface Host {
        /** What is under that {@code owner/name}; asked at every request, so that it may change. */
        Place place(String fullName) throws IOException;
    }

    /**
     * @param repository null when there is none
     * @param movedTo the full name that it has today; null when it is that one
     * @param status what is answered when there is no repository: 401 asks for a password, as hosts do
     */
    public record Place(MadeRepository repository, String movedTo, int status) {
        public static Place at(MadeRepository repository) {
            return new Place(repository, null, 200);
        }

        public static Place moved(String fullName) {
            return new Place(null, fullName, 301);
        }

        public static Place refused(int status) {
            return new Place(null, null, status);
        }
    }

    public GitHandler(Host host) {
        this.host = host;
    }

    /** How often history or files were asked for, by full name; a look at what there is does not count. */
    public synchronized SortedMap<String, Integer> packs() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(packs));
    }

    private synchronized void count(String fullName, byte[] request) {
        if (!new String(request, StandardCharsets.ISO_8859_1).contains(LISTING)) {
            packs.merge(fullName, 1, Integer::sum);
        }
    }

    /** Whether a request is git's, by its path. */
    public static boolean isGit(String pathWithQuery) {
        return PATH.matcher(pathWithQuery).matches();
    }

    @Override
    public void handle(ClassicHttpRequest request, ClassicHttpResponse response, HttpContext context)
            throws IOException {
        Matcher path = PATH.matcher(request.getRequestUri());
        Place place = path.matches() ? host.place(path.group(1)) : Place.refused(404);
        response.setCode(place.status());
        if (place.movedTo() != null) {
            response.setHeader("Location", "/" + place.movedTo() + ".git/" + path.group(2));
        } else if (place.status() == 401) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"simulation\"");
        } else if (place.repository() != null) {
            serve(place.repository(), path, request, response);
        }
    }

    private void serve(MadeRepository made, Matcher path, ClassicHttpRequest request, ClassicHttpResponse response)
            throws IOException {
        UploadPack pack = new UploadPack(made.repository());
        pack.setBiDirectionalPipe(false);
        Header version = request.getFirstHeader("Git-Protocol");
        pack.setExtraParameters(
                version == null ? List.of() : List.of(version.getValue().split(":")));
        if (path.group(2).startsWith("info/")) {
            respond(
                    response,
                    "advertisement",
                    out -> pack.sendAdvertisedRefs(
                            new PacketLineOutRefAdvertiser(new PacketLineOut(out)), "git-upload-pack"));
        } else {
            byte[] asked = asked(request);
            count(path.group(1), asked);
            respond(response, "result", out -> pack.upload(new ByteArrayInputStream(asked), out, null));
        }
    }

    private static byte[] asked(ClassicHttpRequest request) throws IOException {
        Header encoding = request.getFirstHeader("Content-Encoding");
        try (InputStream body = request.getEntity().getContent()) {
            return encoding != null && encoding.getValue().contains("gzip")
                    ? new GZIPInputStream(body).readAllBytes()
                    : body.readAllBytes();
        }
    }

    /** Something that writes an answer. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void respond(ClassicHttpResponse response, String what, Writing writing) {
        ContentType type = ContentType.create("application/x-git-upload-pack-" + what);
        response.setEntity(new EntityTemplate(-1, type, null, writing::to));
    }
}
